import type { ClipId } from '../model/ids';
import { type Block, openBlock } from '../search/block';
import { textLength } from '../search/field-lengths';
import { indexedLength, searchFields } from '../search/indexed-text';
import { type PagedBlock, pageOf } from '../search/page';
import type { Query } from '../search/query';
import type { Chunk } from '../search/search-chunk';
import { mayAnswer, type Wanted, waitingChunk, wantedOf } from '../search/waiting-chunk';
import { eachValue, idAt } from './columns';
import type { CollectionDatabase } from './database';
import { amongIds } from './packed-ids';
import { blocksOn } from './page-blocks';
import type { DeathRow, FreshRow } from './rows';
import { freshRows, readySegments, type ShelvedSegment } from './shelf';

/** A part of the index with its columns, for one query. */
export interface OpenChunk extends Chunk {
  readonly idOf: (text: number) => ClipId;
  /** Says of a text whether its clip is one of some. */
  readonly isAmong: (ids: ReadonlySet<ClipId>) => (text: number) => boolean;
  readonly savedOf: (text: number) => number;
  readonly day: ArrayLike<number>;
  /** How long a text is, in words and the gaps between its lines. */
  readonly lengthOf: (text: number) => number;
  /** A bit for every text whose clip is gone; undefined if all are there. */
  readonly dead: Uint8Array | undefined;
  /** Visits the facet ordinals of the texts that are marked with 1. */
  readonly eachValue: (marks: Uint8Array, visit: (text: number, value: number) => void) => void;
}

/** A part of the index, and what was seen in it. */
export interface Seen<T> {
  readonly chunk: OpenChunk;
  readonly seen: T;
}

type Looked<T> = Seen<T> | { readonly broken: number };

/** The index as a query sees it, and the numbers of segments that turned out to be broken. */
export interface OpenIndex<T> {
  readonly parts: readonly Seen<T>[];
  readonly broken: readonly number[];
}

/** Pages of one beginning in one segment; three letters have a few, it only bounds the memory. */
const MOST_PAGES = 400;

/** The numbers of the pages on which the wanted words of a segment lie, in their order. */
function pagesFor({ firstTerms }: ShelvedSegment, { whole, begun }: Wanted): readonly number[] {
  const pages = new Set<number>();
  for (const term of whole) pages.add(pageOf(firstTerms, term));
  for (const letters of begun) {
    const from = Math.max(0, pageOf(firstTerms, letters));
    const to = Math.min(pageOf(firstTerms, `${letters}\uffff`), from + MOST_PAGES);
    for (let page = from; page <= to; page++) pages.add(page);
  }
  pages.delete(-1);
  return [...pages].sort((a, b) => a - b);
}

const wholeOnes = (segments: Iterable<ShelvedSegment>) => [...segments].filter(({ isWhole }) => isWhole);

/** The segments that are searched now, and the texts that are dead in them. */
const standing = (db: CollectionDatabase) =>
  Promise.all([readySegments(db), db.deaths.toArray()]).then(([segments, deaths]) => ({
    segments,
    dead: new Map(deaths.map((row) => [row.segment, row])),
  }));

/**
 * Opens the index for a query: reads the pages of its own words and nothing more. Each part is looked at as soon as its
 * pages are there, while the browser's own process reads those of the next. With `isAsked` only some of the segments are
 * opened. Part of the caller's transaction; chained, as `answersIn` says.
 */
export function openChunks<T>(
  db: CollectionDatabase,
  query: Query,
  look: (chunk: OpenChunk) => T,
  isAsked: (segment: ShelvedSegment) => boolean = () => true,
): Promise<OpenIndex<T>> {
  const wanted = wantedOf(query);
  // What is small is asked first: the pages are looked at while others are read, the texts that wait behind them.
  const now = standing(db);
  const waits = freshRows(db);
  const looked = (segment: ShelvedSegment): Promise<Looked<T> | undefined> =>
    Promise.all([now, blocksOn(db, segment, pagesFor(segment, wanted))]).then(([{ segments, dead }, blocks]) => {
      if (!segments.includes(segment)) return undefined;
      if (!blocks) return { broken: segment.number };
      const chunk = segmentChunk(segment, dead.get(segment.number), blocks);
      return { chunk, seen: look(chunk) };
    });
  // The segments are nearly always those of the last query: their pages are asked for without waiting to hear so.
  const known = wholeOnes(db.shelf.values()).filter(isAsked);
  const early = Promise.all(known.map(looked));
  return Promise.all([early, now, waits]).then(([first, { segments }, fresh]) => {
    const others = wholeOnes(segments).filter((segment) => !known.includes(segment) && isAsked(segment));
    const ended = (all: readonly (Looked<T> | undefined)[]): OpenIndex<T> => {
      const waiting = freshChunk(fresh, wanted);
      const seen = all.flatMap((one) => one ?? []);
      return {
        parts: [...seen.flatMap((one) => ('chunk' in one ? one : [])), { chunk: waiting, seen: look(waiting) }],
        broken: [
          ...segments.flatMap(({ number, isWhole }) => (isWhole ? [] : number)),
          ...seen.flatMap((one) => ('broken' in one ? one.broken : [])),
        ],
      };
    };
    return others.length > 0
      ? Promise.all(others.map(looked)).then((late) => ended([...first, ...late]))
      : ended(first);
  });
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
    isAmong: (ids) => amongIds(segment.ids, ids),
    savedOf: segment.savedOf,
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
  const idOf = (text: number) => fresh[text]?.id ?? ('' as ClipId);
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
    idOf,
    isAmong: (ids) => (text) => ids.has(idOf(text)),
    savedOf: (text) => fresh[text]?.saved ?? 0,
    day: fresh.map(({ day }) => day),
    lengthOf,
    dead: undefined,
    eachValue: (marks, visit) => {
      for (const [text, { values }] of fresh.entries())
        if (marks[text] === 1) for (const value of values) visit(text, value);
    },
  };
}
