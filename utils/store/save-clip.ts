import { ulid } from 'ulid';
import type { ClipState, ReadClip } from '../model/clip';
import type { ClipId } from '../model/ids';
import type { Result } from '../model/result';
import { clipRow, stateOf } from './clip-row';
import type { CollectionDatabase } from './database';
import { guarded, Refusal } from './fault';
import { parseReadClip } from './parse-read-clip';
import { forgetWords, indexTables, indexWords } from './search-index';
import { putVersion } from './versions';
import { rowTables, writeRow } from './write-row';

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Ids grow with the time of saving: the newest clips are the last of the primary key. */
function newId(now: string): ClipId {
  const time = Date.parse(now);
  if (Number.isNaN(time)) throw new Refusal('invalid-clip', `the time "${now}" is no time`);
  return ulid(time) as ClipId;
}

/** A clip that was checked, with what must be known before the transaction: nothing but IndexedDB is awaited in one. */
interface Prepared {
  readonly read: ReadClip;
  readonly canonicalUrl: string;
  readonly contentHash: string;
  readonly now: string;
  readonly id: ClipId;
}

async function prepare(given: ReadClip, now: string): Promise<Prepared> {
  const { read, canonicalUrl } = parseReadClip(given);
  const id = newId(now);
  return { read, canonicalUrl, now, id, contentHash: await sha256(read.article.text) };
}

const tables = (db: CollectionDatabase) => [...rowTables(db), ...indexTables(db), db.contents, db.versions];

/** Writes one clip; part of the caller's transaction. */
async function put(db: CollectionDatabase, prepared: Prepared): Promise<ClipState> {
  const { read, canonicalUrl, contentHash, now } = prepared;
  const known = await db.clips.where('canonicalUrl').equals(canonicalUrl).first();
  const { id, savedAt } = known ?? { id: prepared.id, savedAt: now };
  const row = clipRow(read, { ...known, id, canonicalUrl, contentHash, savedAt, updatedAt: now });
  if (known) await forgetWords(db, id);
  // The text that goes now is kept to be compared, and for the highlights that were described in it.
  if (known && known.contentHash !== contentHash) await putVersion(db, id);
  // Side by side: each waits for the disk, none for the other, and the transaction holds them together.
  const words = writeRow(db, known, row).then((values) => indexWords(db, row, read, values));
  await Promise.all([words, db.contents.put({ id, ...read })]);
  return stateOf(row, known === undefined);
}

/**
 * Saves an article under its canonical URL: a new clip, or the update of the one that is there.
 *
 * One transaction under a unique key: a repeated or concurrent call updates the same clip, which keeps its id and
 * `savedAt`. `now` is ISO 8601 in UTC. Faults: `invalid-clip` and those of the storage.
 */
export function saveClip(db: CollectionDatabase, given: ReadClip, now: string): Promise<Result<ClipState>> {
  return guarded(async () => {
    const prepared = await prepare(given, now);
    // Async, though it only hands on: Dexie follows what is awaited only from a function that says so.
    return db.transaction('rw', tables(db), async () => put(db, prepared));
  });
}

/** A clip of many that are saved at once, and when it is said to have been saved (ISO 8601 in UTC). */
export interface DatedClip {
  readonly clip: ReadClip;
  readonly now: string;
}

/** So many clips are saved in one transaction. */
const AT_ONCE = 25;

/** Saves many clips, each as `saveClip` does, some at a time; what cannot be saved keeps the others of its piece back. */
export function saveClips(db: CollectionDatabase, given: readonly DatedClip[]): Promise<Result<readonly ClipState[]>> {
  return guarded(async () => {
    const states: ClipState[] = [];
    for (let from = 0; from < given.length; from += AT_ONCE) {
      const some = await Promise.all(given.slice(from, from + AT_ONCE).map(({ clip, now }) => prepare(clip, now)));
      await db.transaction('rw', tables(db), async () => {
        for (const prepared of some) states.push(await put(db, prepared));
      });
    }
    return states;
  });
}
