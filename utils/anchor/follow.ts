import type { QuoteKind, Selectors } from '../model/selector';
import type { Span } from '../text/span';
import type { Anchored, OrphanReason } from './anchored';
import { isClaimedByAnother } from './claimed';
import type { Correspondence } from './correspond';
import { isHeldByParagraph } from './held-by-paragraph';
import { isHeldFast } from './held-fast';
import { isWhole, wantedOf } from './occurrences';
import { isOneOfTwo } from './one-of-two';
import { isOnlyOneBetween } from './only-between';
import { fromOriginal, toOriginal } from './plain-text';
import { hasRivalPlace } from './rival-place';
import { isOneOfRow } from './row';
import { sayOnce } from './same-words';
import { stretchOf } from './stretch';
import { amongItsOwn, isAtHome, type Own } from './surroundings';
import { isTakenForTwin } from './twins';
import { wordsInOrder } from './words-in-order';

/** So many words of a passage are their own surroundings. */
const TELLING_WORDS = 12;
/** Less of a passage than this is another sentence. */
const FLOOR = 0.6;
/** Less sure than this a quote is an orphan, unless nothing else can be meant; measured, see decision 0023. */
const SURE: Readonly<Record<QuoteKind, number>> = { exact: 0.97, passage: 0.8 };
/** What stands once in both texts with its neighbours is as sure as they are, if it is likelier than not. */
const LIKELY = 0.5;
/** More words than these, lost at an edge, were cut away and not replaced. */
const MOST_REPLACED = 3;

/** Where the words of a quote went; `undefined` if the old text never held it there. */
export function follow(way: Correspondence, selectors: Selectors, kind: QuoteKind): Anchored | undefined {
  const { old, wordsThen } = way;
  const { start, end } = selectors.position;
  if (old.original.slice(start, end) !== selectors.quote.exact) return undefined;
  const quote = { start: fromOriginal(old, start), end: fromOriginal(old, end) };
  const first = wordsThen.findIndex((word) => word.end > quote.start);
  const last = wordsThen.findLastIndex((word) => word.start < quote.end);
  if (first < 0 || last < first) return undefined;
  const own = { first, last };
  const whole = inOnePiece(way, quote, own);
  if (whole !== undefined) {
    const telling = kind === 'passage' && last - first + 1 >= TELLING_WORDS;
    const wanted = wantedOf(selectors.quote, kind);
    if (!isWhole(lineOf(way, own), whole.start, whole.end, wanted)) return orphan(way, own, 'gone');
    const doubt = doubtOf(way, own, kind, telling);
    if (doubt !== undefined) return orphan(way, own, doubt);
    const span = toOriginal(way.now, whole);
    const same = way.now.original.slice(span.start, span.end) === selectors.quote.exact;
    return { span, how: same ? 'quote' : 'normalized', score: 1 };
  }
  return (kind === 'passage' && mostOf(way, quote, own)) || orphan(way, own, 'gone');
}

/** What speaks against the place of a quote though all its words went there; of passages less is asked, their words tell. */
function doubtOf(way: Correspondence, own: Own, kind: QuoteKind, telling: boolean): OrphanReason | undefined {
  if (kind === 'exact') {
    if (!isHeldByParagraph(way, own)) return 'elsewhere';
    if (isHeldFast(way, own)) return undefined;
    if (mayBeAnother(way, own)) return 'ambiguous';
    const chance = chanceOf(way, own, kind);
    if (chance >= SURE.exact) return undefined;
    // Both texts are gone through for these: only where the chance does not tell.
    const isLikely = chance >= LIKELY && isOnlyOne(way, stretchOf(way, own));
    const isTold = isLikely || isOnlyOne(way, own) || isOnlyOneBetween(way, own, SURE.exact);
    return isTold ? undefined : 'ambiguous';
  }
  if (isTakenForTwin(way, own)) return 'ambiguous';
  if (!telling && !isAtHome(way, own)) return 'elsewhere';
  return chanceOf(way, own, kind) >= SURE[kind] || isOnlyOne(way, own) ? undefined : 'ambiguous';
}

const mayBeAnother = (way: Correspondence, own: Own): boolean =>
  [isTakenForTwin, isClaimedByAnother, isOneOfRow, isOneOfTwo, hasRivalPlace].some((asks) => asks(way, own));

/** The new text up to the end of the quote's line, if another line follows right behind it: a name ends there. */
function lineOf({ to, now, wordsNow, paragraphsNow }: Correspondence, { last }: Own): string {
  const at = to[last]!;
  return paragraphsNow[at + 1] === paragraphsNow[at] ? now.text : now.text.slice(0, wordsNow[at + 1]?.start).trimEnd();
}

/** How likely every word went where it went, for all that is known; a passage is told by most of its words. */
function chanceOf({ sure }: Correspondence, { first, last }: Own, kind: QuoteKind): number {
  const chances = Array.from(sure.subarray(first, last + 1)).sort((a, b) => a - b);
  return chances[kind === 'exact' ? 0 : chances.length >> 1]!;
}

/** True if both texts say the words once. */
const isOnlyOne = ({ wordsThen, wordsNow }: Correspondence, own: Own): boolean =>
  sayOnce(wordsThen, wordsThen, own) && sayOnce(wordsNow, wordsThen, own);

/** The new place if every word went there side by side and nothing between them changed. */
function inOnePiece({ old, now, wordsThen, wordsNow, to }: Correspondence, quote: Span, { first, last }: Own) {
  const at = to[first]!;
  for (let i = first; i <= last; i++) if (to[i]! < 0 || to[i] !== at + i - first) return undefined;
  const start = wordsNow[at]!.start - (wordsThen[first]!.start - quote.start);
  const words = old.text.slice(quote.start, quote.end);
  return now.text.startsWith(words, start) ? { start, end: start + words.length } : undefined;
}

function mostOf(way: Correspondence, quote: Span, own: Own): Anchored | undefined {
  const { to, wordsThen, wordsNow, now } = way;
  const kept = wordsInOrder(way, own.first, own.last);
  if (kept.length === 0) return undefined;
  const size = (indices: readonly number[]) => indices.reduce((sum, i) => sum + wordsThen[i]!.text.length, 0);
  const all = Array.from({ length: own.last - own.first + 1 }, (_, k) => own.first + k);
  const score = size(kept) / Math.max(1, size(all));
  if (score < FLOOR) return undefined;
  if (kept.length < TELLING_WORDS && !amongItsOwn(way, { first: kept[0]!, last: kept.at(-1)! })) return undefined;
  const [a, z] = [kept[0]!, kept.at(-1)!];
  const before = own.first > 0 ? to[own.first - 1]! : -1;
  const after = own.last + 1 < to.length ? to[own.last + 1]! : wordsNow.length;
  const start = to[a]! - replaced(a - own.first, to[a]! - before - 1);
  const end = to[z]! + replaced(own.last - z, after - to[z]! - 1);
  const edges = { start: wordsNow[start]!.start, end: wordsNow[end]!.end };
  return { span: toOriginal(now, withMarks(way, edges, quote, own)), how: 'approximate', score };
}

/** The same quotation marks and full stops that stood at its ends are part of a passage still. */
function withMarks(
  { old, now, wordsThen }: Correspondence,
  { start, end }: Span,
  quote: Span,
  { first, last }: Own,
): Span {
  const head = old.text.slice(quote.start, wordsThen[first]!.start);
  const tail = old.text.slice(wordsThen[last]!.end, quote.end);
  const hasHead = head !== '' && now.text.slice(Math.max(0, start - head.length), start) === head;
  return {
    start: hasHead ? start - head.length : start,
    end: now.text.startsWith(tail, end) ? end + tail.length : end,
  };
}

/** Words that were put for the first and last ones: as many stand between the quote's and its surroundings'. */
const replaced = (lost: number, between: number) =>
  between > 0 && between <= lost + 1 && lost <= MOST_REPLACED ? Math.min(lost, between) : 0;

function orphan({ to, wordsNow, now }: Correspondence, { first, last }: Own, reason: OrphanReason): Anchored {
  const before = to.subarray(0, first).findLast((j) => j >= 0);
  const after = to.subarray(last + 1).find((j) => j >= 0);
  const at = before ?? after;
  if (at === undefined) return { orphan: true, reason };
  const end = after !== undefined && after > at && after - at <= (last - first + 1) * 2 ? after : at;
  return { orphan: true, reason, nearest: toOriginal(now, { start: wordsNow[at]!.start, end: wordsNow[end]!.end }) };
}
