import type { Correspondence } from './correspond';
import { lineAround } from './line-around';
import { held, neighboursOf } from './neighbours';
import type { Own } from './surroundings';

/** So many words that stand around two places make them twins: which is which only their neighbours say. */
const TWIN = 8;
/** In words: so far the common words of twins are followed. */
const FARTHEST = 400;
/** More places than these that read alike are a table: which is which is not asked. */
const MOST_TWINS = 64;
/** In words: so many may stand where some were cut out. */
const PUT = 2;
/** So much of what a twin has in common with the quote must have gone somewhere, for it to be there still. */
const THERE = 0.6;

/**
 * True if other places of the old text read so much like the quote that its new place may be one of theirs. It is not if
 * all of them are there still, in their order; nor if what stands beside the new place stood beside the quote, and beside
 * none of them.
 */
export function isTakenForTwin(way: Correspondence, own: Own): boolean {
  const twins = twinsOf(way, own);
  if (twins.length === 0) return false;
  if (twins.length > MOST_TWINS) return true;
  const pairs = twins.map((twin) => copiesOf(own, twin));
  if (areInOrder(way, own, twins, pairs)) return false;
  const copied = new Set(
    pairs.flat().flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, k) => first + k)),
  );
  const isCopied = (i: number) => copied.has(i);
  const neighbours = neighboursOf(way, { first: way.to[own.first]!, last: way.to[own.last]! }, isCopied);
  const holds = (copy: Own) => held(neighbours, copy, way.paragraphs, isCopied);
  return pairs.some(([mine, its]) => holds(mine) <= holds(its));
}

/** What the quote and a twin have in common, at either place. */
function copiesOf(own: Own, { first, left, right }: Twin): readonly [Own, Own] {
  const mine = { first: own.first - left, last: own.last + right };
  const shift = first - own.first;
  return [mine, { first: mine.first + shift, last: mine.last + shift }];
}

/** True if every twin is there with the quote's words, and before or behind the quote as it was. */
function areInOrder({ to }: Correspondence, own: Own, twins: readonly Twin[], pairs: readonly (readonly [Own, Own])[]) {
  const size = own.last - own.first + 1;
  return twins.every((twin, n) => {
    const its = pairs[n]![1];
    // Of two sentences that were joined in one, the words of the quote are there once.
    if (to.subarray(twin.first, twin.first + size).includes(-1) && !isCutOut(to, twin.first, size)) return false;
    const there = to.subarray(its.first, its.last + 1).filter((at) => at >= 0);
    if (there.length < THERE * (its.last - its.first + 1)) return false;
    const middle = there[there.length >> 1]!;
    return twin.first < own.first ? middle < to[own.first]! : middle > to[own.first]!;
  });
}

/** True if what stood on either side of the words stands side by side now, or nearly. */
function isCutOut(to: Int32Array, first: number, size: number): boolean {
  const [before, behind] = [to[first - 1] ?? -1, to[first + size] ?? -1];
  return before >= 0 && behind > before && behind - before <= PUT + 1;
}

/** A place of the old text that says the quote's words, and how many on either side it has in common with the quote. */
interface Twin {
  readonly first: number;
  readonly left: number;
  readonly right: number;
}

function twinsOf({ wordsThen, paragraphs }: Correspondence, { first, last }: Own): readonly Twin[] {
  const textAt = (i: number) => wordsThen[i]?.text;
  const common = (a: number, b: number, by: 1 | -1) => {
    let k = 0;
    while (k < FARTHEST && textAt(a + by * k) !== undefined && textAt(a + by * k) === textAt(b + by * k)) k++;
    return k;
  };
  const line = lineAround(paragraphs, { first, last }, TWIN);
  const twins: Twin[] = [];
  const size = last - first;
  for (let at = 0; at + size < wordsThen.length; at++) {
    if (textAt(at) !== textAt(first) || at === first || common(first, at, 1) <= size) continue;
    const left = common(first - 1, at - 1, -1);
    const right = common(last + 1, at + size + 1, 1);
    const all = left >= first - line.first && right >= line.last - last;
    if (left + right >= TWIN || all) twins.push({ first: at, left, right });
    // More than can be told apart: of a text of one word every place is one.
    if (twins.length > MOST_TWINS) return twins;
  }
  return twins;
}
