import type { OfficeRow } from '../../../lexicon/seed-rows';
import type { Context } from '../../recognizer';
import { organizationWord } from './organization-words';
import { readForeignName } from './read-foreign-name';
import { readVietnameseName } from './read-name';
import { readPlaceOf } from './read-place';
import { isPredicate } from './tail-ends';
import { isCapitalized, isTitled, isWord, isWordToken, markAt } from './token-words';
import { isVietnameseAt } from './vietnamese-syllable';

const LONGEST_MATTER = 12;

/**
 * Where the matter ends that the office is for, before a mark or a name; `from` if none is said: "Đặc phái viên của Tổng
 * thống Mỹ [về Trung Đông]".
 */
export function afterMatter(context: Context, from: number, row: OfficeRow): number {
  if (!isWord(context, from, 'về') || row.forMatter !== true) return from;
  let at = from + 1;
  while (at < from + LONGEST_MATTER && isWordToken(context, at) && !beginsName(context, at)) {
    if (isPredicate(context, at)) return from;
    at = Math.max(at + 1, readPlaceOf(context, at), organizationWord(context, at));
  }
  if (at === from + 1) return from;
  return markAt(context, at) !== '' || isTitled(context, at) ? at : from;
}

function beginsName(context: Context, at: number): boolean {
  if (!isCapitalized(context, at) || readPlaceOf(context, at) > at) return false;
  if (readVietnameseName(context, at, 'office') - at >= 3) return true;
  return !isVietnameseAt(context, at) && readForeignName(context, at, false) - at >= 2;
}
