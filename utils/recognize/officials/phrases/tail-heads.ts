import { type EntryHits, hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { Context } from '../../recognizer';
import { isAcronym, isNumber, isTitled, isWord, lowerText } from './token-words';

/** Heads whose name is whatever they do, in small letters, verbs and all. */
const SUBJECT_HEADS: readonly (readonly [string, string])[] = [
  ['chỉ', 'đạo'],
  ['công', 'tác'],
  ['kiểm', 'tra'],
  ['giám', 'sát'],
  ['thanh', 'tra'],
  ['soạn', 'thảo'],
];
const SUBJECT_NOUNS = new Set(['ban', 'tổ', 'đoàn']);

/** True for a body made for a task: "Ban Chỉ đạo", "Tổ công tác". */
export function takesSubject(context: Context, first: number, end: number): boolean {
  for (let at = first; at + 2 < end; at++) {
    if (!SUBJECT_NOUNS.has(lowerText(context, at))) continue;
    const [one, two] = [lowerText(context, at + 1), lowerText(context, at + 2)];
    for (const [a, b] of SUBJECT_HEADS) if (a === one && b === two) return true;
  }
  return false;
}

const WHOLE = EntryType.Place | EntryType.Organization | EntryType.FixedPhrase | EntryType.BlockLeft;

/** True if the body ends with a place, a number, a name or a body known as a whole: nothing of its name can follow. */
export function isWhole(context: Context, roleLast: number, from: number): boolean {
  const last = from - 1;
  if (from <= roleLast) return false;
  // "Vụ Các [vấn đề chung]"
  if (isWord(context, from, 'số') || isWord(context, last, 'các')) return false;
  // "Ban QLDA ĐTXD [các công trình giao thông]"
  if (isWord(context, from, 'các') && isAcronym(context, last)) return false;
  if (isNumber(context, last) || isAcronym(context, last)) return true;
  for (let at = last; at >= Math.max(0, from - 6); at--) {
    const hit = hitAt(context.hits, at, WHOLE);
    if (hit >= 0 && context.hits.last[hit] === from && (at >= roleLast || from - at > 1)) return true;
  }
  return isTitled(context, last) && isTitled(context, last - 1) && last - 1 >= roleLast && !isKnownWord(context, last);
}

function isKnownWord({ hits }: Context, last: number): boolean {
  for (let at = last; at >= Math.max(0, last - 3); at--) {
    const hit = hitAt(hits, at, EntryType.OrganizationWord | EntryType.OrganizationHead);
    if (hit >= 0 && hits.last[hit] === last + 1) return true;
  }
  return false;
}

/** True if the role ends with the noun of a body: "Trưởng [ban]", "Trưởng [phòng]". */
export function endsWithHead({ hits }: Context, end: number): boolean {
  let head = end;
  let word = end;
  for (let at = end - 1; at >= end - 4 && at >= 0; at--) {
    if (endsAt(hits, at, end, EntryType.OrganizationHead)) head = at;
    // "Chủ tịch [Quốc hội]" ends with no "hội", "Trưởng [Ban Quản lý]" with more than "quản lý".
    else if (end - at > 1 && endsAt(hits, at, end, EntryType.Organization | EntryType.OrganizationWord)) word = at;
  }
  return head < end && head <= word;
}

function endsAt(hits: EntryHits, at: number, end: number, types: number): boolean {
  const hit = hitAt(hits, at, types);
  return hit >= 0 && hits.last[hit] === end;
}

/** True where the last head is one whose names end where the lexicon says: "Sở Y tế", "Bộ Công Thương", "Công an tỉnh". */
export function isClosed(context: Context, first: number, end: number): boolean {
  const { hits, lexicon } = context;
  for (let at = end - 1; at >= first; at--) {
    const hit = hitAt(hits, at, EntryType.OrganizationHead);
    if (hit < 0 || (hits.last[hit] ?? 0) > end) continue;
    // "bộ trưởng [tài nguyên]": a minister whose field is written small may be of any country.
    if (isWord(context, at + 1, 'trưởng')) return isWord(context, at, 'bộ') && isTitled(context, at + 2);
    const row = lexicon.organizationHead(hits.entry[hit] ?? -1);
    if (row === undefined) continue;
    return row.head === 'Bộ' || row.slot.startsWith('FIELD') || /(?:^| )PLACE$/u.test(row.slot);
  }
  return false;
}
