import type { FlatTrie } from './build-trie';
import type { Trie } from './lexicon';

/** The trie as typed arrays. `syllables`: how many numbers there may be; those that texts gave begin nothing. */
export function loadTrie(flat: FlatTrie, typeOf: Int32Array, syllables: number): Trie {
  const root = new Int32Array(syllables);
  for (let edge = 0; edge < (flat.edgeFrom[1] ?? 0); edge++) {
    root[flat.edgeSyllable[edge] as number] = flat.edgeNode[edge] as number;
  }
  return {
    root,
    edgeFrom: Int32Array.from(flat.edgeFrom),
    edgeSyllable: Int32Array.from(flat.edgeSyllable),
    edgeNode: Int32Array.from(flat.edgeNode),
    edgeBits: edgeBitsOf(flat),
    endFrom: Int32Array.from(flat.endFrom),
    endEntry: Int32Array.from(flat.endEntry),
    endCapital: Uint8Array.from(flat.endCapital),
    typeOf,
  };
}

function edgeBitsOf({ edgeFrom, edgeSyllable }: FlatTrie): Int32Array {
  const bits = new Int32Array(edgeFrom.length);
  for (let node = 0; node + 1 < edgeFrom.length; node++) {
    const end = edgeFrom[node + 1] as number;
    for (let edge = edgeFrom[node] as number; edge < end; edge++)
      bits[node] = (bits[node] as number) | (1 << ((edgeSyllable[edge] as number) & 31));
  }
  return bits;
}
