import { takeMemory } from '../text/spare-memory';
import { Shape, type Tokens } from '../text/tokens';
import { CAPITAL, END, type Lexicon, NODE, NodePart, type Trie } from './lexicon';

/**
 * Where entries of the lexicon stand in a text, as parallel arrays sorted by first token.
 *
 * At each token every type has at most one span, the longest; where two entries of one type share that surface ("BCT"),
 * both are listed. Single words of the types of `SMALL_WORDS` stand in `types` alone. The arrays have room for more than
 * `count`.
 */
export interface EntryHits {
  readonly count: number;
  /** Index of the first token. */
  readonly first: Int32Array;
  /** Index behind the last token. */
  readonly last: Int32Array;
  /** One bit of `EntryType`. */
  readonly type: Int32Array;
  /** Number of the entry in the lexicon. */
  readonly entry: Int32Array;
  /** The hits that start at token t are `[from[t], from[t + 1])`; one longer than the tokens. */
  readonly from: Int32Array;
  /** The types that start at token t, or-ed. */
  readonly types: Int32Array;
}

/** The first hit of one of the types at a token, the longest of them; -1 if there is none. */
export function hitAt(hits: EntryHits, token: number, types: number): number {
  if (((hits.types[token] ?? 0) & types) === 0) return -1;
  const end = hits.from[token + 1] ?? 0;
  let best = -1;
  for (let hit = hits.from[token] ?? 0; hit < end; hit++) {
    if (((hits.type[hit] ?? 0) & types) === 0) continue;
    if (best < 0 || (hits.last[hit] ?? 0) > (hits.last[best] ?? 0)) best = hit;
  }
  return best;
}

/** Behind the longest of what one of the types says at a token, be it a small word or a hit; -1 if there is none. */
export function endAt(hits: EntryHits, token: number, types: number): number {
  if (((hits.types[token] ?? 0) & types) === 0) return -1;
  const hit = hitAt(hits, token, types);
  return hit < 0 ? token + 1 : (hits.last[hit] ?? 0);
}

/**
 * The hit of one of the types that ends where a token begins, the nearest of those that begin at most so many tokens before;
 * -1 if there is none.
 */
export function hitEndingAt(hits: EntryHits, token: number, types: number, furthest: number): number {
  for (let first = token - 1; first >= Math.max(0, token - furthest); first--) {
    const hit = hitAt(hits, first, types);
    if (hit >= 0 && hits.last[hit] === token) return hit;
  }
  return -1;
}

/** The tokens at which one of the types starts, ascending: fewer steps than asking every token of a text. */
export function tokensOf({ count, first, type }: EntryHits, types: number): readonly number[] {
  const tokens: number[] = [];
  for (let hit = 0; hit < count; hit++) {
    const token = first[hit] as number;
    if (((type[hit] as number) & types) !== 0 && tokens.at(-1) !== token) tokens.push(token);
  }
  return tokens;
}

/** Finds the lexicon's entries in one pass over the tokens. */
export function matchEntries(tokens: Tokens, lexicon: Lexicon): EntryHits {
  const { trie } = lexicon;
  const { root, smallWords } = trie;
  const { syllable, count } = tokens;
  const found = collector(count);
  for (let token = 0; token < count; token++) {
    found.from[token] = found.count;
    const first = syllable[token] as number;
    // No surface begins with what only texts say, nor with what has no number.
    const known = first >= 0 && first < root.length;
    found.types[token] = known ? (smallWords[first] as number) : 0;
    const node = known ? (root[first] as number) : 0;
    if (node > 0) matchAt(tokens, trie, token, node, found);
  }
  found.from[count] = found.count;
  const { first, last, type, entry, from, types } = found;
  return { count: found.count, first, last, type, entry, from, types };
}

interface Found {
  count: number;
  first: Int32Array;
  last: Int32Array;
  type: Int32Array;
  entry: Int32Array;
  readonly from: Int32Array;
  readonly types: Int32Array;
}

function collector(count: number): Found {
  // Some three hits for ten tokens.
  const capacity = ((count * 7) >> 4) + 16;
  const buffer = takeMemory((capacity * 4 + count * 2 + 1) * Int32Array.BYTES_PER_ELEMENT);
  return {
    count: 0,
    first: part(buffer, 0, capacity),
    last: part(buffer, capacity, capacity),
    type: part(buffer, capacity * 2, capacity),
    entry: part(buffer, capacity * 3, capacity),
    types: part(buffer, capacity * 4, count),
    from: part(buffer, capacity * 4 + count, count + 1),
  };
}

function part(buffer: ArrayBuffer, from: number, length: number): Int32Array {
  return new Int32Array(buffer, from * Int32Array.BYTES_PER_ELEMENT, length);
}

/** Walks the trie from one token and keeps, per type, the entries of the deepest node. */
function matchAt(tokens: Tokens, trie: Trie, token: number, root: number, found: Found): void {
  const { nodes } = trie;
  let node = root * NODE;
  let next = token + 1;
  for (;;) {
    const endFrom = nodes[node + NodePart.EndFrom] as number;
    const endTo = nodes[node + NODE + NodePart.EndFrom] as number;
    if (endFrom < endTo) recordEnds(tokens, trie.ends, endFrom * END, endTo * END, { token, next }, found);
    if (next >= tokens.count) return;
    const following = tokens.syllable[next] as number;
    // A node without edges has no bits.
    const bits = nodes[node + NodePart.EdgeBits + ((following >> 4) & 1)] as number;
    if (following < 0 || ((bits >> (following & 15)) & 1) === 0) return;
    node = child(trie, node, following) * NODE;
    if (node === 0) return;
    next++;
  }
}

interface Place {
  readonly token: number;
  readonly next: number;
}

function recordEnds(tokens: Tokens, ends: Int32Array, from: number, to: number, at: Place, found: Found): void {
  for (let i = from; i < to; i += END) {
    const said = ends[i + 1] as number;
    if (said >= CAPITAL && tokens.shape[at.token] === Shape.Lower) continue;
    const type = said & ~CAPITAL;
    if (((found.types[at.token] as number) & type) !== 0) dropShorter(found, at, type);
    found.types[at.token] = (found.types[at.token] as number) | type;
    if (found.count === found.first.length) grow(found);
    const hit = found.count++;
    found.first[hit] = at.token;
    found.last[hit] = at.next;
    found.type[hit] = type;
    found.entry[hit] = ends[i] as number;
  }
}

/** A longer surface of the same type replaces the shorter ones found at this token. */
function dropShorter(found: Found, at: Place, type: number): void {
  let kept = found.from[at.token] as number;
  for (let hit = kept; hit < found.count; hit++) {
    if (found.type[hit] === type && (found.last[hit] as number) < at.next) continue;
    found.first[kept] = found.first[hit] as number;
    found.last[kept] = found.last[hit] as number;
    found.type[kept] = found.type[hit] as number;
    found.entry[kept] = found.entry[hit] as number;
    kept++;
  }
  found.count = kept;
}

function grow(found: Found): void {
  found.first = doubled(found.first);
  found.last = doubled(found.last);
  found.type = doubled(found.type);
  found.entry = doubled(found.entry);
}

function doubled(before: Int32Array): Int32Array {
  const after = new Int32Array(before.length * 2);
  after.set(before);
  return after;
}

/** The node that an edge of the one at `node` leads to; 0 if none of its edges is of the syllable. */
function child({ nodes, edges }: Trie, node: number, syllable: number): number {
  let low = nodes[node + NodePart.EdgeFrom] as number;
  let high = (nodes[node + NODE + NodePart.EdgeFrom] as number) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const seen = edges[middle] as number;
    if (seen === syllable) return middle + 1;
    if (seen < syllable) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}
