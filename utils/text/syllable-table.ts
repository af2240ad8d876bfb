import { codeAt } from './code-at';
import { internalized } from './internalized';
import { CharClass, canonicalOf, classOf } from './letters';

/**
 * Numbers syllables: an open hash table over canonical code units, so that a text is never cut into strings.
 *
 * A slot is known by two hashes of 32 bits, not by its letters: that a word of a text shares both with one of 10⁴ keys
 * and is none of them has a chance of 10⁻¹⁵.
 */
export interface SyllableTable {
  /** Hash, second hash and number of each slot side by side, so that a look-up touches one line of the cache. */
  readonly slots: Int32Array;
  /** How many slots there are, less one. */
  readonly mask: number;
  /** The first key of every number: how its syllable is written in grammar words. */
  readonly words: readonly string[];
  /** Room for what is found out about each number (`Tokens.vietnamese`). */
  readonly vietnamese: Uint8Array;
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

/** A slot is four numbers wide: hash, second hash, number, nothing. */
const STRIDE = 4;
const CHECK = 1;
const ID = 2;
const FREE = -1;

function slotOf(hash: number, mask: number): number {
  return ((hash ^ (hash >>> 15)) & mask) * STRIDE;
}

function nextSlot(slot: number, mask: number): number {
  return (slot + STRIDE) & (mask * STRIDE);
}

/** Builds the table from canonical keys; several keys may share a number ("hòa" and "hoà"). */
export function buildSyllableTable(entries: readonly (readonly [key: string, id: number])[]): SyllableTable {
  let size = 16;
  while (size < entries.length * 3) size *= 2;
  const words: string[] = [];
  const slots = new Int32Array(size * STRIDE).fill(FREE);
  const mask = size - 1;
  for (const [key, id] of entries) {
    words[id] ??= internalized(key);
    put({ slots, mask }, key, id);
  }
  return { slots, mask, words, vietnamese: new Uint8Array(words.length) };
}

function put({ slots, mask }: Pick<SyllableTable, 'slots' | 'mask'>, key: string, id: number): void {
  let hash = HASH_START;
  let check = CHECK_START;
  for (let i = 0; i < key.length; i++) {
    hash = hashStep(hash, codeAt(key, i));
    check = checkStep(check, codeAt(key, i));
  }
  let slot = slotOf(hash, mask);
  while (slots[slot + ID] !== FREE) {
    if (slots[slot] === hash && slots[slot + CHECK] === check) return;
    slot = nextSlot(slot, mask);
  }
  slots[slot] = hash;
  slots[slot + CHECK] = check;
  slots[slot + ID] = id;
}

/** The number of a syllable whose hashes are known; -1 if the table does not know it. */
export function findSyllable({ slots, mask }: SyllableTable, hash: number, check: number): number {
  let slot = slotOf(hash, mask);
  for (;;) {
    const id = slots[slot + ID] as number;
    if (id === FREE || (slots[slot] === hash && slots[slot + CHECK] === check)) return id;
    slot = nextSlot(slot, mask);
  }
}

/** The number of a slice whose hash is not known; -1 if the table does not know it. */
export function lookUp(table: SyllableTable, text: string, start = 0, end = text.length): number {
  let hash = HASH_START;
  let check = CHECK_START;
  for (let i = start; i < end; i++) {
    const code = codeAt(text, i);
    if (classOf(code) === CharClass.Invisible) continue;
    hash = hashStep(hash, canonicalOf(code));
    check = checkStep(check, canonicalOf(code));
  }
  return findSyllable(table, hash, check);
}
