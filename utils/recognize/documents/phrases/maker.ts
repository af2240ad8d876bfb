import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { Context } from '../../recognizer';
import { isoDate, readDate } from '../../shared/date';
import { isBreak, isCapital, isNumber, wordAt, wordsAt } from '../../shared/words';
import { articleDay } from './article-day';
import { expanded } from './expanded';
import { issuerInFull, nameInFull, readIssuer } from './issuer';
import { bodyHitAt } from './issuer-growth';
import { isDeputy, isHolderBetween } from './signer';

/** Who makes a document, as the words before it say. */
export interface Maker {
  /** Nothing where a deputy signs by name: the document is not the deputy's. */
  readonly issuer?: string;
  /** ISO day, where the words before or inside say it. */
  readonly date?: string;
}

/** The last words of verbs by which a body makes a document. */
const MAKES = new Set(['hành', 'ký', 'ra', 'có', 'qua', 'duyệt', 'lên']);

/** What may stand between body, verb and document. */
export const MAKER_BETWEEN = new Set(
  'đã vừa mới đây sẽ cũng sáng trưa chiều tối được chính thức biểu quyết kịp thời tiếp tục liên tiếp nhanh chóng tiên phong chủ động ban thông phê'.split(
    ' ',
  ),
);

/** Of those the words that end no body's name: most of what stands there. */
const NEVER_LAST = new Set('đã vừa mới đây sẽ cũng được ban phê quy hành ký ra có qua duyệt'.split(' '));

/** How far before the kind word its maker may end, in tokens. */
const REACH = 7;

/** Longest maker with its place and its holder's name, in tokens. */
const MAX_TOKENS = 14;

/** Reads "Bộ Chính trị (đã) ban hành", "Ngày 3/4/2025, Thủ tướng Trần Văn An vừa ký" before token `i`. */
export function readMakerBefore(context: Context, i: number): Maker | undefined {
  // "Hai văn bản Bộ Y tế vừa ban hành: Thông tư …"
  const { tokens } = context;
  const end = wordAt(tokens, i - 1) === ':' ? i - 1 : beforeCount(tokens, behindDoubled(tokens, i));
  return MAKES.has(wordAt(tokens, end - 1)) ? makerOver(context, end, MAKER_BETWEEN) : undefined;
}

/** "đã ra chỉ thị [Chỉ thị] số 26": where a kind of two syllables is said twice, the first of them. */
function behindDoubled(tokens: Context['tokens'], i: number): number {
  return wordAt(tokens, i - 2) === wordAt(tokens, i) && wordAt(tokens, i - 1) === wordAt(tokens, i + 1) ? i - 2 : i;
}

/** "đã ban hành các [Nghị định 100/2031/NĐ-CP] …", "ban hành hai [Thông tư số 12 và 13]": the token at the count, or `i`. */
function beforeCount(tokens: Context['tokens'], i: number): number {
  return /^(?:các|hai|ba|bốn|\d)$/.test(wordAt(tokens, i - 1)) ? i - 1 : i;
}

/** The maker before token `i`, over the words of `between`, a day and what its short form is. */
export function makerOver(context: Context, i: number, between: ReadonlySet<string>): Maker | undefined {
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
    const found = NEVER_LAST.has(word) ? undefined : makerEndingAt(context, at + 1);
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

/** The token before "khóa XVI", "khóa XVI, Kỳ họp thứ 3", which ends at token `i`; `i` itself for anything else. */
function beforeTerm({ tokens }: Context, i: number): number {
  const meeting = wordsAt(tokens, i - 4, ',', 'kỳ', 'họp', 'thứ') ? i - 5 : i;
  return wordAt(tokens, meeting - 1) === 'khóa' ? meeting - 2 : i;
}

/** A maker and where it starts. */
export interface PlacedMaker extends Maker {
  readonly first: number;
}

function withDay(context: Context, found: PlacedMaker, between: string | undefined): Maker {
  const behalf = readBehalf(context, found.first);
  const issuer = behalf?.issuer ?? found.issuer;
  const date = between ?? readDayBefore(context, found.first) ?? behalf?.date;
  return { issuer, date };
}

/** How far before the one who signs the body may stand in whose name it is done, in tokens. */
const BEHALF_REACH = 40;

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

/** A body or an office, with its body, its place or its holder's name, that ends before token `end`. */
export function makerEndingAt(context: Context, end: number): PlacedMaker | undefined {
  const { tokens, hits } = context;
  for (let first = Math.max(0, end - MAX_TOKENS); first < end; first++) {
    const hit = bodyHitAt(context, first);
    if (hit < 0) continue;
    // "tổng thư ký Quốc hội", "ban Thường vụ Huyện ủy", as some papers write them.
    const office = ((hits.type[hit] as number) & EntryType.Office) !== 0;
    if (!office && !isCapital(tokens, first) && !isCapital(tokens, first + 1)) continue;
    const bare = hits.last[hit] as number;
    const found = office ? officeEndingAt(context, first, bare, end) : undefined;
    if (found !== undefined) return found;
    if (bare === end) return { first, issuer: issuerInFull(nameInFull(context, first, end)) };
    // What grew must end with its place: "ban" of "ban hành" is no body. "Sở Y tế" ends with its second syllable.
    const head = ((hits.type[hit] as number) & EntryType.OrganizationHead) !== 0;
    const ends = isCapital(tokens, end - 1) || /^(?:tỉnh|phố|huyện)$/.test(wordAt(tokens, end - 1));
    const whole = ends || head ? readIssuer(context, first) : undefined;
    if (whole?.next === end) return { first, issuer: issuerInFull(whole.name) };
    if (whole !== undefined && office && isHolderBetween(context, whole.next, end)) {
      return isDeputy(context, first) ? { first } : { first, issuer: issuerInFull(whole.name) };
    }
  }
  return undefined;
}

/** "Bộ trưởng Bộ Xây dựng", "Thủ tướng Trần Văn An": whoever heads a body signs for himself, a deputy for another. */
function officeEndingAt(context: Context, first: number, bare: number, end: number): PlacedMaker | undefined {
  const { tokens, hits } = context;
  const body = hitAt(hits, bare, EntryType.Organization);
  const named = isCapital(tokens, bare) || isCapital(tokens, bare + 1);
  const next = body < 0 || !named ? bare : (hits.last[body] as number);
  if (next !== end && !isHolderBetween(context, next, end)) return undefined;
  if (isDeputy(context, first)) return { first };
  const name = nameInFull(context, first, next);
  return { first, issuer: issuerInFull(next === end ? name : expanded(context, name)) };
}

/** Reads the day before a maker that starts at token `first`: "Ngày 17/4/2018, Chính phủ ban hành …". */
function readDayBefore(context: Context, first: number): string | undefined {
  const end = wordAt(context.tokens, first - 1) === ',' ? first - 1 : first;
  const day = dayEndingAt(context, end)?.iso;
  return day ?? (end === first ? undefined : readDayBeforeWarrant(context, end));
}

/** Longest "thừa ủy quyền của Thủ tướng Chính phủ", in tokens. */
const MAX_WARRANT = 10;

/** "Ngày 9/2/2031, thừa ủy quyền của Thủ tướng, Phó Thủ tướng …": the day stands before the one who gave the power. */
function readDayBeforeWarrant(context: Context, end: number): string | undefined {
  const { tokens } = context;
  for (let i = end - 3; i > Math.max(0, end - MAX_WARRANT) && !isBreak(tokens, i); i--) {
    if (wordsAt(tokens, i, 'ủy', 'quyền')) return dayEndingAt(context, behindDay(tokens, i))?.iso;
  }
  return undefined;
}

/** Where the day before "thừa ủy quyền", "theo ủy quyền" at token `i` ends. */
function behindDay(tokens: Context['tokens'], i: number): number {
  const first = /^(?:thừa|theo|được)$/.test(wordAt(tokens, i - 1)) ? i - 1 : i;
  return wordAt(tokens, first - 1) === ',' ? first - 1 : first;
}

/** "ngày 17/4/2018" that ends before token `end`. */
function dayEndingAt(context: Context, end: number): { readonly first: number; readonly iso?: string } | undefined {
  const { tokens } = context;
  if (!isNumber(tokens, end - 1)) return undefined;
  for (let i = end - 3; i >= Math.max(0, end - 8); i--) {
    if (wordAt(tokens, i) !== 'ngày') continue;
    const date = readDate(tokens, i);
    if (date?.next !== end) return undefined;
    const iso = isoDate(date, articleDay(context));
    return { first: i, ...(iso === undefined ? {} : { iso }) };
  }
  return undefined;
}
