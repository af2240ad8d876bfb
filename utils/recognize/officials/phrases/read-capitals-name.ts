import { endAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { Context } from '../../recognizer';
import { nameTier } from './read-name';
import { hasGap, isAcronym, isTitled, isWord, tokenText } from './token-words';

const LONGEST_NAME = 4;
const CUTS =
  EntryType.Wall |
  EntryType.Office |
  EntryType.Organization |
  EntryType.OrganizationHead |
  EntryType.OrganizationWord |
  EntryType.SentenceStart |
  EntryType.DocumentKind |
  EntryType.Place;

/** Where a name in capitals ends that stands behind a rank or an office; -1 if none does. */
export function readCapitalsName(context: Context, first: number): number {
  if (!isCapital(context, first) || nameTier(context, first, 'family') === 0) return -1;
  // "BÍ THƯ ĐẢNG ỦY VÀ QUYẾT ĐỊNH …": a family name of the H'Mông, but here "and".
  if (isWord(context, first, 'và')) return -1;
  let at = first + 1;
  while (at < first + LONGEST_NAME && isCapital(context, at) && hasGap(context, at) && !cuts(context, first, at)) at++;
  const sure = at - first >= 3 && nameTier(context, first, 'family') === 1;
  return sure || (at - first >= 2 && nameTier(context, at - 1, 'given') > 0) ? at : -1;
}

function isCapital(context: Context, at: number): boolean {
  return isAcronym(context, at) || (isTitled(context, at) && tokenText(context, at).length === 1);
}

/** A verb or another phrase of at least two words begins: "PHAN VĂN GIA | CHỦ TRÌ". */
function cuts({ hits }: Context, first: number, at: number): boolean {
  const end = endAt(hits, at, CUTS);
  if (end < 0 || at - first < 2) return false;
  return end - at >= 2 || (at - first >= 3 && ((hits.types[at] ?? 0) & EntryType.Wall) !== 0);
}
