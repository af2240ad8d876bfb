import type { ClipId } from '../model/ids';
import { type Block, openBlock } from '../search/block';
import { searchFields } from '../search/indexed-text';
import type { Query } from '../search/query';
import type { Chunk } from '../search/search-chunk';
import { type Wanted, waitingChunk } from '../search/waiting-chunk';
import { hasBit } from './bits';
import { areWhole, eachValue, idAt } from './columns';
import type { CollectionDatabase } from './database';
import type { DeathRow, FreshRow, SegmentRow } from './rows';

/** A part of the index with its columns, for one query. */
export interface OpenChunk extends Chunk {
  readonly idOf: (text: number) => ClipId;
  readonly saved: ArrayLike<number>;
  readonly day: ArrayLike<number>;
  readonly isAlive: (text: number) => boolean;
  readonly eachValue: (visit: (text: number, value: number) => void) => void;
}

/** The index as a query sees it, and the numbers of segments that turned out to be broken. */
export interface OpenIndex {
  readonly chunks: readonly OpenChunk[];
  readonly broken: readonly number[];
}

/** Rows of one beginning, over all segments; no beginning of two letters has more, it only bounds the memory. */
const MOST_ROWS = 20_000;

/** The words that a query needs to be looked up. */
export function wantedOf({ clauses }: Query): Wanted {
  const whole = new Set<string>();
  const begun: string[] = [];
  for (const { parts, without } of clauses)
    for (const part of [...parts, ...without])
      part.terms.forEach((term, i) => {
        const isLast = i === part.terms.length - 1;
        if (part.begun && isLast) begun.push(...part.begun);
        else whole.add(term);
        if (isLast) for (const key of part.begunInNames ?? []) whole.add(key);
      });
  return { whole, begun };
}

/** The columns of every segment that is ready; those read before are on the shelf. */
async function readySegments(db: CollectionDatabase): Promise<readonly SegmentRow[]> {
  const numbers = await db.segments.where('state').equals('ready').primaryKeys();
  const missing = numbers.filter((number) => !db.shelf.has(number));
  for (const row of await db.segments.bulkGet(missing)) if (row?.number !== undefined) db.shelf.set(row.number, row);
  for (const number of db.shelf.keys()) if (!numbers.includes(number)) db.shelf.delete(number);
  return numbers.flatMap((number) => db.shelf.get(number) ?? []);
}

type BySegment = Map<number, Block[]>;

async function blocksBetween(
  db: CollectionDatabase,
  range: readonly [[string, number], [string, number]],
  broken: Set<number>,
) {
  const rows = await db.postings
    .where('[term+segment]')
    .between(...range)
    .limit(MOST_ROWS)
    .toArray();
  const blocks: BySegment = new Map();
  for (const { segment, block } of rows) {
    if (!db.shelf.has(segment)) continue;
    const opened = openBlock(block);
    if (!opened) broken.add(segment);
    else blocks.set(segment, [...(blocks.get(segment) ?? []), opened]);
  }
  return blocks;
}

/** Opens the index for a query: reads the blocks of its own words and nothing more. Part of the caller's transaction. */
export async function openChunks(db: CollectionDatabase, query: Query): Promise<OpenIndex> {
  const wanted = wantedOf(query);
  const [segments, deaths, fresh] = await Promise.all([readySegments(db), db.deaths.toArray(), db.fresh.toArray()]);
  const broken = new Set(segments.flatMap((segment) => (areWhole(segment) ? [] : [segment.number ?? 0])));
  const [whole, begun] = await Promise.all([
    Promise.all(
      [...wanted.whole].map(
        async (term) =>
          [
            term,
            await blocksBetween(
              db,
              [
                [term, 0],
                [term, Infinity],
              ],
              broken,
            ),
          ] as const,
      ),
    ),
    Promise.all(
      wanted.begun.map(
        async (letters) =>
          [
            letters,
            await blocksBetween(
              db,
              [
                [letters, 0],
                [`${letters}\uffff`, 0],
              ],
              broken,
            ),
          ] as const,
      ),
    ),
  ]);
  const [byTerm, byLetters] = [new Map(whole), new Map(begun)];
  const dead = new Map(deaths.map((row) => [row.segment, row]));
  const chunks = segments
    .filter(({ number = 0 }) => !broken.has(number))
    .map((segment) => segmentChunk(segment, dead.get(segment.number ?? 0), byTerm, byLetters));
  return { chunks: [...chunks, freshChunk(fresh, wanted)], broken: [...broken] };
}

function segmentChunk(
  segment: SegmentRow,
  death: DeathRow | undefined,
  byTerm: ReadonlyMap<string, BySegment>,
  byLetters: ReadonlyMap<string, BySegment>,
): OpenChunk {
  const number = segment.number ?? 0;
  return {
    count: segment.count,
    fieldEnds: segment.fieldEnds,
    block: (term) => byTerm.get(term)?.get(number)?.[0],
    begun: (letters) => byLetters.get(letters)?.get(number) ?? [],
    idOf: (text) => idAt(segment, text),
    saved: segment.saved,
    day: segment.day,
    isAlive: (text) => !hasBit(death?.bits, text),
    eachValue: (visit) => eachValue(segment, visit),
  };
}

function freshChunk(fresh: readonly FreshRow[], wanted: Wanted): OpenChunk {
  const sides = [...wanted.whole, ...wanted.begun].map((letters) => letters.replace('*', ''));
  // Nearly all texts lack every word: that is seen ten times faster than where the others stand.
  const texts = fresh.map((row) =>
    sides.some((letters) => row.folded.includes(letters))
      ? row
      : { folded: '', exact: '', lines: Array(searchFields.length).fill(0) },
  );
  return {
    ...waitingChunk(texts, wanted),
    idOf: (text) => fresh[text]?.id ?? ('' as ClipId),
    saved: fresh.map(({ saved }) => saved),
    day: fresh.map(({ day }) => day),
    isAlive: () => true,
    eachValue: (visit) => {
      for (const [text, { values }] of fresh.entries()) for (const value of values) visit(text, value);
    },
  };
}
