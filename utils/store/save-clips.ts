import type { ClipState, ReadClip } from '../model/clip';
import type { Result } from '../model/result';
import { lineWriter } from '../search/analyze';
import { indexedText } from '../search/indexed-text';
import { clipRow, stateOf } from './clip-row';
import type { CollectionDatabase } from './database';
import { withIndexLock } from './index-lock';
import { addPacked, packTexts } from './packed-clips';
import { mended } from './quarantine/mended';
import { type Prepared, prepare, putClip, saveTables } from './save-clip';

/** A clip of many that are saved at once, and when it is said to have been saved (ISO 8601 in UTC). */
export interface DatedClip {
  readonly clip: ReadClip;
  readonly now: string;
}

/** So many clips are saved in one transaction and become one segment: another save waits for no more. */
const AT_ONCE = 256;
/** Fewer are better off waiting for others. */
const LEAST = 32;

/** The pieces in which clips are saved; an address that comes again begins another, so that it finds the first. */
function piecesOf(all: readonly Prepared[]): readonly (readonly Prepared[])[] {
  const pieces: Prepared[][] = [[]];
  let seen = new Set<string>();
  for (const one of all) {
    const last = pieces.at(-1) ?? [];
    if (last.length < AT_ONCE && !seen.has(one.canonicalUrl)) last.push(one);
    else {
      pieces.push([one]);
      seen = new Set();
    }
    seen.add(one.canonicalUrl);
  }
  return pieces;
}

function putEach(db: CollectionDatabase, some: readonly Prepared[]): Promise<readonly ClipState[]> {
  return db.transaction('rw', saveTables(db), async () => {
    const states: ClipState[] = [];
    for (const prepared of some) states.push(await putClip(db, prepared));
    return states;
  });
}

const rowOf = ({ read, canonicalUrl, contentHash, now, id }: Prepared) =>
  clipRow(read, { id, canonicalUrl, contentHash, savedAt: now, updatedAt: now });

/**
 * Saves clips with a segment of their own, which nobody sees before they are saved: rows, bodies, counts and the segment
 * in one transaction. Those that turn out to be there are updated one by one and are dead in the segment.
 */
async function putPacked(db: CollectionDatabase, some: readonly Prepared[]): Promise<readonly ClipState[]> {
  const write = lineWriter();
  const packed = await packTexts(
    db,
    some.map(({ read }) => indexedText(read.article, read.recognition, [], write)),
  );
  return db.transaction('rw', saveTables(db), async () => {
    const urls = some.map(({ canonicalUrl }) => canonicalUrl);
    const found = await db.clips.where('canonicalUrl').anyOf(urls).toArray();
    const known = new Set(found.map(({ canonicalUrl }) => canonicalUrl));
    const isNew = some.map(({ canonicalUrl }) => !known.has(canonicalUrl));
    await addPacked(
      db,
      packed,
      some.map((one, i) => ({ row: rowOf(one), read: one.read, isNew: isNew[i] ?? false })),
    );
    const states: ClipState[] = [];
    for (const [i, one] of some.entries()) states.push(isNew[i] ? stateOf(rowOf(one), true) : await putClip(db, one));
    return states;
  });
}

/**
 * Saves many clips, each as `saveClip` does, some at a time; what cannot be saved keeps the others of its piece back.
 *
 * Where nobody else is at the index they become segments at once, without waiting in `fresh`.
 */
export function saveClips(db: CollectionDatabase, given: readonly DatedClip[]): Promise<Result<readonly ClipState[]>> {
  return mended(db, given[0]?.now ?? '', async () => {
    const states: ClipState[] = [];
    for (let from = 0; from < given.length; from += AT_ONCE) {
      const all = await Promise.all(given.slice(from, from + AT_ONCE).map(({ clip, now }) => prepare(clip, now)));
      for (const some of piecesOf(all)) {
        const packed = some.length < LEAST ? undefined : await withIndexLock(db, () => putPacked(db, some));
        states.push(...(packed ?? (await putEach(db, some))));
      }
    }
    return states;
  });
}
