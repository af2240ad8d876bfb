import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { Context } from '../../recognizer';
import { behindJoinedLetters } from '../../shared/joined-letters';
import {
  isAbbreviation,
  isBreak,
  isCapital,
  isGlued,
  isLower,
  isNumber,
  isWord,
  wordAt,
  wordsAt,
} from '../../shared/words';
import { isKind } from './kind-word';

export const BODY = EntryType.Organization | EntryType.Office | EntryType.OrganizationHead;

/** The hit of a body or an office at token `i`; -1 for the letters of a symbol: "30/2031/TT-BYT ban hành …". */
export function bodyHitAt({ tokens, hits }: Context, i: number): number {
  const hit = hitAt(hits, i, BODY);
  return hit >= 0 && isGlued(tokens, i) && /^[-/]$/.test(wordAt(tokens, i - 1)) ? -1 : hit;
}

/** The token behind a body, an office or the head of a body's name at `i`; -1 if none starts there. */
export function bodyEnd({ tokens, hits }: Context, i: number): number {
  const hit = hitAt(hits, i, BODY);
  if (hit >= 0) return hits.last[hit] as number;
  // "Thường vụ Tỉnh ủy Hòa An", "Thường vụ Quân ủy Trung ương": the standing part of a committee, as people say it.
  const committee = wordsAt(tokens, i, 'thường', 'vụ') ? hitAt(hits, i + 2, EntryType.Organization) : -1;
  return committee < 0 ? -1 : (hits.last[committee] as number);
}

/** In a heading in capitals these are capitals, too: "CỦA QUỐC HỘI VỀ …". */
const NEVER_INSIDE = /^(?:về|ngày|năm|có|được|đã|sẽ|sửa|phê|hướng|yêu|theo|tại|cho|để|khóa)$/;

/** Goes on from token `i` over another body ("Đảng ủy" + "Tổng cục CNQP"), a place, or capitals; `i` where it ends. */
export function growEnd(context: Context, i: number): number {
  const { tokens, hits } = context;
  if (goesOnDashed(context, i)) return i + 2;
  const letters = behindJoinedLetters(context, i);
  if (letters > i) return letters;
  if (wordAt(tokens, i) === '.' && wordAt(tokens, i - 1) === 'tp') return behindShortCity(context, i);
  if (isBreak(tokens, i) || !isWord(tokens, i) || NEVER_INSIDE.test(wordAt(tokens, i))) return i;
  if (wordsAt(tokens, i, 'ban', 'hành') || wordsAt(tokens, i, 'quy', 'định') || wordsAt(tokens, i, 'v', '/')) return i;
  const body = bodyEnd(context, i);
  if (body > 0) return body;
  const place = hitAt(hits, i, EntryType.Place);
  if (place >= 0) return hits.last[place] as number;
  if (/^(?:tỉnh|xã|phường|huyện|quận)$/.test(wordAt(tokens, i)) && isCapital(tokens, i + 1)) return i + 1;
  // "UBND quận 5"
  if ((wordAt(tokens, i) === 'quận' || wordAt(tokens, i) === 'phường') && isNumber(tokens, i + 1)) return i + 2;
  if (wordsAt(tokens, i, 'thành', 'phố') || wordsAt(tokens, i, 'thị', 'xã') || wordsAt(tokens, i, 'quốc', 'gia'))
    return i + 2;
  if (isCapital(tokens, i)) return i + 1;
  return goesOnBelow(context, i) || isSecondSyllable(context, i) ? i + 1 : i;
}

/** "UBND TP. Hòa An": the stop closes "TP" where a name follows. */
function behindShortCity({ tokens, hits }: Context, stop: number): number {
  const place = hitAt(hits, stop + 1, EntryType.Place);
  if (place >= 0) return hits.last[place] as number;
  return isCapital(tokens, stop + 1) && isCapital(tokens, stop + 2) ? stop + 3 : stop;
}

/** "Đài PT-TH", "Sở GD&ĐT": a dash or "&" without spaces between two abbreviations. */
function goesOnDashed({ tokens }: Context, i: number): boolean {
  if (!/^[-&]$/.test(wordAt(tokens, i)) || !isGlued(tokens, i) || !isGlued(tokens, i + 1)) return false;
  return isAbbreviation(tokens, i - 1) && isAbbreviation(tokens, i + 1);
}

/** "Bộ Tài nguyên và Môi trường" that the lexicon does not know: "và" between two capitals. */
function goesOnBelow(context: Context, i: number): boolean {
  const { tokens, hits } = context;
  if (isKind(context, i + 1)) return false;
  if (/^(?:chương|điều|khoản|mục|phụ)$/.test(wordAt(tokens, i + 1))) return false;
  // "Bộ Công an và Bộ Y tế" are two.
  if (hitAt(hits, i + 1, EntryType.Organization | EntryType.OrganizationHead) >= 0) return false;
  return wordAt(tokens, i) === 'và' && isCapital(tokens, i - 2) && isLower(tokens, i - 1) && isCapital(tokens, i + 1);
}

const HEADS = /^(?:bộ|sở|ban|cục|vụ|viện|phòng|và)$/;
const GRAMMAR =
  /^(?:ban|vừa|ký|ra|là|với|do|nêu|giao|và|trên|này|công|triển|khi|nhằm|chỉ|thì|mới|cũng|đang|của|thuộc|gửi|trình)$/;

/** "Bộ Nông nghiệp", "Sở Kế hoạch và Đầu tư": the second syllable of what an unknown body works at. */
function isSecondSyllable({ tokens }: Context, i: number): boolean {
  if (!isLower(tokens, i) || !isCapital(tokens, i - 1) || isAbbreviation(tokens, i - 1)) return false;
  return HEADS.test(wordAt(tokens, i - 2)) && !GRAMMAR.test(wordAt(tokens, i));
}
