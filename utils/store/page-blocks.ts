import { areBothWhole, isWhole } from '../search/checksum';
import { blocksOf, type PagedBlock } from '../search/page';
import type { CollectionDatabase } from './database';
import type { PageRow } from './rows';
import type { ShelvedSegment } from './shelf';

/** A page as long as this is compared with its checksum once, in each place it is read from: that takes as long as reading it. */
const LONG = 32_768;

/** True if all of some pages, read from there, are as they were written. */
function areWhole({ wholePages }: CollectionDatabase, rows: readonly PageRow[], from: 'file' | 'row'): boolean {
  const keyOf = ({ segment, page }: PageRow) => `${from} ${segment} ${page}`;
  const unknown = rows.filter((row) => !wholePages.has(keyOf(row))).sort((a, b) => b.bytes.length - a.bytes.length);
  for (let i = 0; i < unknown.length; i += 2) {
    const [one, other] = [unknown[i], unknown[i + 1]];
    if (one && !(other ? areBothWhole(one.bytes, other.bytes) : isWhole(one.bytes))) return false;
  }
  for (const row of unknown) if (row.bytes.length > LONG) wholePages.add(keyOf(row));
  return true;
}

const blocksOfAll = (rows: readonly PageRow[]) => rows.flatMap(({ bytes }) => blocksOf(bytes));

/** The blocks out of a segment's file, if it has one that is as it was written. */
function blocksInFile(
  db: CollectionDatabase,
  segment: ShelvedSegment,
  pages: readonly number[],
): readonly PagedBlock[] | undefined {
  const rows = db.pageFiles?.read(segment, pages);
  if (rows && areWhole(db, rows, 'file')) return blocksOfAll(rows);
  if (rows) {
    db.pageFiles?.distrust(segment.number);
    // The next file is another one: of its long pages none was compared.
    for (const key of db.wholePages) if (key.startsWith(`file ${segment.number} `)) db.wholePages.delete(key);
  }
  return undefined;
}

/** The packed blocks on some pages of a segment; undefined if one of these is missing or broken. Part of the caller's transaction. */
export function blocksOn(
  db: CollectionDatabase,
  segment: ShelvedSegment,
  pages: readonly number[],
): PromiseLike<readonly PagedBlock[] | undefined> | readonly PagedBlock[] {
  if (pages.length === 0) return [];
  const kept = blocksInFile(db, segment, pages);
  if (kept) return kept;
  return db.pages.bulkGet(pages.map((page): [number, number] => [segment.number, page])).then((rows) => {
    const there = rows.filter((row) => row !== undefined);
    return there.length === rows.length && areWhole(db, there, 'row') ? blocksOfAll(there) : undefined;
  });
}
