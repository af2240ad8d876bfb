import { EntryType } from '../../../lexicon/rows';
import type { Context } from '../../recognizer';
import { isBreak, isCapital, isDash, isLower, wordAt, wordsAt } from '../../shared/words';
import { issuerInFull, readIssuer } from './issuer';
import { withUnitBefore } from './joint-makers';
import { dayEndingAt, readDayBefore } from './maker-day';
import { type Maker, makerEndingAt, type PlacedMaker } from './maker-ending';
import { bodyAgainEndingAt } from './same-body';

/** The last words of verbs by which a body makes a document. */
const MAKES = new Set(['hành', 'ký', 'ra', 'có', 'qua', 'duyệt', 'lên']);

/** What may stand between body, verb and document. */
export const MAKER_BETWEEN = new Set(
  'đã vừa mới đây sẽ cũng sáng trưa chiều tối được chính thức biểu quyết tán thành bấm nhấn nút kịp thời tiếp tục liên tiếp nhanh chóng tiên phong chủ động phối hợp ban thông phê'.split(
    ' ',
  ),
);

/** Of those the words that end no body's name: most of what stands there. */
const NEVER_LAST = new Set('đã vừa mới đây sẽ cũng được ban phê quy hành ký ra có qua duyệt'.split(' '));

/** How far before the kind word its maker may end, in tokens. */
const REACH = 7;

/** Reads "Bộ Chính trị (đã) ban hành", "Ngày 3/4/2025, Thủ tướng Trần Văn An vừa ký" before token `i`. */
export function readMakerBefore(context: Context, i: number): PlacedMaker | undefined {
  // "Hai văn bản Bộ Y tế vừa ban hành: Thông tư …"
  const { tokens } = context;
  const end = wordAt(tokens, i - 1) === ':' ? i - 1 : beforeCount(tokens, behindDoubled(tokens, i));
  return MAKES.has(wordAt(tokens, end - 1)) ? makerOver(context, end, MAKER_BETWEEN) : undefined;
}

/** "đã ra chỉ thị [Chỉ thị] số 26", "Nghị định số [Nghị định số 10]": where a kind of two syllables is said twice, the first of them. */
function behindDoubled(tokens: Context['tokens'], i: number): number {
  const end = wordAt(tokens, i - 1) === 'số' ? i - 1 : i;
  return wordsAt(tokens, end - 2, wordAt(tokens, i), wordAt(tokens, i + 1)) ? end - 2 : i;
}

const COUNTS = new Set('các hai ba bốn 0 1 2 3 4 5 6 7 8 9'.split(' '));

/** "đã ban hành các [Nghị định 100/2031/NĐ-CP] …", "ban hành hai [Thông tư số 12 và 13]": the token at the count, or `i`. */
function beforeCount(tokens: Context['tokens'], i: number): number {
  return COUNTS.has(wordAt(tokens, i - 1)) ? i - 1 : i;
}

/** The maker before token `i`, over the words of `between`, a day and what its short form is. */
export function makerOver(context: Context, i: number, between: ReadonlySet<string>): PlacedMaker | undefined {
  const { tokens } = context;
  let date: string | undefined;
  let least = Math.max(0, i - REACH);
  for (let at = i - 2; at >= least; at--) {
    const day = dayEndingAt(context, at + 1);
    if (day !== undefined) {
      date = day.iso;
      least = Math.max(0, least - (at + 1 - day.first));
      at = day.first - 1;
    }
    // "Bộ Giáo dục và Đào tạo (GDĐT) ban hành"
    if (wordAt(tokens, at) === ')') at = beforeBracket(context, at);
    at = beforeTerm(context, at);
    const word = wordAt(tokens, at);
    const found = word === 'này' ? bodyAgainEndingAt(context, at + 1) : bodyEndingAt(context, at + 1, word);
    if (found !== undefined) return withDay(context, found, date);
    if (!between.has(word) && !MAKES.has(word)) return undefined;
    // "Bộ Bưu chính Viễn thông ra Quyết định": the end of a name, not of "thông qua".
    if (word === 'thông' && wordAt(tokens, at + 1) !== 'qua') return undefined;
  }
  return undefined;
}

/** Longest short form in brackets, in tokens: "(GD-ĐT)" has three. */
const MAX_SHORT = 4;

/** The token before the bracket that closes at `close`; `close` itself where none opens near. */
function beforeBracket({ tokens }: Context, close: number): number {
  for (let i = close - 2; i >= close - 1 - MAX_SHORT; i--) if (wordAt(tokens, i) === '(') return i - 1;
  return close;
}

/**
 * The token before "khóa XVI", "khóa XVI, Kỳ họp thứ 3", "khóa XVI, nhiệm kỳ 2026-2031", which ends at token `i`; `i` itself
 * for anything else.
 */
function beforeTerm({ tokens }: Context, i: number): number {
  const years = isDash(tokens, i - 1) && wordsAt(tokens, i - 5, ',', 'nhiệm', 'kỳ') ? i - 6 : i;
  const meeting = wordsAt(tokens, i - 4, ',', 'kỳ', 'họp', 'thứ') ? i - 5 : years;
  return wordAt(tokens, meeting - 1) === 'khóa' ? meeting - 2 : i;
}

function bodyEndingAt(context: Context, end: number, last: string): PlacedMaker | undefined {
  const found = NEVER_LAST.has(last) ? undefined : makerEndingAt(context, end);
  return found === undefined ? undefined : withUnitBefore(context, found);
}

function withDay(context: Context, found: PlacedMaker, between: string | undefined): PlacedMaker {
  const behalf = readBehalf(context, found.first);
  const issuer = behalf?.issuer ?? found.issuer;
  const date = between ?? readDayBefore(context, found.first) ?? behalf?.date ?? dayBeforeSigner(context, found.first);
  return { first: found.first, issuer, date };
}

/** How far before the one who signs the body may stand in whose name it is done, in tokens. */
const BEHALF_REACH = 40;

/** In tokens. */
const LONGEST_NAME = 6;

/**
 * "Ngày 3/4/2031, [đồng chí Lê Văn An, Ủy viên Bộ Chính trị, Thường trực] Ban Bí thư đã ký": the day before a maker's holder, behind
 * whose name nothing but his offices stands; "ông Lê Văn An cho biết Chính phủ đã ban hành" tells of another day.
 */
function dayBeforeSigner(context: Context, first: number): string | undefined {
  const { hits, tokens } = context;
  for (let i = first - 1; i > Math.max(0, first - BEHALF_REACH) && !isBreak(tokens, i); i--) {
    if (/^[.;:]$/.test(wordAt(tokens, i))) return undefined;
    if (isLower(tokens, i) && ((hits.types[i] ?? 0) & EntryType.Wall) !== 0) return undefined;
    if (!/^(?:chí|ông|bà)$/.test(wordAt(tokens, i)) || !isCapital(tokens, i + 1)) continue;
    if (!isAsideBehind(tokens, i + 1)) return undefined;
    return readDayBefore(context, wordAt(tokens, i) === 'chí' ? i - 1 : i);
  }
  return undefined;
}

/** True if the name that begins at token `i` is closed by a comma or a dash. */
function isAsideBehind(tokens: Context['tokens'], i: number): boolean {
  let at = i;
  while (isCapital(tokens, at) && at < i + LONGEST_NAME) at++;
  return wordAt(tokens, at) === ',' || isDash(tokens, at);
}

/** "Thay mặt Bộ Chính trị, Ban Bí thư, đồng chí …" in the sentence before a maker that starts at token `first`. */
function readBehalf(context: Context, first: number): Maker | undefined {
  const { tokens } = context;
  for (let i = first - 1; i > Math.max(0, first - BEHALF_REACH) && !isBreak(tokens, i); i--) {
    if (wordAt(tokens, i) === '.' && tokens.gap[i + 1] === 1) return undefined;
    if (!wordsAt(tokens, i - 1, 'thay', 'mặt')) continue;
    const issuer = readIssuer(context, i + 1);
    const date = readDayBefore(context, i - 1);
    if (issuer === undefined) return undefined;
    return { issuer: issuerInFull(issuer.name), ...(date === undefined ? {} : { date }) };
  }
  return undefined;
}
