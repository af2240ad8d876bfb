import { type Merging, mergeBlocks, type Renumber } from '../search/merge-blocks';
import { blocksIn, type PagedBlock } from '../search/page';
import { hasBit, withBit } from './bits';
import { areWhole, type ColumnText, columnText, eachValue, pageCount } from './columns';
import type { CollectionDatabase } from './database';
import { dropSegment } from './drop-segment';
import type { SegmentRow } from './rows';
import { type Built, builtColumns, segmentWriter } from './segment-writer';

/** Pages of a source are read so many at a time. */
const AT_ONCE = 16;

/** A segment whose bytes are not those that were written. */
export class BrokenSegment extends Error {
  readonly segment: number;

  constructor(segment: number) {
    super(`segment ${segment} of the search index is broken`);
    this.name = 'BrokenSegment';
    this.segment = segment;
  }
}

/** A segment that is being read from its first page to its last. */
interface Source {
  readonly segment: SegmentRow;
  readonly number: number;
  readonly renumber: Renumber;
  readonly pages: number;
  blocks: readonly PagedBlock[];
  at: number;
  page: number;
}

async function readOn(db: CollectionDatabase, source: Source): Promise<void> {
  const { number, page, pages } = source;
  if (source.at < source.blocks.length || page >= pages) return;
  const rows = await db.pages
    .where('[segment+page]')
    .between([number, page], [number, page + AT_ONCE])
    .toArray();
  const read = rows.map(({ bytes }) => blocksIn(bytes));
  if (rows.length !== Math.min(AT_ONCE, pages - page) || read.includes(undefined)) throw new BrokenSegment(number);
  source.blocks = read.flatMap((blocks) => blocks ?? []);
  source.at = 0;
  source.page = page + rows.length;
}

/** The texts that are left of some segments, in their order, and what becomes of their numbers. */
async function sourcesOf(db: CollectionDatabase, segments: readonly SegmentRow[]) {
  const deaths = await db.deaths.bulkGet(segments.map(({ number = 0 }) => number));
  const texts: ColumnText[] = [];
  const sources = segments.map((segment, s): Source => {
    const values: number[][] = Array.from({ length: segment.count }, () => []);
    eachValue(segment, new Uint8Array(segment.count).fill(1), (text, value) => values[text]?.push(value));
    const to = new Int32Array(segment.count).fill(-1);
    const from = texts.length;
    for (let text = 0; text < segment.count; text++) {
      if (hasBit(deaths[s]?.bits, text)) continue;
      to[text] = texts.length;
      texts.push(columnText(segment, text, values[text] ?? []));
    }
    const renumber = { to, ...(texts.length - from === segment.count && { shift: from }) };
    return { segment, number: segment.number ?? 0, renumber, pages: pageCount(segment), blocks: [], at: 0, page: 0 };
  });
  return { texts, sources };
}

/** The least of the terms that the sources stand before; undefined behind the last. */
function nextTerm(sources: readonly Source[]): string | undefined {
  let least: string | undefined;
  for (const { blocks, at } of sources) {
    const term = blocks[at]?.term;
    if (term !== undefined && (least === undefined || term < least)) least = term;
  }
  return least;
}

/** Makes one segment out of several; the texts that are dead are left behind. */
export async function mergeSegments(db: CollectionDatabase, segments: readonly SegmentRow[]): Promise<void> {
  for (const segment of segments) if (!areWhole(segment)) return dropSegment(db, segment.number ?? 0);
  const { texts, sources } = await sourcesOf(db, segments);
  const merged = await segmentWriter(db);
  for (;;) {
    for (const source of sources) if (source.at >= source.blocks.length) await readOn(db, source);
    const term = nextTerm(sources);
    if (term === undefined) break;
    const merging: Merging[] = [];
    for (const source of sources) {
      const next = source.blocks[source.at];
      if (next?.term !== term) continue;
      merging.push({ block: next.block, renumber: source.renumber });
      source.at++;
    }
    const block = mergeBlocks(merging);
    if (block) merged.add(term, block);
    if (merged.isFull()) await merged.flush();
  }
  await publishMerged(db, await merged.end(), texts, sources);
}

/** The merged segment takes the place of its sources, in one transaction; what died in them meanwhile is dead in it. */
function publishMerged(
  db: CollectionDatabase,
  built: Built,
  texts: readonly ColumnText[],
  sources: readonly Source[],
): Promise<void> {
  const { number } = built;
  const columns = builtColumns(built, texts);
  return db.transaction('rw', [db.segments, db.deaths], async () => {
    const numbers = sources.map((source) => source.number);
    const old = await db.segments.bulkGet(numbers);
    // Somebody else merged or dropped one of them: what we wrote is an orphan.
    if (old.some((segment) => segment?.state !== 'ready')) return;
    const deaths = await db.deaths.bulkGet(numbers);
    let bits: Uint8Array = new Uint8Array((columns.count + 7) >> 3);
    sources.forEach(({ renumber: { to } }, s) => {
      if (!deaths[s]) return;
      to.forEach((text, before) => {
        if (text >= 0 && hasBit(deaths[s]?.bits, before)) bits = withBit(bits, text);
      });
    });
    await Promise.all([
      db.segments.put({ ...columns, state: 'ready' }),
      bits.some((byte) => byte > 0) ? db.deaths.put({ segment: number, bits }) : undefined,
      ...old.map((segment) => segment && db.segments.put({ ...segment, state: 'gone' })),
    ]);
  });
}
