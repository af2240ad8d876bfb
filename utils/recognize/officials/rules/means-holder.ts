import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { Context } from '../../recognizer';
import { isOfficeItself } from '../phrases/office-itself';
import type { OfficePhrase } from '../phrases/phrase';
import {
  areWords,
  isAcronym,
  isCapitalized,
  isDash,
  isNumber,
  isWord,
  lowerText,
  markAt,
} from '../phrases/token-words';
import { isIssuer } from './is-issuer';
import { isPutBefore } from './put-before';
import { isWhoeverHeads } from './whoever-heads';

/** Words before an office that make it a body or a place: "Phủ [Chủ tịch]", "cấp [Trưởng phòng]". */
const NO_HOLDER = new Set([
  'cấp',
  'ghế',
  'nhiều',
  'phòng',
  'phủ',
  // "dinh [Thủ tướng Anh]"
  'dinh',
  'bởi',
  'lăng',
  'kt',
  'hoặc',
  'mỗi',
  'hàm',
  'ban',
  'chọn',
  'tìm',
  'thành',
  'số',
  'lượng',
  'trí',
  // "nhiệm kỳ [Chủ tịch]", "ứng cử viên [Thủ tướng]", "bầu cử [Tổng thống]"
  'kỳ',
  'viên',
  'cử',
  'đua',
  // "công chức gồm [Chủ tịch], Phó Chủ tịch"
  'gồm',
  // "giúp [Thủ tướng]", "tham mưu [Thủ tướng]", "con dấu của [Thủ tướng]": whoever holds it.
  'giúp',
  'mưu',
  // "Cơ quan An ninh [Tổng thống]"
  'ninh',
]);

/** Words behind an office that make it anybody's who will hold it: "Chủ tịch tỉnh [mới] phải là …". */
const ANYBODY = new Set(['thứ', 'mới', 'nào', 'cấp', 'các', 'tương', 'hoặc', 'hay']);

/** True if the office stands for somebody who holds it, and is neither the office itself, a body, nor anybody's. */
export function meansHolder(context: Context, office: OfficePhrase): boolean {
  const { first, last, row, body } = office;
  // "Người đứng đầu Chính phủ", "nhà lãnh đạo Ukraine": other words for somebody, which the guidelines leave out.
  if (row.paraphrase !== undefined) return false;
  // "Các đại biểu Quốc hội (ĐB)": how they are called for short.
  if (markAt(context, first - 1) === '(' && markAt(context, last) === ')' && isAcronym(context, first)) return false;
  if (office.plural || isWord(context, first - 3, 'một') || isOfficeItself(context, office)) return false;
  // "Hồ Chủ tịch" is said of one man, and is no office.
  if (isWord(context, first - 1, 'hồ') && isCapitalized(context, first - 1)) return false;
  if (NO_HOLDER.has(lowerText(context, first - 1)) || areWords(context, first - 2, 'hội', 'nghị')) return false;
  // "tham mưu cho [giám đốc Sở Y tế] ký": whoever holds it.
  if (areWords(context, first - 3, 'tham', 'mưu', 'cho')) return false;
  // "diễn đàn [Hiệu trưởng]", but "tại diễn đàn [Thủ tướng] nhấn mạnh"
  if (areWords(context, first - 2, 'diễn', 'đàn') && !isWall(context, last)) return false;
  if (areWords(context, first - 2, 'dấu', 'của') || isOneOfSeveral(context, first)) return false;
  if (isAnybody(context, office) || isOfCareer(context, last)) return false;
  // "Có đại biểu đề nghị", "các đoàn đại biểu", "bầu bổ sung đại biểu": one of them, or all.
  if (OF_MEMBERS.has(lowerText(context, first - 1)) && isMember(row.role)) return false;
  const bare = body.last === body.first && row.takes !== 'none';
  if (bare && !isCapitalized(context, first) && !isAddressed(context, office)) return false;
  // "tài sản của gia đình ông [giám đốc sở]"
  const addressed = isWord(context, first - 1, 'ông') || isWord(context, first - 1, 'bà');
  if (!bare && row.takes !== 'none' && !addressed && !hasCapital(context, office)) return false;
  return !isIssuer(context, first) && !isAmongCountries(context, last);
}

/** "họp Bộ trưởng Quốc phòng Mỹ [- ASEAN]", "Tổng thống Hàn Quốc [và Mỹ]": those of several countries, meeting. */
function isAmongCountries(context: Context, at: number): boolean {
  if (!(isDash(context, at) || isWord(context, at, 'và')) || !isCapitalized(context, at + 1)) return false;
  return hitAt(context.hits, at + 1, EntryType.Place) >= 0 || isWord(context, at + 1, 'asean');
}

function isAnybody(context: Context, office: OfficePhrase): boolean {
  const { first, last, row, body } = office;
  const next = lowerText(context, last);
  const newOne = ANYBODY.has(next) || areWords(context, last, 'phải', 'là');
  if (row.unique !== true && newOne && !hasJustDone(context, office)) return true;
  // "Hiệu trưởng một trường tiểu học"
  if (body.last === body.first && isWord(context, last, 'một')) return true;
  // "Bộ trưởng, Thủ trưởng cơ quan ngang bộ": whoever holds it.
  if (areWords(context, last + 1, 'thủ', 'trưởng')) return true;
  // "Nơi nhận: - Thủ tướng, các Phó Thủ tướng", "báo cáo Chính phủ, Thủ tướng Chính phủ": the bodies.
  if (markAt(context, last) === ',' && isWord(context, last + 1, 'các')) return true;
  if (isWhoeverHeads(context, office)) return true;
  if (isWord(context, first, 'thủ') && isBehindGovernment(context, first) && !isWord(context, last, 'đã')) return true;
  // "chịu trách nhiệm trước Bộ trưởng": whoever it is.
  if (
    (areWords(context, first - 2, 'nhiệm', 'trước') && !isWord(context, first - 4, 'nhận')) ||
    areWords(context, first - 2, 'và', 'trước')
  )
    return true;
  // "Thủ tướng hai nước"
  if ((isNumber(context, last) || next === 'hai') && isWord(context, last + 1, 'nước')) return true;
  // "thực hiện các nhiệm vụ khác do [Thủ tướng] giao"
  if (isWord(context, first - 2, 'khác') && isWord(context, last, 'giao')) return true;
  return isPutBefore(context, office);
}

/** "Tổng thống Mỹ [mới tuyên bố]" is who is; "Tổng thống Mỹ [mới sẽ]" is who comes. */
function hasJustDone(context: Context, { last, body }: OfficePhrase): boolean {
  if (!isWord(context, last, 'mới') || body.last === body.first) return false;
  return isWall(context, last + 1) && !OF_WHO_COMES.has(lowerText(context, last + 1));
}

const OF_WHO_COMES = new Set(['được', 'sẽ', 'phải', 'là', 'có', 'bị', 'cần', 'chưa', 'nên']);

/** "Chính phủ, [Thủ tướng Chính phủ]", but not "tại phiên họp Chính phủ, [Thủ tướng] nêu". */
function isBehindGovernment(context: Context, first: number): boolean {
  return (
    isWord(context, first + 3, 'phủ') &&
    markAt(context, first - 1) === ',' &&
    areWords(context, first - 3, 'chính', 'phủ')
  );
}

/** "có nữ [Chủ tịch]", "một vị [Bộ trưởng]", "nhiều vị [Bộ trưởng]", "có thêm [Phó Chủ tịch]": one of them, not known which. */
function isOneOfSeveral(context: Context, first: number): boolean {
  if (areWords(context, first - 2, 'có', 'thêm')) return true;
  if (!isWord(context, first - 1, 'vị') && !isWord(context, first - 1, 'nữ')) return false;
  return SEVERAL.has(lowerText(context, first - 2));
}

const SEVERAL = new Set(['một', 'các', 'những', 'nhiều', 'mấy', 'mỗi', 'hai', 'ba', 'có', 'là', 'làm', 'vị']);

/** "Giám đốc Sở Y tế ([từ] 2009)", "([2001]-2009)": a line of somebody's career. */
function isOfCareer(context: Context, last: number): boolean {
  return markAt(context, last) === '(' && (isNumber(context, last + 1) || isWord(context, last + 1, 'từ'));
}

function isMember(role: string): boolean {
  return /^(?:đại biểu|nghị sĩ)/iu.test(role);
}

const OF_MEMBERS = new Set(['có', 'đoàn', 'sung', 'nhiêu', 'kiến', 'nay', 'bầu', 'cử', 'làm', 'người']);

/** What somebody does whom an office in lower case means, beside the lexicon's walls: "cựu thứ trưởng [tái] khẳng định". */
const ACTS = new Set(['cũng', 'vẫn', 'lập', 'tái', 'hỏi', 'nhắc', 'giải', 'liền', 'đáp', 'khai', 'tự']);

/** "ngài đại sứ", "bộ trưởng cho rằng": also written small it is somebody. */
function isAddressed(context: Context, office: OfficePhrase): boolean {
  const acts = isWall(context, office.last) || ACTS.has(lowerText(context, office.last));
  return (
    acts || SAID_BY.has(lowerText(context, office.first - 1)) || isAsked(context, office.first) || isHeadOfState(office)
  );
}

function isWall({ hits }: Context, at: number): boolean {
  return ((hits.types[at] ?? 0) & EntryType.Wall) !== 0;
}

/** "đề nghị [đại sứ] và cán bộ …", "cảm ơn [bộ trưởng]": whom somebody speaks to. */
function isAsked(context: Context, first: number): boolean {
  return ASKING.has(`${lowerText(context, first - 2)} ${lowerText(context, first - 1)}`);
}

const ASKING = new Set(['đề nghị', 'cảm ơn', 'cám ơn', 'chúc mừng', 'trân trọng', 'kính thưa']);

/** "ngài đại sứ"; "được bộ trưởng đưa ra", "theo bộ trưởng, …": who said or did it. */
const SAID_BY = new Set(['ngài', 'được', 'theo', 'ông', 'bà']);

/** "ám sát [tổng thống]", "đội cận vệ của [phó tổng thống]": the press writes them small, and each state has one. */
function isHeadOfState({ row }: OfficePhrase): boolean {
  return HEADS_OF_STATE.has(row.role);
}

const HEADS_OF_STATE = new Set(['Tổng thống', 'Phó Tổng thống', 'Quốc vương']);

/** "tư lệnh quân khu" is any; "phó chủ tịch UBND TP.HCM" is one. */
function hasCapital(context: Context, office: OfficePhrase): boolean {
  for (let at = office.first; at < office.last; at++) if (isCapitalized(context, at)) return true;
  return false;
}
