import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import { Shape } from '../../../text/tokens';
import type { Context } from '../../recognizer';
import { isAbbreviation, isBreak, isCapital, isLower, isNumber, wordAt, wordsAt } from '../../shared/words';
import { isBehindSymbol } from './behind-symbol';
import { isKind } from './kind-word';
import { ACTOR, isMore, isParallel } from './subject-again';
import { betweenBefore } from './subject-clause';

/** Words that behind a comma start a new part of the sentence. */
const AFTER_COMMA =
  /^(?:gắn|nhất|theo|trong|các|đã|được|có|do|với|đến|cả|ông|bà|để|nhằm|khi|thì|tại|góp|yêu|tạo|từ|qua|căn|từng|ngay|không|nay|sau|nếu|vừa|nhiều|luôn)$/;

/** Those that do so only in a pair: "đồng thời" but not "đồng bộ", "hiệu lực từ" but not "hiệu quả". */
const PAIRS_AFTER_COMMA =
  /^(?:đồng thời|đồng chí|đề nghị|đề xuất|đề ra|trọng tâm|trọng điểm|thực hiện|thực tế|bên cạnh|bắt đầu|bắt buộc|cụ thể|thay cho|thay vì|cho phép|đại biểu|quy định|cơ cấu|mức phạt|mức lương|trừ trường|trừ các|thể hiện|hội nghị|báo cáo|hoàn thành|tuy nhiên|cùng với|cần trên|cần khoảng|cần phải|dự kiến|đáng chú|đáng kể|hầu như|hầu hết)$/;

/** True if the comma at token `i` ends a subject, and the sentence around it goes on. */
export function endsBehindComma(context: Context, i: number): boolean {
  const { tokens } = context;
  if (isBetweenCapitals(tokens, i) || isAmending(tokens, i) || isManner(tokens, i)) return false;
  if (isOfParliament(tokens, i) || isParty(context, i) || isReview(tokens, i) || isDemand(tokens, i)) return false;
  // "sửa đổi Nghị định số 101/2031/NĐ-CP, nội dung chi thực hiện theo …": behind another paper's symbol the sentence goes on.
  if (isBehindSymbol(tokens, i) && isLower(tokens, i + 1))
    return !/^(?:năm|của|về|số|điều|khoản|điểm)$/.test(wordAt(tokens, i + 1));
  const word = wordAt(tokens, i + 1);
  const pair = `${word} ${wordAt(tokens, i + 2)}`;
  // "tổ chức, cá nhân": whom it is about; "…, cá nhân ông nghĩ gì": who is asked.
  if (pair === 'cá nhân') return /^(?:ông|bà|tôi|anh|chị)$/.test(wordAt(tokens, i + 3));
  // "phản ánh, kiến nghị": a noun; "…, kiến nghị Chính phủ sửa …": what somebody does.
  if (pair === 'kiến nghị') return isCapital(tokens, i + 3);
  // "… vùng Đồng bằng sông Cửu Long, tiếp tục xây dựng …": behind a name the sentence's next verb.
  if (pair === 'tiếp tục') return isCapital(tokens, i - 1);
  // "…, hiệu lực từ ngày ký", but "hiệu năng, hiệu lực, hiệu quả".
  if (pair === 'hiệu lực') return wordAt(tokens, i + 3) !== ',';
  if (PAIRS_AFTER_COMMA.test(pair)) return !isInsideList(context, i, pair);
  if (word === 'các' && isMore(tokens, i)) return false;
  if ((AFTER_COMMA.test(word) && pair !== 'từ chức' && pair !== 'từ trần') || startsDocument(context, i + 1))
    return true;
  // "phân loại DNNN, DN có vốn Nhà nước"
  if (isAbbreviation(tokens, i - 1) && isAbbreviation(tokens, i + 1)) return false;
  // ", xây dựng Luật …": the sentence goes on to another document.
  for (let at = i + 2; at < i + 4; at++) if (isKind(context, at) && isCapital(tokens, at)) return true;
  if (!isCapital(tokens, i + 1)) return false;
  return !isBodyOfList(context, i) && !isParallel(context, i) && !isItem(context, i) && !isPartOfBody(context, i);
}

/** What a title that begins so has deeds as its matter: "quy định", "sửa đổi", "thanh tra". */
const OF_DEEDS = new Set(['quy', 'sửa', 'hướng', 'việc', 'thanh', 'kiểm', 'giám']);

/**
 * "… về kế hoạch sắp xếp bến, [việc] bổ sung tàu là cần thiết"; in "quy định về sức khỏe, việc khám sức khỏe" it is ruled, and
 * in "dạy nghề, việc làm" it is work.
 */
export function isDeedTold({ tokens }: Context, i: number, first: number): boolean {
  if (wordAt(tokens, i + 1) !== 'việc' || wordAt(tokens, i + 2) === 'làm') return false;
  return !OF_DEEDS.has(wordAt(tokens, first));
}

/** "phối hợp giữa Bộ Quốc phòng với Bộ Công Thương, các Bộ, ngành", "…, Bộ Y tế và …": more of those between whom it is. */
function isParty({ tokens, hits }: Context, i: number): boolean {
  const between = betweenBefore(tokens, i);
  // "ranh giới giữa các tỉnh, Bộ Nội vụ …": the sentence goes on.
  if (between < 0 || !isCapital(tokens, between + 1)) return false;
  if (wordsAt(tokens, i + 1, 'các', 'bộ', ',', 'ngành')) return true;
  const hit = isCapital(tokens, i + 1) ? hitAt(hits, i + 1, EntryType.Organization) : -1;
  return hit >= 0 && /^(?:,|và|trong)$/.test(wordAt(tokens, hits.last[hit] as number));
}

/** "sơ kết, tổng kết Luật Đê điều": one work on it. */
function isReview(tokens: Context['tokens'], i: number): boolean {
  return wordsAt(tokens, i - 2, 'sơ', 'kết') && wordsAt(tokens, i + 1, 'tổng', 'kết');
}

/** "tuổi tối thiểu, yêu cầu về sức khỏe": a noun. */
function isDemand(tokens: Context['tokens'], i: number): boolean {
  return wordsAt(tokens, i + 1, 'yêu', 'cầu', 'về');
}

/** Longest item of a list that starts with a capital, in tokens. */
const MAX_ITEM = 4;

/** "viễn thông, CNTT và …", "công tác bến cảng, Dân quân tự vệ, giáo dục …": a name of few syllables before the next item. */
function isItem({ tokens, hits, lexicon }: Context, i: number): boolean {
  if (((hits.types[i + 1] ?? 0) & (ACTOR | EntryType.Place)) !== 0) return false;
  if (lexicon.nameTier(tokens.syllable[i + 1] ?? -1, 'family') === 1) return false;
  let at = i + 2;
  while (at < i + 1 + MAX_ITEM && isLower(tokens, at) && wordAt(tokens, at) !== 'và') at++;
  const next = wordAt(tokens, at);
  return (next === ',' || next === 'và') && isLower(tokens, at + 1);
}

/** Longest name of a body before "thuộc", in tokens. */
const MAX_BODY = 10;

/** "cấp phó của phòng, Trung tâm Hành chính công thuộc xã": a further body, told by what it belongs to. */
function isPartOfBody({ tokens, hits }: Context, i: number): boolean {
  if (((hits.types[i + 1] ?? 0) & (EntryType.OrganizationHead | EntryType.Organization)) === 0) return false;
  for (let at = i + 2; at < i + MAX_BODY && !isBreak(tokens, at); at++) {
    if (wordAt(tokens, at) === 'thuộc') return true;
    if (!isLower(tokens, at) && !isCapital(tokens, at)) return false;
  }
  return false;
}

function isUnitWord({ tokens, hits }: Context, i: number): boolean {
  return isCapital(tokens, i) && ((hits.types[i] ?? 0) & EntryType.OrganizationHead) !== 0;
}

/** "VỀ CHỨC NĂNG, NHIỆM VỤ": in a heading capitals tell nothing. */
function isBetweenCapitals(tokens: Context['tokens'], i: number): boolean {
  return (
    tokens.shape[i - 1] === Shape.Upper && tokens.shape[i + 1] === Shape.Upper && tokens.shape[i + 2] === Shape.Upper
  );
}

/** "nâng cấp đường 39B, theo hình thức hợp đồng …": how the thing named is done. */
function isManner(tokens: Context['tokens'], i: number): boolean {
  return (
    wordAt(tokens, i + 1) === 'theo' &&
    /^(?:hình|phương)$/.test(wordAt(tokens, i + 2)) &&
    wordAt(tokens, i + 3) === 'thức'
  );
}

const PARTS_OF_PARLIAMENT = [
  ['ủy', 'ban', 'của', 'quốc', 'hội'],
  ['đoàn', 'đại', 'biểu', 'quốc', 'hội'],
  ['đại', 'biểu', 'quốc', 'hội'],
] as const;

/** "… Hội đồng Dân tộc, (các) Ủy ban của Quốc hội, Đoàn đại biểu Quốc hội và …": what a parliament has, in a list of it. */
function isOfParliament(tokens: Context['tokens'], i: number): boolean {
  if (!/^(?:hội|tộc)$/.test(wordAt(tokens, i - 1))) return false;
  const first = wordAt(tokens, i + 1) === 'các' ? i + 2 : i + 1;
  const part = PARTS_OF_PARLIAMENT.find((words) => wordsAt(tokens, first, ...words));
  return part !== undefined && /^(?:,|và|\.|;|quy|)$/.test(wordAt(tokens, first + part.length));
}

/** "sửa đổi, bổ sung Nghị định số 26/2031/NĐ-CP", "bổ sung, thay thế, bãi bỏ": what is done to another document. */
function isAmending(tokens: Context['tokens'], i: number): boolean {
  if (!/^(?:bổ|thay|bãi)$/.test(wordAt(tokens, i + 1))) return false;
  return /^(?:đổi|sung|thế)$/.test(wordAt(tokens, i - 1));
}

/** "nhiệm vụ, cơ cấu tổ chức": a noun beside nouns; behind a name it starts the sentence's own part. */
function isInsideList({ tokens }: Context, i: number, pair: string): boolean {
  if (pair !== 'cơ cấu' && pair !== 'quy định') return false;
  return !isCapital(tokens, i - 1) && !isCapital(tokens, i - 2);
}

/** "…, Nghị định 5", "…, nghị quyết của Quốc hội"; in "bản án, quyết định trên mạng" the word is a plain noun. */
function startsDocument(context: Context, i: number): boolean {
  const { tokens, hits } = context;
  if (!isKind(context, i)) return false;
  if (isCapital(tokens, i)) return true;
  // "các nghị quyết, chỉ thị, kết luận của Trung ương": one plain noun of several.
  if (isKind(context, i - 3) && !isCapital(tokens, i - 3)) return false;
  const hit = hitAt(hits, i, EntryType.DocumentKind);
  const next = hit < 0 ? i + 2 : (hits.last[hit] as number);
  return isNumber(tokens, next) || /^(?:số|của|về)$/.test(wordAt(tokens, next));
}

/** "của Quốc hội, Ủy ban Thường vụ Quốc hội, …": a further body of a list; a body with a verb behind it acts. */
function isBodyOfList(context: Context, i: number): boolean {
  const { tokens, hits } = context;
  // "kỳ họp thứ 8, Quốc hội khóa XVI": whose sitting it is.
  if (wordsAt(tokens, i - 4, 'kỳ', 'họp', 'thứ') && wordAt(tokens, i + 1) === 'quốc') return true;
  // "tham gia Ban Chấp hành, Ban Thường vụ": a committee and its standing part.
  if (wordsAt(tokens, i - 2, 'chấp', 'hành') && wordsAt(tokens, i + 1, 'ban', 'thường', 'vụ')) return true;
  // "đề nghị của Chánh án về Cục, Vụ và tương đương": kinds of units.
  if (isUnitWord(context, i - 1) && isUnitWord(context, i + 1) && wordAt(tokens, i + 2) === 'và') return true;
  // "bãi nhiệm Chủ tịch, Phó Chủ tịch": a deputy beside the chief.
  if (wordAt(tokens, i + 1) === 'phó') return true;
  const hit = hitAt(hits, i + 1, EntryType.Organization);
  if (isSecretariat(tokens, i)) return true;
  if (hit < 0 || !(isCapital(tokens, i - 1) || isCapital(tokens, i - 2))) return false;
  const next = hits.last[hit] as number;
  if (wordsAt(tokens, next, 'trong', 'các')) return true;
  return isBreak(tokens, next) || /^(?:,|và|\.|;|\)|bộ|cấp)$/.test(wordAt(tokens, next));
}

/** "của Bộ Chính trị, Ban Bí thư" inside a subject. */
function isSecretariat(tokens: Context['tokens'], i: number): boolean {
  return wordsAt(tokens, i - 3, 'bộ', 'chính', 'trị') && wordsAt(tokens, i + 1, 'ban', 'bí', 'thư');
}
