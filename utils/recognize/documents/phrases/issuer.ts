import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { Context } from '../../recognizer';
import { isBreak, isCapital, printedAt, printedBetween, wordAt, wordsAt } from '../../shared/words';
import { BODY, bodyEnd, growEnd } from './issuer-growth';
import { behindHolder } from './signer';

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
  next = withSecondBody(context, withParliament(context, i, next));
  const unit = unitAt(context, next);
  if (unit === 0) return { name: withCity(context, i, next, nameInFull(context, i, next)), next };
  const place = placeOfUnit(context, i, next);
  const name = nameInFull(context, i, next);
  return { name: `${name} ${place ?? printedBetween(context.tokens, next, next + unit)}`, next: next + unit };
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

/** Tokens of a bare "tỉnh", "thành phố", "huyện" behind "UBND" or "HĐND"; 0 if there is none. */
function unitAt({ tokens }: Context, i: number): number {
  if (!/^(?:ubnd|hđnd|dân)$/.test(wordAt(tokens, i - 1))) return 0;
  if (wordsAt(tokens, i, 'thành', 'phố')) return 2;
  return /^(?:tỉnh|huyện)$/.test(wordAt(tokens, i)) ? 1 : 0;
}

/** How far behind "Sở Y tế TP" the name of the city is looked for, in tokens. */
const MAX_AHEAD = 40;

/** "Sở Y tế TP" in an article that names its city: the nearest "TP.HCM", "thành phố Hòa An" says which. */
function withCity(context: Context, first: number, next: number, name: string): string {
  const { tokens } = context;
  if (wordAt(tokens, next - 1) !== 'tp' || !/ thành phố$/.test(name)) return name;
  for (let at = first - 1; at > first - MAX_BACK && at >= 0; at--) {
    const city = cityAt(context, at);
    if (city !== undefined) return name.replace(/thành phố$/, city);
  }
  for (let at = next; at < Math.min(next + MAX_AHEAD, tokens.count); at++) {
    const city = cityAt(context, at);
    if (city !== undefined) return name.replace(/thành phố$/, city);
  }
  return name;
}

/** "TP.HCM", "TP Hòa An", "thành phố Hòa An" at token `i`, in full. */
function cityAt(context: Context, i: number): string | undefined {
  const { tokens } = context;
  const short = wordAt(tokens, i) === 'tp';
  if (!short && !wordsAt(tokens, i, 'thành', 'phố')) return undefined;
  const from = short ? (wordAt(tokens, i + 1) === '.' ? i + 2 : i + 1) : i + 2;
  const holder =
    context.lexicon.nameTier(tokens.syllable[from] ?? -1, 'family') === 1 && behindHolder(context, from) > from;
  const end = isCapital(tokens, from) && !holder ? unitNameEnd(context, from) : -1;
  return end < 0 ? undefined : expanded(context, printedBetween(tokens, i, end));
}

/** How far back the province of "UBND tỉnh" is looked for, in tokens. */
const MAX_BACK = 400;

/** "UBND tỉnh" in an article about one province: the last "tỉnh Hòa An" before it says which. */
function placeOfUnit(context: Context, first: number, next: number): string | undefined {
  const { tokens } = context;
  const unit = unitAt(context, next);
  for (let at = first - 1; at > first - MAX_BACK && at >= 0; at--) {
    if (wordAt(tokens, at) !== wordAt(tokens, next) || (unit === 2 && wordAt(tokens, at + 1) !== 'phố')) continue;
    const end = unitNameEnd(context, at + unit);
    if (end > 0) return printedBetween(tokens, at, end);
  }
  return undefined;
}

/** The token behind a place's name at `i`, dashes inside it included: "Thừa Thiên - Huế"; -1 if none stands there. */
function unitNameEnd({ tokens, hits }: Context, i: number): number {
  const place = hitAt(hits, i, EntryType.Place);
  let end = place >= 0 ? (hits.last[place] as number) : i;
  if (place < 0) while (isCapital(tokens, end) && end < i + 3) end++;
  if (wordAt(tokens, end) === '-' && isCapital(tokens, end + 1)) end += 2;
  return end > i ? end : -1;
}

/** A body that is written with an abbreviation ("Bộ TT&TT") has its own name; of longer phrases the parts have. */
export function nameInFull(context: Context, i: number, next: number): string {
  const { tokens, hits, lexicon } = context;
  const printed = printedBetween(tokens, i, next);
  if (!/\p{Lu}{2}/u.test(printed)) return expanded(context, printed);
  for (let at = i; at < next; at++) {
    const hit = hitAt(hits, at, EntryType.Organization);
    if (hit < 0 || hits.last[hit] !== next || !/\p{Lu}{2}/u.test(printedBetween(tokens, at, next))) continue;
    const { name } = lexicon.entry(hits.entry[hit] as number);
    return at === i ? name : `${expanded(context, printedBetween(tokens, i, at))} ${name}`;
  }
  return expanded(context, printed);
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

/** Short forms that stand for other words inside a longer name. */
const INSIDE: Readonly<Record<string, string>> = { TP: 'thành phố', Tp: 'thành phố' };

/** What the replacements of `expanded` begin with: few names hold any of it. */
const SHORTENED = /\p{Lu}{2}|T[p.]|Tổng cục Tổng cục/u;

/** Replaces abbreviations by their words: the article's own definitions first, then the lexicon's. */
export function expanded(context: Context, printed: string): string {
  const own = context.abbreviations.expandWithin(printed.replace(/\s+/g, ' '));
  if (!SHORTENED.test(own)) return own;
  return (
    own
      .replace(/TP\.? ?HCM/g, 'Thành phố Hồ Chí Minh')
      .replace(/T\.[ƯW](?!\p{L})/gu, 'Trung ương')
      // Not the letters of a number: "100/2015/QH13".
      .replace(/(?<!\/)[\p{L}\p{M}]+(?:\.(?= \p{Lu}))?/gu, (part) => {
        const bare = part.replace(/\.$/, '');
        return INSIDE[bare] ?? (/^\p{Lu}{2,}$/u.test(bare) ? (context.lexicon.expand(bare) ?? part) : part);
      })
      .replace(/Tổng cục Tổng cục/g, 'Tổng cục')
  );
}

/** The full name of an office that the press shortens: "Thủ tướng" issues as "Thủ tướng Chính phủ". */
export function issuerInFull(name: string): string {
  if (/^(?:Phó )?[Tt]hủ tướng$/.test(name)) return 'Thủ tướng Chính phủ';
  return /^[Tt]rung ương$/.test(name) ? 'Ban Chấp hành Trung ương' : name;
}

/** True if token `i` is a word that opens an issuer's name with a capital. */
export function opensIssuer(context: Context, i: number): boolean {
  return isCapital(context.tokens, i) && bodyEnd(context, i) > 0 && printedAt(context.tokens, i) !== '';
}
