import { CharClass, canonicalOf, classOf } from './letters';

/**
 * Numbers syllables: an open hash table over canonical code units, so that a text is never cut into strings. The keys
 * lie in one array of code units; a slot holds where its key starts.
 */
export interface SyllableTable {
  readonly units: Uint16Array;
  /** Where the slot's key starts in `units`; -1 where the slot is free. */
  readonly from: Int32Array;
  readonly length: Uint16Array;
  readonly hash: Int32Array;
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
  const table: SyllableTable = {
    units: new Uint16Array(entries.reduce((sum, [key]) => sum + key.length, 0)),
    from: new Int32Array(size).fill(-1),
    length: new Uint16Array(size),
    hash: new Int32Array(size),
    ids: new Int32Array(size).fill(-1),
    mask: size - 1,
  };
  let next = 0;
  for (const [key, id] of entries) {
    put(table, key, id, next);
    next += key.length;
  }
  return table;
}

function put(table: SyllableTable, key: string, id: number, next: number): void {
  let hash = HASH_START;
  for (let i = 0; i < key.length; i++) {
    table.units[next + i] = key.charCodeAt(i);
    hash = hashStep(hash, key.charCodeAt(i));
  }
  let slot = slotOf(hash, table.mask);
  while (table.from[slot] !== -1) {
    if (table.hash[slot] === hash && table.length[slot] === key.length) return;
    slot = (slot + 1) & table.mask;
  }
  table.from[slot] = next;
  table.length[slot] = key.length;
  table.hash[slot] = hash;
  table.ids[slot] = id;
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
    const from = table.from[slot] as number;
    if (from < 0) return -1;
    if (table.hash[slot] === hash && table.length[slot] === length && sameUnits(table.units, from, text, start, end)) {
      return table.ids[slot] as number;
    }
    slot = (slot + 1) & table.mask;
  }
}

function sameUnits(units: Uint16Array, from: number, text: string, start: number, end: number): boolean {
  let at = from;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (units[at] === canonicalOf(code)) at++;
    else if (classOf(code) !== CharClass.Invisible) return false;
  }
  return true;
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
