import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { Context } from '../../recognizer';
import { remembered } from '../../shared/remembered';
import { hasGap, isTitled, tokenText } from './token-words';
import { isVietnameseAt } from './vietnamese-syllable';

/** "Bộ trưởng Hải quân [Modly]" in an article that names "Thomas Modly": behind a service stands who heads it, not its name. */
export function isSurnameBehindService(context: Context, at: number): boolean {
  return (
    isForeign(context, at) && endsService(context, at) && remembered(context, surnames).has(tokenText(context, at))
  );
}

function endsService({ hits, lexicon }: Context, end: number): boolean {
  const hit = hitAt(hits, end - 2, EntryType.OrganizationHead);
  return hit >= 0 && hits.last[hit] === end && lexicon.organizationHead(hits.entry[hit] ?? -1)?.slot === 'ORG|PLACE';
}

function isForeign(context: Context, at: number): boolean {
  return isTitled(context, at) && !isVietnameseAt(context, at) && hitAt(context.hits, at, EntryType.Place) < 0;
}

/** The last words of all names of two words that are none of ours. */
function surnames(context: Context): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = 1; at < context.tokens.count; at++)
    if (isForeign(context, at) && isForeign(context, at - 1) && hasGap(context, at)) found.add(tokenText(context, at));
  return found;
}
