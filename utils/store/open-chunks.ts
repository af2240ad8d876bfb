import type { ClipId } from '../model/ids';
import { type Block, openBlock } from '../search/block';
import { textLength } from '../search/field-lengths';
import { indexedLength, searchFields } from '../search/indexed-text';
import { blocksIn, blocksOf, type PagedBlock, pageOf } from '../search/page';
import type { Query } from '../search/query';
import type { Chunk } from '../search/search-chunk';
import { mayAnswer, type Wanted, waitingChunk, wantedOf } from '../search/waiting-chunk';
import { eachValue, idAt } from './columns';
import type { CollectionDatabase } from './database';
import type { DeathRow, FreshRow, PageRow } from './rows';
import { freshRows, readySegments, type ShelvedSegment } from './shelf';

/** A part of the index with its columns, for one query. */
export interface OpenChunk extends Chunk {
  readonly idOf: (text: number) => ClipId;
  readonly saved: ArrayLike<number>;
  readonly day: ArrayLike<number>;
  /** How long a text is, in words and the gaps between its lines. */
  readonly lengthOf: (text: number) => number;
  /** A bit for every text whose clip is gone; undefined if all are there. */
  readonly dead: Uint8Array | undefined;
  /** Visits the facet ordinals of the texts that are marked with 1. */
  readonly eachValue: (marks: Uint8Array, visit: (text: number, value: number) => void) => void;
}

/** The index as a query sees it, and the numbers of segments that turned out to be broken. */
export interface OpenIndex {
  readonly chunks: readonly OpenChunk[];
  readonly broken: readonly number[];
}

/** Pages of one beginning in one segment; three letters have a few, it only bounds the memory. */
const MOST_PAGES = 400;

/** The numbers of the pages on which the wanted words of a segment lie. */
function pagesFor({ firstTerms }: ShelvedSegment, { whole, begun }: Wanted): ReadonlySet<number> {
  const pages = new Set<number>();
  for (const term of whole) pages.add(pageOf(firstTerms, term));
  for (const letters of begun) {
    const from = Math.max(0, pageOf(firstTerms, letters));
    const to = Math.min(pageOf(firstTerms, `${letters}\uffff`), from + MOST_PAGES);
    for (let page = from; page <= to; page++) pages.add(page);
  }
  pages.delete(-1);
  return pages;
}

/** The keys of the pages that are wanted of all segments. */
const pageKeys = (segments: readonly ShelvedSegment[], wanted: Wanted) =>
  segments.flatMap((segment) =>
    [...pagesFor(segment, wanted)].sort((a, b) => a - b).map((page): [number, number] => [segment.number, page]),
  );

/** A page as long as this is compared with its checksum once in a page's life: that takes as long as reading it. */
const LONG = 32_768;

function blocksOn(db: CollectionDatabase, { segment, page, bytes }: PageRow): readonly PagedBlock[] | undefined {
  const key = `${segment} ${page}`;
  if (db.wholePages.has(key)) return blocksOf(bytes);
  const blocks = blocksIn(bytes);
  if (blocks && bytes.length > LONG) db.wholePages.add(key);
  return blocks;
}

type PageKey = readonly [segment: number, page: number];

/** The packed blocks of the wanted words, by segment; a segment of which a page is missing or broken has none. */
function wantedBlocks(db: CollectionDatabase, keys: readonly PageKey[], rows: readonly (PageRow | undefined)[]) {
  const bySegment = new Map<number, PagedBlock[] | undefined>();
  keys.forEach(([segment], i) => {
    const row = rows[i];
    const blocks = row && blocksOn(db, row);
    const known = bySegment.has(segment) ? bySegment.get(segment) : [];
    if (blocks) known?.push(...blocks);
    bySegment.set(segment, blocks && known);
  });
  return bySegment;
}

const wholeOnes = (segments: Iterable<ShelvedSegment>) => [...segments].filter(({ isWhole }) => isWhole);

/** Opens the index for a query: reads the pages of its own words and nothing more. Part of the caller's transaction. */
export async function openChunks(db: CollectionDatabase, query: Query): Promise<OpenIndex> {
  const wanted = wantedOf(query);
  // The segments are nearly always those of the last query: their pages are asked for without waiting to hear so.
  const known = wholeOnes(db.shelf.values());
  const keys = pageKeys(known, wanted);
  const [segments, deaths, fresh, early] = await Promise.all([
    readySegments(db),
    db.deaths.toArray(),
    freshRows(db),
    keys.length > 0 ? db.pages.bulkGet(keys) : [],
  ]);
  const others = wholeOnes(segments).filter((segment) => !known.includes(segment));
  const otherKeys = pageKeys(others, wanted);
  // Nothing but Dexie's own promises may be awaited here: awaiting any other in a watched query ends the transaction.
  const late = otherKeys.length > 0 ? await db.pages.bulkGet(otherKeys) : [];
  const blocks = wantedBlocks(db, [...keys, ...otherKeys], [...early, ...late]);
  const broken = segments.filter(({ number, isWhole }) => !isWhole || (blocks.has(number) && !blocks.get(number)));
  const dead = new Map(deaths.map((row) => [row.segment, row]));
  const chunks = segments
    .filter((segment) => !broken.includes(segment))
    .map((segment) => segmentChunk(segment, dead.get(segment.number), blocks.get(segment.number) ?? []));
  return { chunks: [...chunks, freshChunk(fresh, wanted)], broken: broken.map(({ number }) => number) };
}

function segmentChunk(segment: ShelvedSegment, death: DeathRow | undefined, blocks: readonly PagedBlock[]): OpenChunk {
  const packed = new Map(blocks.map(({ term, block }) => [term, block]));
  const opened = new Map<string, Block>();
  const open = (term: string, bytes: Uint8Array) => {
    const known = opened.get(term) ?? openBlock(bytes);
    opened.set(term, known);
    return known;
  };
  return {
    count: segment.count,
    lengths: segment.lengths,
    block: (term) => {
      const bytes = packed.get(term);
      return bytes && open(term, bytes);
    },
    begun: (letters) => blocks.flatMap(({ term, block }) => (term.startsWith(letters) ? [open(term, block)] : [])),
    idOf: (text) => idAt(segment, text),
    saved: segment.saved,
    day: segment.day,
    lengthOf: (text) => textLength(segment.lengths, text),
    dead: death?.bits,
    eachValue: (marks, visit) => eachValue(segment, marks, visit),
  };
}

function freshChunk(fresh: readonly FreshRow[], wanted: Wanted): OpenChunk {
  const texts = fresh.map((row) =>
    mayAnswer(row, wanted) ? row : { folded: '', exact: '', lines: Array(searchFields.length).fill(0) },
  );
  // Counted only where it is asked for: a text that lacks every word was not read through.
  const lengths = new Map<number, number>();
  const lengthOf = (text: number) => {
    const row = fresh[text];
    const length = lengths.get(text) ?? (row ? indexedLength(row) : 0);
    lengths.set(text, length);
    return length;
  };
  return {
    ...waitingChunk(texts, wanted),
    idOf: (text) => fresh[text]?.id ?? ('' as ClipId),
    saved: fresh.map(({ saved }) => saved),
    day: fresh.map(({ day }) => day),
    lengthOf,
    dead: undefined,
    eachValue: (marks, visit) => {
      for (const [text, { values }] of fresh.entries())
        if (marks[text] === 1) for (const value of values) visit(text, value);
    },
  };
}
