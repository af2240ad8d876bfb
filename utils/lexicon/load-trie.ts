import type { FlatTrie } from './build-trie';
import { CAPITAL, END, NODE, type Trie } from './lexicon';
import { SMALL_WORDS } from './rows';

/** The trie as typed arrays; that 16 bits are enough was seen to when it was built. */
export function loadTrie(flat: FlatTrie, typeOf: Int32Array): Trie {
  const root = new Uint16Array(flat.syllableCount);
  const smallWords = new Int32Array(flat.syllableCount);
  const nodes = new Uint16Array(flat.edgeFrom.length * NODE);
  const ends: number[] = [];
  flat.edgeFrom.forEach((from, node) => {
    const endFrom = ends.length / END;
    const syllable = firstSyllable(flat, node);
    for (let end = flat.endFrom[node] ?? 0; end < (flat.endFrom[node + 1] ?? 0); end++) {
      const entry = flat.endEntry[end] as number;
      const said = (typeOf[entry] as number) | (flat.endCapital[end] === 1 ? CAPITAL : 0);
      if (syllable !== undefined && (said & ~SMALL_WORDS) === 0)
        smallWords[syllable] = (smallWords[syllable] as number) | said;
      else ends.push(entry, said);
    }
    // In the order of `NodePart`.
    nodes.set([from, endFrom, ...edgeBits(flat, node)], node * NODE);
    // One that only says a small word is not worth a visit.
    const isEmpty = from === flat.edgeFrom[node + 1] && endFrom === ends.length / END;
    if (syllable !== undefined && !isEmpty) root[syllable] = node;
  });
  return { root, smallWords, nodes, edges: Uint16Array.from(flat.edgeSyllable), ends: Int32Array.from(ends) };
}

/** The syllable that leads from the root to the node; undefined further down. */
function firstSyllable({ edgeFrom, edgeSyllable }: FlatTrie, node: number): number | undefined {
  return node >= 1 && node <= (edgeFrom[1] ?? 0) ? edgeSyllable[node - 1] : undefined;
}

function edgeBits({ edgeFrom, edgeSyllable }: FlatTrie, node: number): readonly [low: number, high: number] {
  let bits = 0;
  for (let edge = edgeFrom[node] ?? 0; edge < (edgeFrom[node + 1] ?? 0); edge++)
    bits |= 1 << ((edgeSyllable[edge] as number) & 31);
  return [bits & 0xffff, bits >>> 16];
}
