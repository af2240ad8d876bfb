import { CharClass, canonicalOf, classOf } from './letters';

/** Numbers syllables: an open hash table over canonical code units, so that a text is never cut into strings. */
export interface SyllableTable {
  /** Keys by slot, `''` where the slot is free. */
  readonly keys: readonly string[];
  readonly ids: Int32Array;
  readonly mask: number;
}

/** The seed of `hashStep`. */
export const HASH_START = 17;

/** One step of the hash over canonical code units. */
export function hashStep(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

function slotOf(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask;
}

/** Builds the table from canonical keys; several keys may share a number ("hòa" and "hoà"). */
export function buildSyllableTable(entries: readonly (readonly [key: string, id: number])[]): SyllableTable {
  let size = 16;
  while (size < entries.length * 3) size *= 2;
  const keys = new Array<string>(size).fill('');
  const ids = new Int32Array(size).fill(-1);
  const mask = size - 1;
  for (const [key, id] of entries) {
    let hash = HASH_START;
    for (let i = 0; i < key.length; i++) hash = hashStep(hash, key.charCodeAt(i));
    let slot = slotOf(hash, mask);
    while (keys[slot] !== '' && keys[slot] !== key) slot = (slot + 1) & mask;
    if (keys[slot] === key) continue;
    keys[slot] = key;
    ids[slot] = id;
  }
  return { keys, ids, mask };
}

/** The number of `text.slice(start, end)`, whose hash is known; `length` is its length without invisible characters. */
export function findSyllable(
  table: SyllableTable,
  text: string,
  start: number,
  end: number,
  hash: number,
  length: number,
): number {
  let slot = slotOf(hash, table.mask);
  for (;;) {
    const key = table.keys[slot] as string;
    if (key === '') return -1;
    if (key.length === length && sameSyllable(key, text, start, end)) return table.ids[slot] as number;
    slot = (slot + 1) & table.mask;
  }
}

function sameSyllable(key: string, text: string, start: number, end: number): boolean {
  let at = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (key.charCodeAt(at) === canonicalOf(code)) at++;
    else if (classOf(code) !== CharClass.Invisible) return false;
  }
  return at === key.length;
}

/** The number of a slice whose hash is not known; -1 if the table does not know it. */
export function lookUp(table: SyllableTable, text: string, start = 0, end = text.length): number {
  let hash = HASH_START;
  let length = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (classOf(code) === CharClass.Invisible) continue;
    hash = hashStep(hash, canonicalOf(code));
    length++;
  }
  return findSyllable(table, text, start, end, hash, length);
}
