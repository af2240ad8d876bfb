import { ulid } from 'ulid';
import type { ClipState, ReadClip } from '../model/clip';
import type { ClipId } from '../model/ids';
import type { Result } from '../model/result';
import { clipRow, stateOf } from './clip-row';
import type { CollectionDatabase } from './database';
import { guarded, Refusal } from './fault';
import { parseReadClip } from './parse-read-clip';
import { forgetWords, indexWords } from './search-index';
import { putVersion } from './versions';

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

/**
 * Saves an article under its canonical URL: a new clip, or the update of the one that is there.
 *
 * One transaction under a unique key: a repeated or concurrent call updates the same clip, which keeps its id and
 * `savedAt`. `now` is ISO 8601 in UTC. Faults: `invalid-clip` and those of the storage.
 */
export function saveClip(db: CollectionDatabase, given: ReadClip, now: string): Promise<Result<ClipState>> {
  return guarded(async () => {
    const { read, canonicalUrl } = parseReadClip(given);
    const fresh = { id: newId(now), savedAt: now };
    // Before the transaction: IndexedDB commits it while anything but IndexedDB is awaited.
    const contentHash = await sha256(read.article.text);
    const tables = [db.clips, db.contents, db.places, db.fresh, db.segments, db.annotations, db.versions];
    return db.transaction('rw', tables, async () => {
      const known = await db.clips.where('canonicalUrl').equals(canonicalUrl).first();
      const { id, savedAt } = known ?? fresh;
      const row = clipRow(read, { id, canonicalUrl, contentHash, savedAt, updatedAt: now });
      if (known) await forgetWords(db, id);
      // The reader's highlights were described in the text that goes now.
      if (known && known.contentHash !== contentHash && (await db.annotations.where('clipId').equals(id).count()) > 0)
        await putVersion(db, id);
      // Side by side: each waits for the disk, none for the other, and the transaction holds them together.
      await Promise.all([db.clips.put(row), db.contents.put({ id, ...read }), indexWords(db, id, read)]);
      return stateOf(row, known === undefined);
    });
  });
}
