import { ulid } from 'ulid';
import type { ClipContent } from '../model/clip';
import type { Recognition } from '../model/recognition';
import type { Result } from '../model/result';
import { clipRow } from './clip-row';
import type { CollectionDatabase } from './database';
import { guarded } from './fault';
import { forgetWords } from './forget-words';
import { beginJob, stepOn } from './jobs';
import { markOutdated } from './outdated';
import type { ClipRow } from './rows';
import { indexTables, indexWords } from './search-index';
import { rowTables, writeRow } from './write-row';

/** A clip that waits to be recognized anew. */
export interface StaleClip extends ClipContent {
  readonly canonicalUrl: string;
  readonly contentHash: string;
  readonly mark: string;
}

/** Has the whole collection recognized anew, as after a better rule: what is recognized stays until its turn comes. */
export function dropRecognition(db: CollectionDatabase): Promise<unknown> {
  return db.transaction('rw', [db.clips, db.jobs], () => beginJob(db, 'recognition'));
}

/** How many clips are taken at once, by whom they are recognized, and whether others go first. */
export interface Taking {
  readonly limit: number;
  /** The recognizer's; clips of others are outdated, those of none as good as it. */
  readonly version: string;
  /** Awaited before more of a whole collection is taken; what the reader corrected waits for nobody. */
  readonly turn?: () => Promise<boolean>;
}

/**
 * Some of the clips that wait to be recognized anew, those first that a correction concerns; none only when nothing waits
 * any more, the reader stopped it, or it is not its `turn`. Those that are gone no longer wait.
 */
export async function staleClips(db: CollectionDatabase, taking: Taking): Promise<readonly StaleClip[]> {
  for (let isMore = true; isMore; ) {
    if ((await db.stale.limit(1).count()) === 0) isMore = await takeMore(db, taking);
    const found = await readWaiting(db, taking);
    // None of these has a body: there may be others behind them.
    if (found.length > 0) return found;
  }
  return [];
}

/** The next clips of a collection that is recognized anew come to wait; false where there are none. */
async function takeMore(db: CollectionDatabase, { limit, version, turn }: Taking): Promise<boolean> {
  const job = await db.jobs.get('recognition');
  if (!job || job.isHeld || (turn && !(await turn()))) return false;
  if (job.isUpdate) return markOutdated(db, version, limit);
  return stepOn(db, 'recognition', {
    tables: [db.stale],
    batch: limit,
    derive: (rows) => db.stale.bulkPut(rows.map(({ id }) => ({ id, mark: ulid() }))),
  });
}

/** The next that wait: their rows, and those of them that can be read anew. */
async function lookAtWaiting(db: CollectionDatabase, limit: number) {
  const rows = await db.stale.limit(limit).toArray();
  const ids = rows.map(({ id }) => id);
  const [clips, contents] = await Promise.all([db.clips.bulkGet(ids), db.contents.bulkGet(ids)]);
  const found = rows.map(({ mark }, i): StaleClip | undefined => {
    const [clip, content] = [clips[i], contents[i]];
    return clip && content && { ...content, mark, canonicalUrl: clip.canonicalUrl, contentHash: clip.contentHash };
  });
  return { ids, clips, found };
}

/** Clips that wait, with their bodies; those that have none wait no longer. Writes, and holds others' writes up, for these alone. */
async function readWaiting(db: CollectionDatabase, { limit, version }: Taking): Promise<readonly StaleClip[]> {
  const tables = [db.stale, db.clips, db.contents];
  const { found } = await db.transaction('r', tables, async () => lookAtWaiting(db, limit));
  const whole = found.filter((clip) => clip !== undefined);
  if (whole.length === found.length) return whole;
  return db.transaction('rw', tables, async () => {
    // Looked at again: a body may have come in between.
    const { ids, clips, found } = await lookAtWaiting(db, limit);
    await db.stale.bulkDelete(ids.filter((_, i) => found[i] === undefined));
    // Nothing can be read in them anew: or they would be outdated for ever.
    const bodiless = clips.flatMap((clip, i) => (clip && !found[i] ? [{ ...clip, recognizerVersion: version }] : []));
    await db.clips.bulkPut(bodiless);
    return found.filter((clip) => clip !== undefined);
  });
}

/** Everything of a clip's row that recognition decides. */
const labelsOf = ({ officials, documents, organizations, unsure, officialKeys, documentKeys }: ClipRow) =>
  JSON.stringify([officials, documents, organizations, unsure, officialKeys, documentKeys]);

const foundIn = ({ mentions, officials, documents }: Recognition) => JSON.stringify([mentions, officials, documents]);

/**
 * Replaces what was recognized in a clip; its text, notes and times stay. One transaction: row, body, words and the mark
 * that it waits; where nothing else was recognized, words and counts are left as they are. A clip that was clipped or
 * marked anew meanwhile keeps waiting.
 */
export function replaceRecognition(
  db: CollectionDatabase,
  { id, contentHash, mark }: Pick<StaleClip, 'id' | 'contentHash' | 'mark'>,
  recognition: Recognition,
): Promise<Result<boolean>> {
  const tables = [...rowTables(db), ...indexTables(db), db.contents, db.stale];
  return guarded(() =>
    db.transaction('rw', tables, async () => {
      const [clip, content, waits] = await Promise.all([db.clips.get(id), db.contents.get(id), db.stale.get(id)]);
      if (!clip || !content || clip.contentHash !== contentHash || waits?.mark !== mark) return false;
      const read = { article: content.article, html: content.html, recognition };
      const row = clipRow(read, clip);
      if (foundIn(content.recognition) === foundIn(recognition) && labelsOf(clip) === labelsOf(row)) {
        await Promise.all([db.clips.put(row), db.contents.put({ id, ...read }), db.stale.delete(id)]);
        return true;
      }
      await forgetWords(db, id);
      await Promise.all([
        writeRow(db, clip, row).then((values) => indexWords(db, row, read, values)),
        db.contents.put({ id, ...read }),
        db.stale.delete(id),
      ]);
      return true;
    }),
  );
}
