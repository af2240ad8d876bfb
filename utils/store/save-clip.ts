import { ulid } from 'ulid';
import type { ClipState, ReadClip } from '../model/clip';
import type { ClipId } from '../model/ids';
import type { Result } from '../model/result';
import { lineWriter } from '../search/analyze';
import { indexedText } from '../search/indexed-text';
import { clipRow, stateOf } from './clip-row';
import type { CollectionDatabase } from './database';
import { Refusal } from './fault';
import { forgetWords } from './forget-words';
import { parseReadClip } from './parse-read-clip';
import { mended } from './quarantine/mended';
import { whileSaving } from './quiet-moment';
import type { ClipRow } from './rows';
import { indexTables, indexWords, putWords } from './search-index';
import { sha256 } from './sha256';
import { nextStamp } from './stamps';
import { waitingRow } from './stories/waiting';
import { putVersion } from './versions';
import { addRow, readForRow, rowTables, writeRow } from './write-row';

/** Ids grow with the time of saving: the newest clips are the last of the primary key. */
function newId(now: string): ClipId {
  const time = Date.parse(now);
  if (Number.isNaN(time)) throw new Refusal('invalid-clip', `the time "${now}" is no time`);
  return ulid(time) as ClipId;
}

/** A clip that was checked, with what must be known before the transaction: nothing but IndexedDB is awaited in one. */
export interface Prepared {
  readonly read: ReadClip;
  readonly canonicalUrl: string;
  readonly contentHash: string;
  readonly now: string;
  readonly id: ClipId;
}

/** Checks a clip. Faults: `invalid-clip`. */
export async function prepare(given: ReadClip, now: string): Promise<Prepared> {
  const { read, canonicalUrl } = parseReadClip(given);
  const id = newId(now);
  return { read, canonicalUrl, now, id, contentHash: await sha256(read.article.text) };
}

/** The tables that saving touches. */
export const saveTables = (db: CollectionDatabase) => [
  ...[...rowTables(db), ...indexTables(db)],
  ...[db.contents, db.versions, db.stories],
];

/** What is written of every clip. Side by side: each waits for the disk, none for the other, and the transaction holds them together. */
function putBeside(db: CollectionDatabase, id: ClipId, read: ReadClip, isNewText: boolean): readonly unknown[] {
  return [db.contents.put({ id, ...read }), isNewText && db.stories.put(waitingRow(id))];
}

async function updateClip(db: CollectionDatabase, known: ClipRow, { read, ...to }: Prepared): Promise<ClipState> {
  const { canonicalUrl, contentHash, now } = to;
  const { id, savedAt } = known;
  const row = clipRow(read, { ...known, id, canonicalUrl, contentHash, savedAt, updatedAt: now });
  const isNewText = known.contentHash !== contentHash;
  await forgetWords(db, id);
  // The text that goes now is kept to be compared, and for the highlights that were described in it.
  if (isNewText) await putVersion(db, id);
  const words = writeRow(db, known, row).then((values) => indexWords(db, row, read, values));
  await Promise.all([words, ...putBeside(db, id, read, isNewText)]);
  return stateOf(row, false);
}

/**
 * Writes one clip; part of the caller's transaction. Chained and not awaited until it is known to be there already: what an `await`
 * costs in a transaction (`answersIn`) a new clip paid some twenty times.
 */
export function putClip(db: CollectionDatabase, prepared: Prepared): Promise<ClipState> {
  const { read, canonicalUrl, contentHash, now, id } = prepared;
  const row = clipRow(read, { id, canonicalUrl, contentHash, savedAt: now, updatedAt: now });
  // Nearly always it is new: what that takes to know is asked at once, and what it takes to write it.
  const asked = Promise.all([
    db.clips.where('canonicalUrl').equals(canonicalUrl).first(),
    readForRow(db, row),
    nextStamp(db),
  ]);
  // While the browser's own process looks it up. Nobody can have noted anything on a clip that is new.
  db.writing.line ??= lineWriter();
  const text = indexedText(read.article, read.recognition, [], db.writing.line);
  return asked.then(([known, counts, stamp]) => {
    // In a scope that says so: Dexie follows what is awaited only there.
    if (known) return db.transaction('rw', saveTables(db), async () => updateClip(db, known, prepared));
    const words = addRow(db, row, counts, (values) => putWords(db, row, { ...text, stamp }, values));
    return Promise.all([words, ...putBeside(db, id, read, true)]).then(() => stateOf(row, true));
  });
}

/**
 * Saves an article under its canonical URL: a new clip, or the update of the one that is there.
 *
 * One transaction under a unique key: a repeated or concurrent call updates the same clip, which keeps its id and
 * `savedAt`. `now` is ISO 8601 in UTC. Faults: `invalid-clip` and those of the storage.
 */
export function saveClip(db: CollectionDatabase, given: ReadClip, now: string): Promise<Result<ClipState>> {
  return whileSaving(db, () =>
    mended(db, now, async () => {
      const prepared = await prepare(given, now);
      return db.transaction('rw', saveTables(db), () => putClip(db, prepared));
    }),
  );
}
