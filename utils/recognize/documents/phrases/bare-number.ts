import type { Context } from '../../recognizer';
import { isBreak, isCapital, isDash, isGlued, isNumber, isWord, wordAt, yearAt } from '../../shared/words';
import type { KindWord } from './kind-word';
import type { ReadNumber } from './number';

/** What is counted, not numbered: "Nghị quyết 5 năm", "Kết luận 3 vấn đề", "Đề án 10.000 tỷ". */
const COUNTED = new Set(
  (
    'nội vấn điểm điều tỷ triệu nghìn ngàn lần người tháng giờ phút đồng nhiệm giải dự đơn bước phần chương khoản mục ' +
    'trường cán nước cơ vị vụ nhóm loại bản ý câu mức phương xã huyện tỉnh phường doanh hộ căn ha km m kg tấn tuần quý ' +
    'binh tên vùng ngành lĩnh trụ cột nghị con suất'
  ).split(' '),
);

/** Words that count only before certain others: "3 bị can", "5 đề án", "2 thông tư"; not "Nghị định 67 bị chê". */
const COUNTED_PAIRS =
  /^(?:bị (?:can|cáo)|đề (?:án|tài)|thông tư|quyết định|luật (?:sư|gia)|công (?:ty|dân|trình|nhân)|đối tượng|hình thức|thành (?:phố|viên)|trang trại|đại biểu|bộ (?:ngành|phận)|kỳ họp)$/;

/** Kinds whose word is as often a verb or a plain noun: without a symbol they need "số" or a capital. */
const OFTEN_A_VERB = new Set([
  'quyết định',
  'kết luận',
  'quy định',
  'quy chế',
  'lệnh',
  'quy hoạch',
  'chiến lược',
  'đề án',
]);

/** Kinds that need a symbol or "số": "Chương trình 135" is a programme, "Thông báo 3 lần" a verb. */
const NEED_SO = new Set([
  'thông báo',
  'báo cáo',
  'hướng dẫn',
  'chương trình',
  'chương trình hành động',
  'quy hoạch',
  'chiến lược',
  'quy chế',
  'nội quy',
  'thông cáo',
  'văn bản',
  'luật',
  'bộ luật',
  'hiến pháp',
  'điều lệ',
]);

/** In lower case and with a number these are laws of nature, plots and ships: "quy hoạch số 1", "đề án 11356". */
const NEED_CAPITAL = new Set(['luật', 'bộ luật', 'quy hoạch', 'đề án', 'chiến lược']);

/** Of those the ones a body sends out one by one, so that "của" and its name do instead of "số". */
const NOTICES = new Set(['thông báo', 'hướng dẫn', 'báo cáo', 'thông cáo']);

/** With a capital these count nothing: "Nghị định 67 mức hỗ trợ …", "Nghị định 73 điều chỉnh thuế". */
const NEVER_COUNT = new Set(['nghị định', 'thông tư', 'chỉ thị', 'công điện']);

/** Abbreviations that stand for a kind also without a year: "NQ 147"; "TT" and "CT" are too many things. */
const SHORT_BARE = new Set(['nghị quyết', 'nghị định']);

/** True if a number without symbol behind a kind word names a document; `said`: "số" stands before it. */
export function canStandBare(context: Context, kind: KindWord, number: ReadNumber, said: boolean): boolean {
  const name = kind.row.kind;
  if (!kind.capital && NEED_CAPITAL.has(name)) return false;
  if (said) return true;
  if (NEED_SO.has(name)) return kind.capital && NOTICES.has(name) && isOfBody(context, number);
  if (kind.short && number.year === undefined && !SHORT_BARE.has(name)) return false;
  if (/^(?:19|20)\d\d$/.test(number.printed) && !isYearLikeNumber(context, name, number)) return false;
  if (OFTEN_A_VERB.has(name) && !kind.capital) return endsPhrase(context, number.next) || number.year !== undefined;
  if (kind.capital && NEVER_COUNT.has(name)) return !isSpan(context, number.next);
  return !isCounted(context, number.next);
}

/** "Thông báo 151 của Bộ Chính trị": whose notice it is says that the number is its own. */
function isOfBody({ tokens }: Context, number: ReadNumber): boolean {
  return number.printed.length > 1 && wordAt(tokens, number.next) === 'của' && isCapital(tokens, number.next + 1);
}

/** "Kế hoạch 2025" is a plan of a year; "Quyết định 2018 của …" has a number that happens to look like one. */
function isYearLikeNumber({ tokens }: Context, kind: string, number: ReadNumber): boolean {
  return (kind === 'quyết định' || kind === 'công văn') && /^(?:của|ngày)$/.test(wordAt(tokens, number.next));
}

/** True if the token behind a number says what is counted. */
export function isCounted(context: Context, i: number): boolean {
  const { tokens } = context;
  const word = wordAt(tokens, i);
  if (isSpan(context, i)) return true;
  return isWord(tokens, i) && (COUNTED.has(word) || COUNTED_PAIRS.test(`${word} ${wordAt(tokens, i + 1)}`));
}

/** "5 năm", "30 ngày", "5 %", "5-10": a span of time, a share, a range. */
function isSpan(context: Context, i: number): boolean {
  const { tokens } = context;
  const word = wordAt(tokens, i);
  if (word === 'năm') return !isOneYear(context, i + 1);
  if (word === 'ngày') return !isNumber(tokens, i + 1);
  return word === '%' || (isDash(tokens, i) && isNumber(tokens, i + 1));
}

/** "năm 2023" dates a document, "5 năm 2021-2025" and "5 năm" are spans. */
function isOneYear({ tokens }: Context, i: number): boolean {
  return yearAt(tokens, i) !== undefined && !(isDash(tokens, i + 1) && isNumber(tokens, i + 2));
}

const FOLLOWERS = new Set(
  (
    'và hoặc của là về ngày được đã đều có thì này nói trên trong theo do để tại vào cũng sẽ không nêu yêu đến ' +
    'ban với bởi gồm cho năm thay như'
  ).split(' '),
);

/** True if nothing that is counted follows: a stop, a bracket, a grammar word. */
export function endsPhrase(context: Context, i: number): boolean {
  const { tokens } = context;
  if (isBreak(tokens, i)) return true;
  const word = wordAt(tokens, i);
  if (word === 'năm' || word === 'ngày') return !isCounted(context, i);
  return isWord(tokens, i) ? FOLLOWERS.has(word) : /^[.,;:)("\]…?!]$/.test(word);
}

/**
 * True if a bare number behind a comma or "và" goes on a list of numbers: "Nghị quyết 66 và 68 là …". Where the list is
 * said to be one ("các Nghị quyết 66 và 68 mở đường"), any word may follow but one that is counted.
 */
export function canStandInList(context: Context, number: ReadNumber, plural: boolean): boolean {
  const { tokens } = context;
  if (/^(?:19|20)\d\d$/.test(number.printed)) return false;
  const glued = wordAt(tokens, number.next) === ',' && isGlued(tokens, number.next + 1);
  if (glued) return false;
  return plural ? !isCounted(context, number.next) : endsPhrase(context, number.next);
}
