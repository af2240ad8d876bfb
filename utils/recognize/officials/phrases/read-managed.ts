import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { Context } from '../../recognizer';
import type { TokenSpan } from './phrase';
import { readVietnameseName } from './read-name';
import { readPlaceOf } from './read-place';
import { closesTail } from './tail-ends';
import { isConnector, isTailWord, startsDoing } from './tail-words';
import { runEnd } from './title-run';
import { areWords, isTitled, isWord, lowerText, markAt } from './token-words';

const LONGEST_MANAGED = 20;
const SHORT = new Set(['qlda', 'bql', 'bqlda']);

/**
 * Where the name of a managing board ends that says in small letters what it manages: "Ban Quản lý dự án [đầu tư xây dựng
 * công trình giao thông tỉnh X]", "Ban quản lý [rừng phòng hộ Y]"; `from` if nothing of the kind follows.
 */
export function afterManaged(context: Context, role: TokenSpan, from: number): number {
  if (!manages(context, from) || startsDoing(context, from)) return from;
  let at = from;
  while (at < from + LONGEST_MANAGED) {
    const next = Math.max(readPlaceOf(context, at), wordEnd(context, at), lastCapitals(context, at));
    if (next <= at && !isTailWord(context, at, false)) break;
    at = Math.max(next, at + 1);
  }
  while (at > from && isConnector(context, at - 1)) at--;
  if (at === from) return from;
  return closesTail(context, { opened: role.first - 1, from, at, bare: false, subject: true }) ? at : from;
}

/** "quản lý", "quản lý dự án" or their letters right before the token. */
function manages(context: Context, from: number): boolean {
  // "Ban QLDA Đầu tư | xây dựng"
  if (areWords(context, from - 2, 'đầu', 'tư')) return manages(context, from - 2);
  if (SHORT.has(lowerText(context, from - 1))) return true;
  const end = isWord(context, from - 1, 'án') && isWord(context, from - 2, 'dự') ? from - 2 : from;
  return areWords(context, end - 2, 'quản', 'lý');
}

const LONGEST_PLACE = 3;

/** "rừng phòng hộ [Kỳ Anh],": the capitals before a mark are where it lies. */
function lastCapitals(context: Context, at: number): number {
  if (!isTitled(context, at) || isTitled(context, at - 1)) return at;
  const end = runEnd(context, at);
  return end - at <= LONGEST_PLACE && markAt(context, end) !== '' && readVietnameseName(context, at, 'office') < at + 3
    ? end
    : at;
}

/** Where a word of bodies ends, be it a verb too: "[đầu tư] [xây dựng]". */
function wordEnd({ hits }: Context, at: number): number {
  const hit = hitAt(hits, at, EntryType.OrganizationWord);
  return hit < 0 ? at : (hits.last[hit] ?? at);
}
