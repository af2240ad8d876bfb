/** So many foreign words in between are an insertion, not a change. */
const FAR_APART = 4;
/** More of a passage than this is no stray word before an insertion, but a part of it. */
const MOST_TRIMMED = 0.25;

/** The longest list of words from `first` to `last` that went on in their order, without strays at its ends. */
export function wordsInOrder(to: Int32Array, first: number, last: number): readonly number[] {
  return trimmed(trimmed(longest(to, first, last), to, 1), to, -1);
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

/** Leaves out the words of one end that stand further from the rest than they are many: they are others. */
function trimmed(chain: readonly number[], to: Int32Array, by: 1 | -1): readonly number[] {
  const way = by === 1 ? chain : [...chain].reverse();
  let strays = 0;
  for (let n = 1; n <= chain.length * MOST_TRIMMED; n++) {
    const [a, b] = [way[n - 1]!, way[n]!];
    const gap = Math.abs(to[b]! - to[a]!) - Math.abs(b - a);
    if (gap > Math.max(FAR_APART, n - strays)) strays = n;
  }
  return by === 1 ? chain.slice(strays) : chain.slice(0, chain.length - strays);
}
