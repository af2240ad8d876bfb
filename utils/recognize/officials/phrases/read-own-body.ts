import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { OfficeRow } from '../../../lexicon/seed-rows';
import type { Context } from '../../recognizer';
import { readPlaceOf } from './read-place';
import { isCapitalized, isCode, isTitled, isWord, lowerText } from './token-words';

/** Where the body of an office ends that begins at the token: given, for bodies and those of aides hold one another. */
type ReadBody = (context: Context, at: number, row: OfficeRow) => { readonly last: number };

/** Offices that belong to another office: "Trợ lý [Ngoại trưởng Mỹ]", "Đặc phái viên [của Tổng Bí thư]". */
const AIDES = new Set([
  'Trợ lý',
  'Đặc phái viên',
  'Tổng Đặc phái viên',
  'Cố vấn',
  'Cố vấn đặc biệt',
  'Thư ký',
  'Người phát ngôn',
  'Phát ngôn viên',
  'Chánh Văn phòng',
  'Phó Chánh Văn phòng',
  'Đổng lý văn phòng',
]);

/** The ends of offices in whose names somebody is sent. */
const CHIEFS = new Set(['trưởng', 'tướng', 'thống', 'nước', 'thư', 'tịch', 'hoàng', 'vương', 'quốc']);

const HEADS_OF_STATE = new Set(['thống', 'tướng', 'nước', 'vương']);

/** Where a body ends that is no organization: the office an aide serves, or a department's code ("C08"); `at` if none. */
export function readOwnBody(context: Context, at: number, row: OfficeRow, readBody: ReadBody): number {
  if (AIDES.has(row.role)) return afterChief(context, isWord(context, at, 'của') ? at + 1 : at, at, readBody);
  return isCode(context, at) ? at + 2 : at;
}

function afterChief(context: Context, first: number, none: number, readBody: ReadBody): number {
  const hit = hitAt(context.hits, first, EntryType.Office);
  if (hit < 0) return none;
  const last = context.hits.last[hit] ?? first;
  if (!CHIEFS.has(lowerText(context, last - 1))) return none;
  // "phát ngôn viên [tổng thống]": written small only chiefs of states are served.
  const row = context.lexicon.office(context.hits.entry[hit] ?? -1);
  if (row?.of?.includes('ministry') === true) {
    // "thư ký [thứ trưởng Y tế]": written small the ministry must be said.
    const body = readBody(context, last, row).last;
    return isCapitalized(context, first) || body > last ? body : none;
  }
  if (!isCapitalized(context, first) && !HEADS_OF_STATE.has(lowerText(context, last - 1))) return none;
  // "Phát ngôn viên của Thủ tướng Boris Johnson": the name is the chief's.
  if (first > none && isTitled(context, last) && readPlaceOf(context, last) === last) return none;
  return readPlaceOf(context, last);
}
