import { codeAt } from './code-at';
import { internalized } from './internalized';
import { CharClass, canonicalOf, classOf } from './letters';

/**
 * Numbers syllables: an open hash table over canonical code units, so that a text is never cut into strings.
 *
 * A slot is known by where it lies, which one hash says, and by another hash of 32 bits, not by its letters: that a word
 * of a text is taken for one of the keys and is none of them has a chance of 4 in 10¹⁰.
 */
export interface SyllableTable {
  /** Second hash and number of each slot side by side, so that a look-up touches one line of the cache. */
  readonly slots: Int32Array;
  /** How many slots there are, less one. */
  readonly mask: number;
  /** By number how a syllable is written in grammar words: its first key, or as `spell` has it. */
  readonly words: string[];
  /** Numbers below are the lexicon's; those from here on were given to words that texts said. */
  readonly listed: number;
  /** How a printed word is written in grammar words; without it no word gets a number of its own. */
  readonly spell: ((printed: string) => string) | undefined;
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

/** A slot is two numbers wide: second hash, number. */
const STRIDE = 2;
const ID = 1;
const FREE = -1;

function slotOf(hash: number, mask: number): number {
  return ((hash ^ (hash >>> 15)) & mask) * STRIDE;
}

/** So many words of texts get numbers: of the words that 1,400 articles say and the lexicon does not know, nearly all. */
const MOST_LEARNT = 8_000;

/** No word of ours is longer. */
const LONGEST_LEARNT = 12;

/**
 * Builds the table from canonical keys; several keys may share a number ("hòa" and "hoà"). With `spell`, words that are no
 * key get the numbers behind as texts say them: rules ask for them again and again, and the next text says the same ones.
 */
export function buildSyllableTable(
  entries: readonly (readonly [key: string, id: number])[],
  spell?: (printed: string) => string,
): SyllableTable {
  const learnt = spell === undefined ? 0 : MOST_LEARNT;
  let size = 16;
  while (size < entries.length * 3 + learnt) size *= 2;
  const words: string[] = [];
  const slots = new Int32Array(size * STRIDE).fill(FREE);
  const mask = size - 1;
  for (const [key, id] of entries) {
    words[id] ??= internalized(key);
    put({ slots, mask }, key, id);
  }
  const listed = words.length;
  return { slots, mask, words, listed, spell, vietnamese: new Uint8Array(listed + learnt) };
}

type Slots = Pick<SyllableTable, 'slots' | 'mask'>;

function put(table: Slots, key: string, id: number): void {
  let hash = HASH_START;
  let check = CHECK_START;
  for (let i = 0; i < key.length; i++) {
    hash = hashStep(hash, codeAt(key, i));
    check = checkStep(check, codeAt(key, i));
  }
  if (findSyllable(table, hash, check) === FREE) putHashed(table, hash, check, id);
}

function putHashed({ slots, mask }: Slots, hash: number, check: number, id: number): void {
  let slot = slotOf(hash, mask);
  while (slots[slot + ID] !== FREE) slot = (slot + STRIDE) & (mask * STRIDE);
  slots[slot] = check;
  slots[slot + ID] = id;
}

/** Numbers a word that is no key, from its hashes; -1 where it is too long or enough are numbered. */
export function learn(table: SyllableTable, printed: string, hash: number, check: number): number {
  const { words, spell, vietnamese } = table;
  if (spell === undefined || printed.length > LONGEST_LEARNT || words.length >= vietnamese.length) return FREE;
  const id = words.length;
  words.push(internalized(spell(printed)));
  putHashed(table, hash, check, id);
  return id;
}

/** The number of a syllable whose hashes are known; -1 if the table does not know it. */
export function findSyllable({ slots, mask }: Slots, hash: number, check: number): number {
  const last = mask * STRIDE;
  // One step written out: with it this function is small enough that the engine puts it where it is called.
  for (let slot = slotOf(hash, mask); ; slot = (slot + STRIDE) & last) {
    const id = slots[slot + ID] as number;
    if (id === FREE || slots[slot] === check) return id;
  }
}

/** The number of a slice whose hash is not known; -1 if it is no key. */
export function lookUp(table: SyllableTable, text: string, start = 0, end = text.length): number {
  let hash = HASH_START;
  let check = CHECK_START;
  for (let i = start; i < end; i++) {
    const code = codeAt(text, i);
    if (classOf(code) === CharClass.Invisible) continue;
    hash = hashStep(hash, canonicalOf(code));
    check = checkStep(check, canonicalOf(code));
  }
  const id = findSyllable(table, hash, check);
  return id < table.listed ? id : FREE;
}
