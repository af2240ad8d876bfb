import { isWhole } from '../search/checksum';
import type { CollectionDatabase } from './database';
import { whenOpened } from './opening';
import { headOf, MAGIC, type OpenFile, writeAt } from './page-file';
import type { ShelvedSegment } from './shelf';

/** So many pages are copied at a time; half a megabyte as a rule. */
const AT_ONCE = 8;

/** Milliseconds between two such pieces: who searches meanwhile comes first. */
const PAUSE = 16;

/** Copies the pages of a segment into a file for as long as `goesOn` says; true if all were there and the file is whole. */
export async function writePageFile(
  db: CollectionDatabase,
  { number, firstTerms }: ShelvedSegment,
  file: OpenFile,
  goesOn: () => boolean,
): Promise<boolean> {
  const head = headOf(firstTerms.length);
  let at = head.byteLength;
  file.truncate(0);
  for (let from = 0; from < firstTerms.length; from += AT_ONCE) {
    await whenOpened(db);
    const pages = Array.from({ length: Math.min(AT_ONCE, firstTerms.length - from) }, (_, i) => from + i);
    for (const row of await db.pages.bulkGet(pages.map((page): [number, number] => [number, page]))) {
      if (!row || !isWhole(row.bytes)) return false;
      head[row.page + 2] = at;
      writeAt(file, row.bytes, at);
      at += row.bytes.length;
    }
    await new Promise((wake) => setTimeout(wake, PAUSE));
    if (!goesOn()) return false;
  }
  head[1] = firstTerms.length;
  head[firstTerms.length + 2] = at;
  writeAt(file, new Uint8Array(head.buffer), 0);
  file.flush();
  // Last of all: a file without it was not written to its end.
  writeAt(file, new Uint8Array(Uint32Array.of(MAGIC).buffer), 0);
  file.flush();
  return true;
}
