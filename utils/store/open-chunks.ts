import type { ClipId } from '../model/ids';
import { type Block, openBlock } from '../search/block';
import { textLength } from '../search/field-lengths';
import { indexedLength, searchFields } from '../search/indexed-text';
import { blocksIn, type PagedBlock, pageOf } from '../search/page';
import type { Query } from '../search/query';
import type { Chunk } from '../search/search-chunk';
import { type Wanted, waitingChunk } from '../search/waiting-chunk';
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

/** The packed blocks of the wanted words, by segment; a segment of which a page is missing or broken has none. */
function wantedBlocks(keys: readonly (readonly [number, number])[], rows: readonly (PageRow | undefined)[]) {
  const bySegment = new Map<number, PagedBlock[] | undefined>();
  keys.forEach(([segment], i) => {
    const blocks = rows[i] && blocksIn(rows[i].bytes);
    const known = bySegment.has(segment) ? bySegment.get(segment) : [];
    bySegment.set(segment, blocks && known ? known.concat(blocks) : undefined);
  });
  return bySegment;
}

/** Opens the index for a query: reads the pages of its own words and nothing more. Part of the caller's transaction. */
export async function openChunks(db: CollectionDatabase, query: Query): Promise<OpenIndex> {
  const wanted = wantedOf(query);
  const [segments, deaths, fresh] = await Promise.all([readySegments(db), db.deaths.toArray(), freshRows(db)]);
  const whole = segments.filter(({ isWhole }) => isWhole);
  const keys = pageKeys(whole, wanted);
  // Nothing but Dexie's own promises may be awaited here: awaiting any other in a watched query ends the transaction.
  const rows = keys.length > 0 ? await db.pages.bulkGet(keys) : [];
  const blocks = wantedBlocks(keys, rows);
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
  const sides = [...wanted.whole, ...wanted.begun].map((letters) => letters.replace('*', ''));
  // Nearly all texts lack every word: that is seen ten times faster than where the others stand.
  const texts = fresh.map((row) =>
    sides.some((letters) => row.folded.includes(letters))
      ? row
      : { folded: '', exact: '', lines: Array(searchFields.length).fill(0) },
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
