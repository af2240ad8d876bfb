import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import { hasTwoCapitals } from '../../../text/two-capitals';
import type { Context } from '../../recognizer';
import { isBreak, isCapital, printedAt, printedBetween, wordAt, wordsAt } from '../../shared/words';
import { expanded } from './expanded';
import { BODY, bodyEnd, growEnd } from './issuer-growth';
import { behindHolder } from './signer';
import { behindTask } from './steering-committee';
import { behindWork } from './unit-work';

/** A body or an office that issues documents, as the text names it. */
export interface ReadIssuer {
  /** With abbreviations expanded. */
  readonly name: string;
  readonly next: number;
}

/** Longest name, in tokens. */
const MAX_TOKENS = 18;

/** Reads an issuer that starts at token `i`: "Đảng ủy Tổng cục CNQP", "Chủ tịch UBND TP Hòa An". */
export function readIssuer(context: Context, i: number): ReadIssuer | undefined {
  // "của Hội nghị cán bộ tỉnh": a meeting is no body.
  if (wordsAt(context.tokens, i, 'hội', 'nghị')) return undefined;
  const end = bodyEnd(context, i);
  if (
    end < 0 ||
    (end === i + 1 && /^(?:bộ|sở|ban|trường)$/.test(wordAt(context.tokens, i)) && !isCapital(context.tokens, i))
  )
    return undefined;
  const office = hitAt(context.hits, i, EntryType.Office) >= 0;
  let next = behindSecondOffice(context, i, end);
  while (next < i + MAX_TOKENS) {
    const grown = growEnd(context, next);
    if (grown === next || (office && startsHolder(context, next))) break;
    next = grown;
  }
  next = behindTask(context, withSecondBody(context, withParliament(context, i, behindWork(context, i, next))));
  const unit = unitAt(context, next);
  const name = nameInFull(context, i, next);
  // Whatever province the article is about, "UBND tỉnh" stays as it is written, as the body of an office does.
  return unit === 0
    ? { name, next }
    : { name: `${name} ${printedBetween(context.tokens, next, next + unit)}`, next: next + unit };
}

/** Tokens of a bare "tỉnh", "thành phố", "huyện" behind "UBND" or "HĐND"; 0 if there is none. */
function unitAt({ tokens }: Context, i: number): number {
  if (!/^(?:ubnd|hđnd|dân)$/.test(wordAt(tokens, i - 1))) return 0;
  if (wordsAt(tokens, i, 'thành', 'phố')) return 2;
  return /^(?:tỉnh|huyện)$/.test(wordAt(tokens, i)) ? 1 : 0;
}

/** "Ủy ban Tư pháp của Quốc hội": whose committee it is belongs to its name. */
function withParliament({ tokens }: Context, i: number, next: number): number {
  const committee = wordsAt(tokens, i, 'ủy', 'ban') || wordsAt(tokens, i, 'hội', 'đồng');
  return committee && wordsAt(tokens, next, 'của', 'quốc', 'hội') ? next + 3 : next;
}

/** "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ": a minister without a ministry. */
function behindSecondOffice({ tokens, hits }: Context, i: number, end: number): number {
  if (end !== i + 2 || !wordsAt(tokens, i, 'bộ', 'trưởng', ',')) return end;
  const hit = hitAt(hits, end + 1, EntryType.Office);
  return hit < 0 ? end : (hits.last[hit] as number);
}

/** "Chủ tịch UBND tỉnh Hòa An Trần Văn Bình": the holder's name behind the office is no part of it. */
function startsHolder(context: Context, i: number): boolean {
  if (/^(?:tỉnh|xã|phường|huyện|quận|phố|thị)$/.test(wordAt(context.tokens, i - 1))) return false;
  // Rare family names open places, too: "tỉnh Hòa An".
  if (context.lexicon.nameTier(context.tokens.syllable[i] ?? -1, 'family') !== 1) return false;
  return hitAt(context.hits, i, BODY | EntryType.Place) < 0 && behindHolder(context, i) > i;
}

/** A body that is written with an abbreviation ("Bộ TT&TT") has its own name; of longer phrases the parts have. */
export function nameInFull(context: Context, i: number, next: number): string {
  const { tokens, hits, lexicon } = context;
  const printed = printedBetween(tokens, i, next);
  if (!hasTwoCapitals(printed)) return expanded(context, printed);
  for (let at = i; at < next; at++) {
    const hit = hitAt(hits, at, EntryType.Organization);
    if (hit < 0 || hits.last[hit] !== next) continue;
    const short = printedBetween(tokens, at, next);
    if (!hasTwoCapitals(short)) continue;
    const entry = hits.entry[hit] as number;
    const called = calledBy(context, entry, short);
    if (called !== undefined) return expanded(context, `${printed.slice(0, -short.length)}${called}`);
    const { name } = lexicon.entry(entry);
    return at === i ? name : `${expanded(context, printedBetween(tokens, i, at))} ${name}`;
  }
  return expanded(context, printed);
}

/** What the press writes out for a body's letters, where the body goes by it: "NHNN" is the "Ngân hàng Nhà nước", without "Việt Nam". */
function calledBy({ lexicon }: Context, entry: number, short: string): string | undefined {
  const written = lexicon.fullForm(short);
  return written !== undefined && lexicon.organization(entry)?.variants?.includes(written) ? written : undefined;
}

/** "Bộ Chính trị, Ban Bí thư": two bodies of the Party, and then the phrase ends. */
function withSecondBody(context: Context, i: number): number {
  const { tokens, hits } = context;
  if (wordAt(tokens, i) !== ',' && wordAt(tokens, i) !== 'và') return i;
  const hit = hitAt(hits, i + 1, EntryType.Organization);
  if (hit < 0 || !isPartyHead(context, i + 1)) return i;
  const end = hits.last[hit] as number;
  return isBreak(tokens, end) || /^(?:\.|;|,|về|\))$/.test(wordAt(tokens, end)) ? end : i;
}

function isPartyHead({ tokens }: Context, i: number): boolean {
  return wordsAt(tokens, i, 'ban', 'bí', 'thư') || wordsAt(tokens, i, 'bộ', 'chính', 'trị');
}

/** The full name of an office that the press shortens: "Thủ tướng" issues as "Thủ tướng Chính phủ". */
export function issuerInFull(name: string): string {
  if (/^(?:Phó )?[Tt]hủ tướng$/.test(name)) return 'Thủ tướng Chính phủ';
  return /^[Tt]rung ương$/.test(name) ? 'Ban Chấp hành Trung ương' : name;
}

/** True if token `i` is a word that opens an issuer's name with a capital. */
export function opensIssuer(context: Context, i: number): boolean {
  const { tokens, hits } = context;
  if (isCapital(tokens, i)) return bodyEnd(context, i) > 0 && printedAt(tokens, i) !== '';
  // "của bộ trưởng Bộ Công an", as some papers write it.
  const office = hitAt(hits, i, EntryType.Office);
  return office >= 0 && isCapital(tokens, hits.last[office] as number);
}
