import type { Correspondence } from './correspond';

/** So many foreign words in between are an insertion, not a change. */
const FAR_APART = 4;
/** More of a passage than this is no stray word before an insertion, but a part of it. */
const MOST_TRIMMED = 0.25;

/** In words: no box between two paragraphs is longer, */
const MOST_PUT = 80;
/** and so much of it may be taken for words of the old text. */
const MOST_KNOWN = 0.3;

/** The longest list of words from `first` to `last` that went on in their order, without strays at its ends. */
export function wordsInOrder(way: Correspondence, first: number, last: number): readonly number[] {
  const { to } = way;
  return trimmed(trimmed(longest(to, first, last), way, 1), way, -1);
}

interface Link {
  readonly i: number;
  readonly length: number;
  readonly previous: number;
}

function longest(to: Int32Array, first: number, last: number): readonly number[] {
  const links: Link[] = [];
  let end = -1;
  for (let i = first; i <= last; i++) {
    if (to[i]! < 0) continue;
    let previous = -1;
    for (let k = 0; k < links.length; k++)
      if (to[links[k]!.i]! < to[i]! && (previous < 0 || links[k]!.length >= links[previous]!.length)) previous = k;
    const length = (links[previous]?.length ?? 0) + 1;
    links.push({ i, length, previous });
    if (end < 0 || length > links[end]!.length) end = links.length - 1;
  }
  const chain: number[] = [];
  for (let k = end; k >= 0; k = links[k]!.previous) chain.unshift(links[k]!.i);
  return chain;
}

/**
 * Leaves out the words of one end that stand further from the rest than they are many: they are others. They are not where
 * they still touch what stood before or behind the passage, and only what the old text did not have came between: a box.
 */
function trimmed(chain: readonly number[], { to, from }: Correspondence, by: 1 | -1): readonly number[] {
  const way = by === 1 ? chain : [...chain].reverse();
  let strays = 0;
  for (let n = 1; n <= chain.length * MOST_TRIMMED; n++) {
    const [a, b] = [way[n - 1]!, way[n]!];
    const gap = Math.abs(to[b]! - to[a]!) - Math.abs(b - a);
    if (gap <= Math.max(FAR_APART, n - strays)) continue;
    if (touches(way[0]!, to, -by) && isNew(from, to[a]!, to[b]!)) continue;
    strays = n;
  }
  return by === 1 ? chain.slice(strays) : chain.slice(0, chain.length - strays);
}

/** True if a word still stands where it stood beside its neighbour on that side, give or take a word. */
const touches = (i: number, to: Int32Array, by: number) =>
  [1, 2].some(
    (k) => to[i + by * k] !== undefined && to[i + by * k]! >= 0 && Math.abs(to[i + by * k]! - to[i]!) <= k + 1,
  );

/** True if nearly nothing between two places is of the old text, and it is not more than a box. */
function isNew(from: Int32Array, a: number, b: number): boolean {
  const [start, end] = a < b ? [a + 1, b] : [b + 1, a];
  const known = from.subarray(start, end).reduce((sum, i) => sum + (i >= 0 ? 1 : 0), 0);
  return end - start <= MOST_PUT && known <= (end - start) * MOST_KNOWN;
}
