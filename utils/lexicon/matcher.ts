import type { Tokens } from '../text/tokens';
import type { Lexicon } from './lexicon';

/**
 * Where entries of the lexicon stand in a text, as parallel arrays sorted by first token.
 *
 * At each token every type has at most one span, the longest; where two entries of one type share that surface ("BCT"),
 * both are listed.
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

/** Finds the lexicon's entries in one pass over the tokens. */
export function matchEntries(tokens: Tokens, lexicon: Lexicon): EntryHits {
  const { trie } = lexicon;
  const found = collector(tokens.count);
  for (let token = 0; token < tokens.count; token++) {
    found.from[token] = found.first.length;
    matchAt(tokens, trie, token, found);
  }
  found.from[tokens.count] = found.first.length;
  return {
    count: found.first.length,
    first: Int32Array.from(found.first),
    last: Int32Array.from(found.last),
    type: Int32Array.from(found.type),
    entry: Int32Array.from(found.entry),
    from: found.from,
    types: found.types,
  };
}

interface Found {
  readonly first: number[];
  readonly last: number[];
  readonly type: number[];
  readonly entry: number[];
  readonly from: Int32Array;
  readonly types: Int32Array;
}

function collector(count: number): Found {
  return {
    first: [],
    last: [],
    type: [],
    entry: [],
    from: new Int32Array(count + 1),
    types: new Int32Array(count),
  };
}

/** Walks the trie from one token and keeps, per type, the entries of the deepest node. */
function matchAt(tokens: Tokens, trie: Lexicon['trie'], token: number, found: Found): void {
  const syllable = tokens.syllable[token] ?? -1;
  let node = syllable < 0 ? 0 : (trie.root[syllable] ?? 0);
  let next = token + 1;
  while (node > 0) {
    recordEnds(tokens, trie, node, { token, next }, found);
    const following = next < tokens.count ? (tokens.syllable[next] ?? -1) : -1;
    node = following < 0 ? 0 : child(trie, node, following);
    next++;
  }
}

function recordEnds(
  tokens: Tokens,
  trie: Lexicon['trie'],
  node: number,
  at: { readonly token: number; readonly next: number },
  found: Found,
): void {
  const end = trie.endFrom[node + 1] ?? 0;
  for (let i = trie.endFrom[node] ?? 0; i < end; i++) {
    if (trie.endCapital[i] === 1 && tokens.shape[at.token] === 1) continue;
    const entry = trie.endEntry[i] ?? 0;
    const type = trie.typeOf[entry] ?? 0;
    if (((found.types[at.token] ?? 0) & type) !== 0) dropShorter(found, at, type);
    found.types[at.token] = (found.types[at.token] ?? 0) | type;
    found.first.push(at.token);
    found.last.push(at.next);
    found.type.push(type);
    found.entry.push(entry);
  }
}

/** A longer surface of the same type replaces the shorter ones found at this token. */
function dropShorter(found: Found, at: { readonly token: number; readonly next: number }, type: number): void {
  let kept = found.from[at.token] ?? 0;
  for (let hit = kept; hit < found.first.length; hit++) {
    if (found.type[hit] === type && (found.last[hit] ?? 0) < at.next) continue;
    found.first[kept] = found.first[hit] ?? 0;
    found.last[kept] = found.last[hit] ?? 0;
    found.type[kept] = found.type[hit] ?? 0;
    found.entry[kept] = found.entry[hit] ?? 0;
    kept++;
  }
  found.first.length = kept;
  found.last.length = kept;
  found.type.length = kept;
  found.entry.length = kept;
}

function child(trie: Lexicon['trie'], node: number, syllable: number): number {
  let low = trie.edgeFrom[node] ?? 0;
  let high = (trie.edgeFrom[node + 1] ?? 0) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const seen = trie.edgeSyllable[middle] ?? 0;
    if (seen === syllable) return trie.edgeNode[middle] ?? 0;
    if (seen < syllable) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}
