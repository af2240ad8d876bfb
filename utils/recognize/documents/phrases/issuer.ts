import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { Context } from '../../recognizer';
import { isBreak, isCapital, isLower, isWord, printedAt, printedBetween, wordAt, wordsAt } from '../../shared/words';

/** A body or an office that issues documents, as the text names it. */
export interface ReadIssuer {
  /** With abbreviations expanded. */
  readonly name: string;
  readonly next: number;
}

const BODY = EntryType.Organization | EntryType.Office | EntryType.OrganizationHead;

/** Longest name, in tokens. */
const MAX_TOKENS = 18;

/** Reads an issuer that starts at token `i`: "Đảng ủy Tổng cục CNQP", "Chủ tịch UBND TP Hòa An". */
export function readIssuer(context: Context, i: number): ReadIssuer | undefined {
  const end = bodyEnd(context, i);
  if (end < 0) return undefined;
  let next = end;
  while (next < i + MAX_TOKENS) {
    const grown = growEnd(context, next);
    if (grown === next) break;
    next = grown;
  }
  next = withSecondBody(context, next);
  return { name: nameInFull(context, i, next), next };
}

/** A body that is written with an abbreviation ("Bộ TT&TT") has its own name; of longer phrases the parts have. */
function nameInFull(context: Context, i: number, next: number): string {
  const printed = printedBetween(context.tokens, i, next);
  const hit = hitAt(context.hits, i, EntryType.Organization);
  const whole = hit >= 0 && context.hits.last[hit] === next && /\p{Lu}{2}/u.test(printed);
  return whole ? context.lexicon.entry(context.hits.entry[hit] as number).name : expanded(context, printed);
}

/** The token behind a body, an office or the head of a body's name at `i`; -1 if none starts there. */
function bodyEnd({ hits }: Context, i: number): number {
  const hit = hitAt(hits, i, BODY);
  return hit < 0 ? -1 : (hits.last[hit] as number);
}

/** Goes on over another body ("Đảng ủy" + "Tổng cục CNQP"), a place, or capitals. */
function growEnd(context: Context, i: number): number {
  const { tokens, hits } = context;
  if (isBreak(tokens, i) || !isWord(tokens, i)) return i;
  const body = bodyEnd(context, i);
  if (body > 0) return body;
  const place = hitAt(hits, i, EntryType.Place);
  if (place >= 0) return hits.last[place] as number;
  if (/^(?:tỉnh|xã|phường|huyện|quận)$/.test(wordAt(tokens, i)) && isCapital(tokens, i + 1)) return i + 1;
  if (wordsAt(tokens, i, 'thành', 'phố') || wordsAt(tokens, i, 'thị', 'xã')) return i + 2;
  if (isCapital(tokens, i)) return i + 1;
  return goesOnBelow(context, i) ? i + 1 : i;
}

/** "Bộ Tài nguyên và Môi trường" that the lexicon does not know: "và" between two capitals. */
function goesOnBelow({ tokens, hits }: Context, i: number): boolean {
  if (((hits.types[i + 1] ?? 0) & EntryType.DocumentKind) !== 0) return false;
  return wordAt(tokens, i) === 'và' && isCapital(tokens, i - 2) && isLower(tokens, i - 1) && isCapital(tokens, i + 1);
}

/** "Bộ Chính trị, Ban Bí thư": two bodies of the Party, and then the phrase ends. */
function withSecondBody(context: Context, i: number): number {
  const { tokens, hits } = context;
  if (wordAt(tokens, i) !== ',' && wordAt(tokens, i) !== 'và') return i;
  const hit = hitAt(hits, i + 1, EntryType.Organization);
  if (hit < 0 || !isPartyHead(context, i + 1)) return i;
  const end = hits.last[hit] as number;
  return isBreak(tokens, end) || /^(?:\.|;|về|\))$/.test(wordAt(tokens, end)) ? end : i;
}

function isPartyHead({ tokens }: Context, i: number): boolean {
  return wordsAt(tokens, i, 'ban', 'bí', 'thư') || wordsAt(tokens, i, 'bộ', 'chính', 'trị');
}

/** Short forms that stand for other words inside a longer name. */
const INSIDE: Readonly<Record<string, string>> = { TP: 'thành phố', Tp: 'thành phố' };

/** Replaces abbreviations by their words: the article's own definitions first, then the lexicon's. */
export function expanded(context: Context, printed: string): string {
  const own = context.abbreviations.expandWithin(printed.replace(/\s+/g, ' '));
  return own
    .replace(/TP\.? ?HCM/g, 'Thành phố Hồ Chí Minh')
    .replace(/[\p{L}\p{M}]+(?:\.(?= \p{Lu}))?/gu, (part) => {
      const bare = part.replace(/\.$/, '');
      return INSIDE[bare] ?? (/^\p{Lu}{2,}$/u.test(bare) ? (context.lexicon.expand(bare) ?? part) : part);
    })
    .replace(/Tổng cục Tổng cục/g, 'Tổng cục');
}

/** The full name of an office that the press shortens: "Thủ tướng" issues as "Thủ tướng Chính phủ". */
export function issuerInFull(name: string): string {
  if (/^(?:Phó )?[Tt]hủ tướng$/.test(name)) return 'Thủ tướng Chính phủ';
  return name === 'Trung ương' ? 'Ban Chấp hành Trung ương' : name;
}

/** Verbs by which a body makes a document, and what may stand between body, verb and document. */
const MAKES = new Set(['hành', 'ký', 'ra', 'có', 'qua', 'duyệt']);
const BETWEEN = new Set(
  'đã vừa mới đây sẽ cũng được chính thức biểu quyết kịp thời tiếp tục liên tiếp ban thông phê'.split(' '),
);

/** How far before the kind word its maker may end, in tokens. */
const REACH = 7;

/** Reads "Bộ Chính trị (đã) ban hành" before token `i`. */
export function readIssuerBefore(context: Context, i: number): string | undefined {
  const { tokens } = context;
  if (!MAKES.has(wordAt(tokens, i - 1))) return undefined;
  for (let at = i - 2; at >= Math.max(0, i - REACH); at--) {
    const found = issuerEndingAt(context, at + 1);
    if (found !== undefined) return issuerInFull(expanded(context, found));
    const word = wordAt(tokens, at);
    if (!BETWEEN.has(word) && !MAKES.has(word)) return undefined;
  }
  return undefined;
}

/** A body or a single-holder office whose name ends before token `end`. */
function issuerEndingAt({ tokens, hits }: Context, end: number): string | undefined {
  for (let first = Math.max(0, end - 8); first < end; first++) {
    const hit = hitAt(hits, first, EntryType.Organization | EntryType.Office);
    if (hit < 0 || hits.last[hit] !== end) continue;
    // "tổng thư ký Quốc hội", as some papers write offices.
    const office = ((hits.type[hit] as number) & EntryType.Office) !== 0;
    if (office || isCapital(tokens, first)) return printedBetween(tokens, first, end);
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

/** True if token `i` is a word that opens an issuer's name with a capital. */
export function opensIssuer(context: Context, i: number): boolean {
  return isCapital(context.tokens, i) && bodyEnd(context, i) > 0 && printedAt(context.tokens, i) !== '';
}
