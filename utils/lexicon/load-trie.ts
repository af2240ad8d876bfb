import type { FlatTrie } from './build-trie';
import { CAPITAL, EDGE, END, NODE, NodePart, type Trie } from './lexicon';

/** The trie as typed arrays. `syllables`: how many numbers there may be; those that texts gave begin nothing. */
export function loadTrie(flat: FlatTrie, typeOf: Int32Array, syllables: number): Trie {
  const root = new Int32Array(syllables);
  for (let edge = 0; edge < (flat.edgeFrom[1] ?? 0); edge++) {
    root[flat.edgeSyllable[edge] as number] = flat.edgeNode[edge] as number;
  }
  return { root, nodes: nodesOf(flat), edges: edgesOf(flat), ends: endsOf(flat, typeOf) };
}

/** One node more than there are: the last one's edges end where it begins. */
function nodesOf({ edgeFrom, edgeSyllable, endFrom }: FlatTrie): Int32Array {
  const nodes = new Int32Array(edgeFrom.length * NODE);
  edgeFrom.forEach((from, node) => {
    const at = node * NODE;
    nodes[at + NodePart.EdgeFrom] = from;
    nodes[at + NodePart.EndFrom] = endFrom[node] ?? 0;
    nodes[at + NodePart.EndTo] = endFrom[node + 1] ?? 0;
    for (let edge = from; edge < (edgeFrom[node + 1] ?? 0); edge++)
      nodes[at + NodePart.EdgeBits] =
        (nodes[at + NodePart.EdgeBits] as number) | (1 << ((edgeSyllable[edge] as number) & 31));
  });
  return nodes;
}

function edgesOf({ edgeSyllable, edgeNode }: FlatTrie): Int32Array {
  const edges = new Int32Array(edgeSyllable.length * EDGE);
  edgeSyllable.forEach((syllable, edge) => {
    edges[edge * EDGE] = syllable;
    edges[edge * EDGE + 1] = edgeNode[edge] as number;
  });
  return edges;
}

function endsOf({ endEntry, endCapital }: FlatTrie, typeOf: Int32Array): Int32Array {
  const ends = new Int32Array(endEntry.length * END);
  endEntry.forEach((entry, end) => {
    ends[end * END] = entry;
    ends[end * END + 1] = (typeOf[entry] as number) | (endCapital[end] === 1 ? CAPITAL : 0);
  });
  return ends;
}
