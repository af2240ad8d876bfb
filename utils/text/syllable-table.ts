import { CharClass, canonicalOf, classOf } from './letters';

/**
 * Numbers syllables: an open hash table over canonical code units, so that a text is never cut into strings.
 *
 * A slot is known by two hashes of 32 bits, not by its letters: that a word of a text shares both with one of 10⁴ keys
 * and is none of them has a chance of 10⁻¹⁵.
 */
export interface SyllableTable {
  readonly hash: Int32Array;
  readonly check: Int32Array;
  /** -1 where the slot is free. */
  readonly ids: Int32Array;
  readonly mask: number;
  /** The first key of every number: how its syllable is written in grammar words. */
  readonly words: readonly string[];
}

/** The seeds of `hashStep` and `checkStep`. */
export const HASH_START = 17;
export const CHECK_START = 0x811c9dc5 | 0;

/** One step of the hash over canonical code units. */
export function hashStep(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

/** One step of the second hash. */
export function checkStep(check: number, code: number): number {
  return Math.imul(check ^ code, 0x01000193);
}

function slotOf(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask;
}

/** Builds the table from canonical keys; several keys may share a number ("hòa" and "hoà"). */
export function buildSyllableTable(entries: readonly (readonly [key: string, id: number])[]): SyllableTable {
  let size = 16;
  while (size < entries.length * 3) size *= 2;
  const words: string[] = [];
  const table = {
    hash: new Int32Array(size),
    check: new Int32Array(size),
    ids: new Int32Array(size).fill(-1),
    mask: size - 1,
    words,
  };
  for (const [key, id] of entries) {
    words[id] ??= key;
    put(table, key, id);
  }
  return table;
}

function put(table: SyllableTable, key: string, id: number): void {
  let hash = HASH_START;
  let check = CHECK_START;
  for (let i = 0; i < key.length; i++) {
    hash = hashStep(hash, key.charCodeAt(i));
    check = checkStep(check, key.charCodeAt(i));
  }
  let slot = slotOf(hash, table.mask);
  while (table.ids[slot] !== -1) {
    if (table.hash[slot] === hash && table.check[slot] === check) return;
    slot = (slot + 1) & table.mask;
  }
  table.hash[slot] = hash;
  table.check[slot] = check;
  table.ids[slot] = id;
}

/** The number of a syllable whose hashes are known; -1 if the table does not know it. */
export function findSyllable(table: SyllableTable, hash: number, check: number): number {
  const { ids, mask } = table;
  let slot = slotOf(hash, mask);
  for (;;) {
    const id = ids[slot] as number;
    if (id < 0 || (table.hash[slot] === hash && table.check[slot] === check)) return id;
    slot = (slot + 1) & mask;
  }
}

/** The number of a slice whose hash is not known; -1 if the table does not know it. */
export function lookUp(table: SyllableTable, text: string, start = 0, end = text.length): number {
  let hash = HASH_START;
  let check = CHECK_START;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (classOf(code) === CharClass.Invisible) continue;
    hash = hashStep(hash, canonicalOf(code));
    check = checkStep(check, canonicalOf(code));
  }
  return findSyllable(table, hash, check);
}
