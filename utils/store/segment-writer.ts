import { isBeginning } from '../search/beginnings';
import { type Page, pageWriter } from '../search/page';
import { type ColumnText, packColumns } from './columns';
import type { CollectionDatabase } from './database';
import type { PageRow, SegmentRow } from './rows';

/** So many bytes are written at once, so that a save between two pieces waits no longer than for one. */
const PIECE = 1_000_000;

/** A segment that is written, but not yet searched. */
export interface Built {
  readonly number: number;
  /** What of its columns the pages decide. */
  readonly firsts: string;
}

/** Writes the pages of a segment that nobody sees yet; a death half-way leaves only orphans. */
export interface SegmentWriter {
  /** Terms must come in order. */
  readonly add: (term: string, block: Uint8Array) => void;
  /** True when it is time to `flush`. */
  readonly isFull: () => boolean;
  readonly flush: () => Promise<void>;
  readonly end: () => Promise<Built>;
}

/** Begins a segment: its number is never given again. */
export async function segmentWriter(db: CollectionDatabase): Promise<SegmentWriter> {
  const number = await db.segments.add(packColumns([], ''));
  const pages = pageWriter();
  const firsts: string[] = [];
  const terms: string[] = [];
  let waiting: PageRow[] = [];
  let size = 0;
  const take = (page: Page | undefined) => {
    if (!page) return;
    waiting.push({ segment: number, page: firsts.length, bytes: page.bytes });
    firsts.push(page.first);
    size += page.bytes.length;
  };
  const flush = async () => {
    const rows = waiting;
    waiting = [];
    size = 0;
    if (rows.length > 0) await db.pages.bulkPut(rows);
  };
  return {
    add: (term, block) => {
      if (!isBeginning(term)) terms.push(term);
      take(pages.add(term, block));
    },
    isFull: () => size >= PIECE,
    flush,
    end: async () => {
      take(pages.end());
      await flush();
      await db.vocabularies.put({ segment: number, terms: terms.join('\n') });
      return { number, firsts: firsts.join('\n') };
    },
  };
}

/** The columns of a built segment with its texts. */
export const builtColumns = ({ number, firsts }: Built, texts: readonly ColumnText[]): SegmentRow => ({
  ...packColumns(texts, firsts),
  number,
});
