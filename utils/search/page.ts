import { firstAt } from '../text/first-at';
import { isWhole, sealed } from './checksum';
import {
  type Reader,
  readText,
  readVarint,
  type Writer,
  writeBytes,
  writer,
  writeText,
  writeVarint,
  written,
} from './varint';

/**
 * Blocks are kept together in pages of so many bytes, a larger one on its own: a row a term cost a newly clipped article
 * seventeen writes, and as many when it was merged.
 */
const PAGE = 8192;

/** Some terms with their blocks, in order; what a segment is written and read in. */
export interface Page {
  readonly first: string;
  /** Sealed: a page whose bytes changed is known (`eachBlock`). */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Makes pages of terms that come in order; what is full is answered. */
export interface PageWriter {
  readonly add: (term: string, block: Uint8Array) => Page | undefined;
  readonly end: () => Page | undefined;
}

/** Begins with an empty page. */
export function pageWriter(): PageWriter {
  let out: Writer = writer(PAGE * 2);
  let first: string | undefined;
  const end = () => {
    if (first === undefined) return undefined;
    const page = { first, bytes: sealed(written(out)) };
    out = writer(PAGE * 2);
    first = undefined;
    return page;
  };
  const add = (term: string, block: Uint8Array) => {
    const full = out.length + block.length > PAGE ? end() : undefined;
    first ??= term;
    writeText(out, term);
    writeVarint(out, block.length);
    writeBytes(out, block);
    return full;
  };
  return { add, end };
}

/** A term and its packed block. */
export interface PagedBlock {
  readonly term: string;
  readonly block: Uint8Array;
}

/** The blocks of a page that is known to be whole. */
export function blocksOf(page: Uint8Array): readonly PagedBlock[] {
  const reader: Reader = { bytes: page, at: 4 };
  const found: PagedBlock[] = [];
  while (reader.at < page.length) {
    const term = readText(reader);
    const length = readVarint(reader);
    found.push({ term, block: page.subarray(reader.at, reader.at + length) });
    reader.at += length;
  }
  return found;
}

/** The blocks of a page; undefined if its bytes changed. */
export function blocksIn(page: Uint8Array): readonly PagedBlock[] | undefined {
  return isWhole(page) ? blocksOf(page) : undefined;
}

/** The page that a term would lie on, of pages by their first terms; -1 if it is before all of them. */
export function pageOf(firsts: readonly string[], term: string): number {
  return firstAt(firsts.length, (i) => (firsts[i] as string) > term) - 1;
}
