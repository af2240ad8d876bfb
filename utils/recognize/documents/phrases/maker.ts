import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { Context } from '../../recognizer';
import { isoDate, readDate } from '../../shared/date';
import { isCapital, printedBetween, wordAt } from '../../shared/words';
import { expanded, issuerInFull, nameInFull, readIssuer } from './issuer';

/** Who makes a document, as the words before it say. */
export interface Maker {
  /** The token that its name or office starts with. */
  readonly first: number;
  /** Nothing where a deputy signs by name: the document is not the deputy's. */
  readonly issuer?: string;
}

/** Verbs by which a body makes a document, and what may stand between body, verb and document. */
const MAKES = new Set(['hành', 'ký', 'ra', 'có', 'qua', 'duyệt']);
const BETWEEN = new Set(
  'đã vừa mới đây sẽ cũng được chính thức biểu quyết kịp thời tiếp tục liên tiếp ban thông phê'.split(' '),
);

/** How far before the kind word its maker may end, in tokens. */
const REACH = 7;

/** Longest maker with its place and its holder's name, in tokens. */
const MAX_TOKENS = 14;

/** Reads "Bộ Chính trị (đã) ban hành", "Thủ tướng Trần Văn An vừa ký" before token `i`. */
export function readMakerBefore(context: Context, i: number): Maker | undefined {
  const { tokens } = context;
  if (!MAKES.has(wordAt(tokens, i - 1))) return undefined;
  for (let at = i - 2; at >= Math.max(0, i - REACH); at--) {
    const found = makerEndingAt(context, at + 1);
    if (found !== undefined) return found;
    const word = wordAt(tokens, at);
    if (!BETWEEN.has(word) && !MAKES.has(word)) return undefined;
  }
  return undefined;
}

/** A body or a single-holder office, with its place or its holder's name, that ends before token `end`. */
function makerEndingAt(context: Context, end: number): Maker | undefined {
  const { tokens, hits } = context;
  for (let first = Math.max(0, end - MAX_TOKENS); first < end; first++) {
    const hit = hitAt(hits, first, EntryType.Organization | EntryType.Office);
    if (hit < 0) continue;
    // "tổng thư ký Quốc hội", as some papers write offices.
    const office = ((hits.type[hit] as number) & EntryType.Office) !== 0;
    if (!office && !isCapital(tokens, first)) continue;
    const bare = hits.last[hit] as number;
    if (bare === end) return { first, issuer: issuerInFull(nameInFull(context, first, end)) };
    if (office && isNameBetween(context, bare, end)) return signer(context, first, bare);
    // What grew must end with its place: "ban" of "ban hành" is no body.
    const whole =
      isCapital(tokens, end - 1) || wordAt(tokens, end - 1) === 'tỉnh' ? readIssuer(context, first) : undefined;
    if (whole?.next === end) return { first, issuer: issuerInFull(whole.name) };
  }
  return undefined;
}

/** "Thủ tướng Trần Văn An": what the office signs is its own, but a deputy signs for another. */
function signer(context: Context, first: number, next: number): Maker {
  const issuer = issuerInFull(expanded(context, printedBetween(context.tokens, first, next)));
  const own = /^(?:Thủ tướng Chính phủ|Chủ tịch nước)$/.test(issuer) && wordAt(context.tokens, first) !== 'phó';
  return own ? { first, issuer } : { first };
}

/** Two to five capitals that start with a family name. */
function isNameBetween({ tokens, lexicon }: Context, from: number, end: number): boolean {
  if (end - from < 2 || end - from > 5) return false;
  if (lexicon.nameTier(tokens.syllable[from] ?? -1, 'family') === 0) return false;
  for (let i = from; i < end; i++) if (!isCapital(tokens, i)) return false;
  return true;
}

/** Reads the day before a maker that starts at token `first`: "Ngày 17/4/2018, Chính phủ ban hành …". */
export function readDayBefore({ tokens, publishedAt }: Context, first: number): string | undefined {
  if (wordAt(tokens, first - 1) !== ',') return undefined;
  for (let i = first - 4; i >= Math.max(0, first - 9); i--) {
    if (wordAt(tokens, i) !== 'ngày') continue;
    const date = readDate(tokens, i);
    return date?.next === first - 1 ? isoDate(date, publishedAt) : undefined;
  }
  return undefined;
}

/** Verbs by which a body speaks through its document: "Tại Quyết định số 12/QĐ-TTg, Thủ tướng yêu cầu …". */
const SPEAKS = /^(?:quyết|yêu|giao|phê|quy|chỉ|nêu|đồng)$/;

/** Reads ", Thủ tướng quyết định" behind a mention that ends before token `i`. */
export function readIssuerBehind(context: Context, i: number): string | undefined {
  const { tokens, hits } = context;
  if (wordAt(tokens, i) !== ',') return undefined;
  const hit = hitAt(hits, i + 1, EntryType.Organization | EntryType.Office);
  const end = hit < 0 ? -1 : (hits.last[hit] as number);
  if (end < 0 || !isCapital(tokens, i + 1) || !SPEAKS.test(wordAt(tokens, end))) return undefined;
  return issuerInFull(expanded(context, printedBetween(tokens, i + 1, end)));
}
