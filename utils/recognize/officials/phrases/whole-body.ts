import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { Context } from '../../recognizer';
import type { OfficePhrase, TokenSpan } from './phrase';
import { isWord } from './token-words';

/** The body with the head that the role ends with: "Phó Giám đốc [Sở Y tế Bến Tre]"; "nghiệp [vụ]" is none. */
export function wholeBody(context: Context, { role, body }: OfficePhrase): TokenSpan {
  const { hits, lexicon } = context;
  for (let at = role.first + 1; at < role.last; at++) {
    const hit = hitAt(hits, at, EntryType.Organization | EntryType.OrganizationHead);
    if (hit < 0 || hits.last[hit] !== role.last || isWord(context, at - 1, 'nghiệp')) continue;
    const slot = lexicon.organizationHead(hits.entry[hit] ?? -1)?.slot;
    return slot === 'ORG' ? body : { first: at, last: body.last };
  }
  return body;
}
