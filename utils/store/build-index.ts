import type { ClipId } from '../model/ids';
import { type Block, openBlock } from '../search/block';
import { buildSegment, mergeBlocks } from '../search/build-segment';
import { hasBit, withBit } from './bits';
import { areWhole, type ColumnText, columnText, eachValue, idsIn, packColumns } from './columns';
import type { CollectionDatabase } from './database';
import { dropSegment } from './drop-segment';
import type { FreshRow, PostingsRow, SegmentRow } from './rows';

/** Rows are written and deleted so many at a time, so that a save between two pieces waits no longer than for one. */
const PIECE = 800;

/** A segment that is written, but not yet searched. */
interface Built {
  readonly number: number;
  readonly columns: SegmentRow;
}

/** Writes columns and postings of a segment that nobody sees yet. A death half-way leaves only orphans. */
async function write(
  db: CollectionDatabase,
  texts: readonly ColumnText[],
  blocks: AsyncIterable<readonly PostingsRow[]> | Iterable<readonly PostingsRow[]>,
  terms: readonly string[],
  number: number,
): Promise<Built> {
  const columns = packColumns(texts);
  await db.vocabularies.put({ segment: number, terms: terms.join('\n') });
  for await (const rows of blocks) await db.postings.bulkPut(rows);
  return { number, columns };
}

/** A number for a segment that is being built; it is never given again. */
const reserve = (db: CollectionDatabase) => db.segments.add(packColumns([]));

/** Makes a segment of the oldest that wait, at most `most`; answers how many it took. */
export async function packFresh(db: CollectionDatabase, least: number, most: number): Promise<number> {
  if ((await db.fresh.count()) < least) return 0;
  const waiting = await db.fresh.limit(most).toArray();
  const { blocks, fieldEnds } = buildSegment(waiting);
  const number = await reserve(db);
  const rows = Array.from(blocks, ([term, block]): PostingsRow => ({ segment: number, term, block }));
  const pieces = Array.from({ length: Math.ceil(rows.length / PIECE) }, (_, i) =>
    rows.slice(i * PIECE, (i + 1) * PIECE),
  );
  const texts = waiting.map((row, i) => ({ ...row, fieldEnds: fieldEnds[i] ?? [] }));
  const built = await write(db, texts, pieces, [...blocks.keys()], number);
  return publishFresh(db, built, waiting);
}

/** The new segment is seen from here on, and what waited no longer waits; what changed meanwhile is dead in it. */
function publishFresh(
  db: CollectionDatabase,
  { number, columns }: Built,
  waiting: readonly FreshRow[],
): Promise<number> {
  return db.transaction('rw', [db.places, db.fresh, db.segments, db.deaths], async () => {
    const ids = waiting.map(({ id }) => id);
    const now = await db.fresh.bulkGet(ids);
    const same = now.map((row, i) => row?.stamp === waiting[i]?.stamp);
    let bits: Uint8Array = new Uint8Array((ids.length + 7) >> 3);
    same.forEach((isSame, text) => {
      if (!isSame) bits = withBit(bits, text);
    });
    const taken = ids.filter((_, i) => same[i]);
    await Promise.all([
      // Another context took them all before: nothing is left to be searched here.
      db.segments.put({ ...columns, number, state: taken.length > 0 ? 'ready' : 'gone' }),
      same.includes(false) ? db.deaths.put({ segment: number, bits }) : undefined,
      db.places.bulkPut(taken.map((id) => ({ id, segment: number }))),
      db.fresh.bulkDelete(taken),
    ]);
    return taken.length;
  });
}

interface Source {
  readonly number: number;
  readonly renumber: Int32Array;
  readonly terms: ReadonlySet<string>;
}

/** Makes one segment out of several; the texts that are dead are left behind. */
export async function mergeSegments(db: CollectionDatabase, segments: readonly SegmentRow[]): Promise<void> {
  for (const segment of segments) if (!areWhole(segment)) return dropSegment(db, segment.number ?? 0);
  const numbers = segments.map(({ number = 0 }) => number);
  const [deaths, vocabularies] = await Promise.all([db.deaths.bulkGet(numbers), db.vocabularies.bulkGet(numbers)]);
  const texts: ColumnText[] = [];
  const sources = segments.map((segment, s): Source => {
    const values: number[][] = Array.from({ length: segment.count }, () => []);
    eachValue(segment, (text, value) => values[text]?.push(value));
    const renumber = new Int32Array(segment.count).fill(-1);
    for (let text = 0; text < segment.count; text++) {
      if (hasBit(deaths[s]?.bits, text)) continue;
      renumber[text] = texts.length;
      texts.push(columnText(segment, text, values[text] ?? []));
    }
    return { number: numbers[s] ?? 0, renumber, terms: new Set((vocabularies[s]?.terms ?? '').split('\n')) };
  });
  const terms = [...new Set(sources.flatMap((source) => [...source.terms]))].filter(Boolean).sort();
  const number = await reserve(db);
  const blocks = mergedRows(db, sources, terms, number);
  const built = await write(db, texts, blocks, terms, number);
  await publishMerged(db, built, sources);
}

async function* mergedRows(
  db: CollectionDatabase,
  sources: readonly Source[],
  terms: readonly string[],
  segment: number,
): AsyncGenerator<readonly PostingsRow[]> {
  const step = Math.max(50, Math.floor(PIECE / sources.length));
  for (let from = 0; from < terms.length; from += step) {
    const some = terms.slice(from, from + step);
    const wanted = some.flatMap((term) =>
      sources.filter((source) => source.terms.has(term)).map((source) => ({ term, source })),
    );
    const found = await db.postings.bulkGet(
      wanted.map(({ term, source }) => [term, source.number] as [string, number]),
    );
    const merging = new Map<string, { block: Block; renumber: Int32Array }[]>();
    wanted.forEach(({ term, source }, i) => {
      const block = openBlock(found[i]?.block ?? new Uint8Array());
      if (!block) throw new BrokenSegment(source.number);
      merging.set(term, [...(merging.get(term) ?? []), { block, renumber: source.renumber }]);
    });
    yield Array.from(merging).flatMap(([term, blocks]) => {
      const block = mergeBlocks(blocks);
      return block ? [{ segment, term, block }] : [];
    });
  }
}

/** A segment whose bytes are not those that were written. */
export class BrokenSegment extends Error {
  readonly segment: number;

  constructor(segment: number) {
    super(`segment ${segment} of the search index is broken`);
    this.name = 'BrokenSegment';
    this.segment = segment;
  }
}

/** The merged segment takes the place of its sources, in one transaction; what died in them meanwhile is dead in it. */
function publishMerged(db: CollectionDatabase, { number, columns }: Built, sources: readonly Source[]): Promise<void> {
  return db.transaction('rw', [db.places, db.segments, db.deaths], async () => {
    const numbers = sources.map((source) => source.number);
    const old = await db.segments.bulkGet(numbers);
    // Somebody else merged or dropped one of them: what we wrote is an orphan.
    if (old.some((segment) => segment?.state !== 'ready')) return;
    const deaths = await db.deaths.bulkGet(numbers);
    let bits: Uint8Array = new Uint8Array((columns.count + 7) >> 3);
    sources.forEach(({ renumber }, s) => {
      renumber.forEach((text, before) => {
        if (text >= 0 && hasBit(deaths[s]?.bits, before)) bits = withBit(bits, text);
      });
    });
    const ids: readonly ClipId[] = idsIn(columns).filter((_, text) => !hasBit(bits, text));
    await Promise.all([
      db.segments.put({ ...columns, number, state: 'ready' }),
      bits.some((byte) => byte > 0) ? db.deaths.put({ segment: number, bits }) : undefined,
      db.places.bulkPut(ids.map((id) => ({ id, segment: number }))),
      ...old.map((segment) => segment && db.segments.put({ ...segment, state: 'gone' })),
    ]);
  });
}

/** Deletes what segments left behind that are gone or were never finished. */
export async function sweepSegments(db: CollectionDatabase): Promise<void> {
  const left = await db.segments.where('state').anyOf(['gone', 'building']).primaryKeys();
  for (const number of left) {
    const terms = ((await db.vocabularies.get(number))?.terms ?? '').split('\n');
    for (let from = 0; from < terms.length; from += PIECE)
      await db.postings.bulkDelete(terms.slice(from, from + PIECE).map((term) => [term, number] as [string, number]));
    await db.transaction('rw', [db.segments, db.deaths, db.vocabularies], () =>
      Promise.all([db.segments.delete(number), db.deaths.delete(number), db.vocabularies.delete(number)]),
    );
  }
}
