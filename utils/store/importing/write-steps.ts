import type { ImportItem } from '../../import/import-item';
import type { CollectionDatabase } from '../database';
import { withIndexLock } from '../index-lock';
import { type ClipItem, urlOf } from './compare';
import type { ImportRow } from './import-rows';
import { knownUrls, packItems } from './pack-items';
import { writeStep } from './write-step';

/** So many items are written in one transaction where they are written one by one: a save waits no longer. */
const ONE_BY_ONE = 25;
/** Fewer new clips are no segment of their own (as in `saveClips`). */
const LEAST = 32;

/** The clips among the items of whose articles nothing is there, each address once. */
async function newOf(db: CollectionDatabase, items: readonly ImportItem[]): Promise<readonly ClipItem[]> {
  const clips = items.filter((item) => item.kind === 'clip');
  const seen = new Set(await knownUrls(db, clips));
  return clips.filter((item) => !seen.has(urlOf(item)) && seen.add(urlOf(item)));
}

/** Pieces with at most `ONE_BY_ONE` items that are not new clips. */
function piecesOf(items: readonly ImportItem[], fresh: ReadonlySet<ImportItem>): readonly (readonly ImportItem[])[] {
  const pieces: ImportItem[][] = [[]];
  let slow = 0;
  for (const item of items) {
    if (slow >= ONE_BY_ONE) {
      pieces.push([]);
      slow = 0;
    }
    pieces.at(-1)?.push(item);
    if (!fresh.has(item) && item.kind !== 'visit') slow++;
  }
  return pieces;
}

/**
 * Writes items of an import, many new clips in one step. Answers how far the import came; where another page went on with
 * it, how far that one did.
 */
export async function writeSteps(
  db: CollectionDatabase,
  given: ImportRow,
  items: readonly ImportItem[],
): Promise<ImportRow> {
  let row = given;
  let due = given.done;
  const step = async (some: readonly ImportItem[], fresh: readonly ClipItem[] = []) => {
    due += some.length;
    row = await writeStep(db, row, some, fresh.length > 0 ? await packItems(db, fresh) : undefined);
    return row.done === due;
  };
  for (const piece of piecesOf(items, new Set(await newOf(db, items)))) {
    const fresh = await newOf(db, piece);
    const packed = fresh.length < LEAST ? undefined : await withIndexLock(db, () => step(piece, fresh));
    if (packed === false) return row;
    // Few, or somebody else is at the index: one by one, as a save does.
    const atOnce = piece.every(({ kind }) => kind === 'visit') ? piece.length : ONE_BY_ONE;
    for (let from = 0; packed === undefined && from < piece.length; from += atOnce)
      if (!(await step(piece.slice(from, from + atOnce)))) return row;
  }
  return row;
}
