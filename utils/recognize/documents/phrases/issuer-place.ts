import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { Context } from '../../recognizer';
import { isCapital, printedBetween, wordAt, wordsAt } from '../../shared/words';
import { expanded } from './expanded';
import { behindHolder } from './signer';

/** "Ban Thường vụ Tỉnh ủy" in an article that names its province: the last "Tỉnh ủy Hòa An", "tỉnh Hòa An" before it says which. */
export function placeOfCommittee(context: Context, first: number, next: number): string | undefined {
  const { tokens } = context;
  const head = wordAt(tokens, next - 2);
  if (wordAt(tokens, next - 1) !== 'ủy' || !/^(?:tỉnh|huyện)$/.test(head)) return undefined;
  for (let at = first - 1; at > first - MAX_BACK && at >= 0; at--) {
    if (wordAt(tokens, at) !== head) continue;
    const from = wordAt(tokens, at + 1) === 'ủy' ? at + 2 : at + 1;
    const end = unitNameEnd(context, from);
    if (end > 0) return printedBetween(tokens, from, end);
  }
  return undefined;
}

/** Tokens of a bare "tỉnh", "thành phố", "huyện" behind "UBND" or "HĐND"; 0 if there is none. */
export function unitAt({ tokens }: Context, i: number): number {
  if (!/^(?:ubnd|hđnd|dân)$/.test(wordAt(tokens, i - 1))) return 0;
  if (wordsAt(tokens, i, 'thành', 'phố')) return 2;
  return /^(?:tỉnh|huyện)$/.test(wordAt(tokens, i)) ? 1 : 0;
}

/** How far behind "Sở Y tế TP" the name of the city is looked for, in tokens. */
const MAX_AHEAD = 40;

/** "Sở Y tế TP" in an article that names its city: the nearest "TP.HCM", "thành phố Hòa An" says which. */
export function withCity(context: Context, first: number, next: number, name: string): string {
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
export function placeOfUnit(context: Context, first: number, next: number): string | undefined {
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
