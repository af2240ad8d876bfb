import type { PromiseExtended } from 'dexie';
import { type FieldLengths, fieldLengths } from '../search/field-lengths';
import { areWhole } from './columns';
import type { CollectionDatabase } from './database';
import { type PackedIds, packIds, timeOfId } from './packed-ids';
import type { FreshRow, SegmentRow } from './rows';
import { stampedIds } from './stamps';

/** A segment's columns as they are kept in memory, where each text should take few bytes: some 40 in place of 70. */
export interface ShelvedSegment extends Pick<SegmentRow, 'count' | 'sum' | 'values'> {
  readonly number: number;
  readonly ids: PackedIds;
  /** Milliseconds of the epoch when a text's clip was saved. */
  readonly savedOf: (text: number) => number;
  readonly day: Uint16Array | Int32Array;
  readonly lengths: FieldLengths;
  /** The first terms of its pages. */
  readonly firstTerms: readonly string[];
  readonly isWhole: boolean;
}

const saidByColumn = (saved: Float64Array) => (text: number) => saved[text] ?? 0;

const saidByIds = (ids: PackedIds, others: ReadonlyMap<number, number>) => (text: number) =>
  others.get(text) ?? timeOfId(ids, text) ?? 0;

/** When clips were saved: nearly always their ids say it, and only what they do not is kept. */
function savedColumn(ids: PackedIds, saved: Float64Array): (text: number) => number {
  const others = new Map<number, number>();
  for (const [text, time] of saved.entries()) if (timeOfId(ids, text) !== time) others.set(text, time);
  return others.size * 8 < saved.length ? saidByIds(ids, others) : saidByColumn(saved);
}

/** Days from 1970 to 2149 take two bytes. */
const dayColumn = (day: Int32Array) => (day.every((one) => one >= 0 && one <= 0xffff) ? Uint16Array.from(day) : day);

function shelved(row: SegmentRow, number: number, known: Map<string, string>): ShelvedSegment {
  const { count, sum, values, firsts } = row;
  const firstTerms = (firsts === '' ? [] : firsts.split('\n')).map((term) => {
    const same = known.get(term) ?? term;
    known.set(term, same);
    return same;
  });
  // Looked at once: a segment does not change, and its checksum is over megabytes.
  const isWhole = areWhole(row);
  const ids = packIds(row.ids);
  const savedOf = savedColumn(ids, row.saved);
  const lengths = fieldLengths(row.fieldEnds);
  return { number, count, sum, values, ids, savedOf, day: dayColumn(row.day), lengths, firstTerms, isWhole };
}

/** Pages of other segments begin with the same terms: each is kept once. */
const termsOn = (shelf: CollectionDatabase['shelf']) =>
  new Map(Array.from(shelf.values(), ({ firstTerms }) => firstTerms.map((term) => [term, term] as const)).flat());

/**
 * The columns of every segment that is ready, or of those of some that are; those read before are on the shelf, for they are
 * megabytes. Part of the caller's transaction.
 */
export function readySegments(
  db: CollectionDatabase,
  among?: readonly number[],
): PromiseExtended<readonly ShelvedSegment[]> {
  const ready = db.segments.where('state').equals('ready').primaryKeys();
  return ready.then((numbers) => {
    const wanted = among ? numbers.filter((number) => among.includes(number)) : numbers;
    const missing = wanted.filter((number) => !db.shelf.has(number));
    const onShelf = () => {
      for (const number of db.shelf.keys()) if (!numbers.includes(number)) db.shelf.delete(number);
      return wanted.flatMap((number) => db.shelf.get(number) ?? []);
    };
    return missing.length > 0 ? readColumns(db, missing).then(onShelf) : onShelf();
  });
}

/** Puts the columns of some segments on the shelf. */
function readColumns(db: CollectionDatabase, numbers: readonly number[]): PromiseExtended<void> {
  return db.segments.bulkGet([...numbers]).then((rows) => {
    const known = termsOn(db.shelf);
    for (const row of rows) if (row?.number !== undefined) db.shelf.set(row.number, shelved(row, row.number, known));
  });
}

async function fill(db: CollectionDatabase): Promise<void> {
  const numbers = (await db.segments.where('state').equals('ready').primaryKeys()).filter((one) => !db.shelf.has(one));
  const known = termsOn(db.shelf);
  const read = async (number: number) => {
    const row = await db.segments.get(number);
    if (row) db.shelf.set(number, shelved(row, number, known));
  };
  // One by one side by side: each is compared with its checksum in a task of its own.
  await Promise.all(numbers.map(read));
  db.reading.isFilled = true;
}

/**
 * Fills the shelf before a query's transaction. Letters typed into a library that was just opened each asked for all
 * columns before the first reading was over: twenty copies at 100,000 clips, 270 MB, and seconds until the first answer.
 * However many wait, one reads. What it could not read the query reads itself, and says why if it cannot either.
 */
export async function fillShelf(db: CollectionDatabase): Promise<void> {
  if (db.reading.isFilled && !db.reading.columns) return;
  const done = () => {
    db.reading.columns = undefined;
  };
  db.reading.columns ??= fill(db).then(done, done);
  const { columns } = db.reading;
  // By a promise that is made here: in a watch it is Dexie's, which goes on watching behind it. Behind what somebody else began it
  // did not, and the list of a library that was opened by words heard of no save.
  await new Promise<void>((wake) => void columns.then(wake));
}

/** All rows that wait; those read before are on the shelf. */
async function rowsStamped(db: CollectionDatabase): Promise<readonly FreshRow[]> {
  const stamps = (await db.fresh.orderBy('stamp').keys()) as readonly string[];
  const missing = stamps.filter((stamp) => !db.waiting.has(stamp));
  if (missing.length > 0)
    for (const row of await db.fresh.where('stamp').anyOf(missing).toArray()) db.waiting.set(row.stamp, row);
  if (db.waiting.size > stamps.length) {
    const known = new Set(stamps);
    for (const stamp of db.waiting.keys()) if (!known.has(stamp)) db.waiting.delete(stamp);
  }
  return stamps.flatMap((stamp) => db.waiting.get(stamp) ?? []);
}

/**
 * What waits to be packed, in the order of its writing; rows read before are on the shelf. Part of the caller's transaction.
 *
 * Stamps can only be read one by one, so they are where something changed: every writing has a stamp behind all others
 * (`nextStamp`), and whatever was taken out is missing among the ids.
 */
export function freshRows(db: CollectionDatabase): PromiseExtended<readonly FreshRow[]> {
  return stampedIds(db).then(({ ids, last }) => {
    const signature = `${last} ${ids.join(' ')}`;
    if (db.waitingNow?.signature === signature) return db.waitingNow.rows;
    return rowsStamped(db).then((rows) => {
      db.waitingNow = { signature, rows };
      return rows;
    });
  });
}
