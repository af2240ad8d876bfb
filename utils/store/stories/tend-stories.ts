import type { ClipId } from '../../model/ids';
import type { Result } from '../../model/result';
import { isSameStory, SHARED } from '../../search/stories/same-story';
import { mayShare } from '../../search/stories/sketch';
import type { CollectionDatabase } from '../database';
import { guarded } from '../fault';
import { beginJob, stepOn } from '../jobs';
import { walked } from '../left-in-indexes';
import { ifFree } from '../locks';
import { whenOpened } from '../opening';
import { readerRests } from '../reader-acts';
import { firstOf, type Looked, lookedAt, MOST_SHINGLES, wholesOf } from './looked';
import { WAITING, waitingRow } from './waiting';

/** So many clips are looked at before it is asked whether to go on. */
const BATCH = 20;
/** A mark that so many clips have is no mark of a story but of a paper: the lines that stand under every article. */
const COMMON = 60;
/** So many clips that share marks are looked at, those that share most first. */
const MOST_NEAR = 48;
/** So many of them are compared word by word. */
const MOST_KIN = 12;

/** Clips that have a mark: those that were looked at before, and of those that are looked at with it the earlier ones. */
async function withMark(db: CollectionDatabase, mark: number, earlier: readonly Looked[]): Promise<readonly ClipId[]> {
  const before = await db.stories.where('marks').equals(mark).limit(COMMON).primaryKeys();
  return [...before, ...earlier.flatMap(({ id, marks }) => (marks.includes(mark) ? id : []))];
}

/** Clips that share marks, those that share most first. */
async function nearBy(
  db: CollectionDatabase,
  { id, marks }: Looked,
  earlier: readonly Looked[],
): Promise<readonly ClipId[]> {
  const shared = new Map<ClipId, number>();
  const lists = await Promise.all(marks.map((mark) => withMark(db, mark, earlier)));
  for (const list of lists)
    if (list.length < COMMON)
      for (const other of list) if (other !== id) shared.set(other, (shared.get(other) ?? 0) + 1);
  return [...shared]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_NEAR)
    .map(([other]) => other);
}

/** The text of a clip that is not read yet: nobody's story. */
const NOTHING = { shingles: new Set<number>() };

/** A clip with those that tell the same story. */
interface Settled {
  readonly looked: Looked;
  readonly kin: readonly ClipId[];
}

/** Of clips that share marks with one that is looked at, those that may tell its story. */
async function likelyKin(db: CollectionDatabase, texts: readonly Looked[]): Promise<readonly (readonly ClipId[])[]> {
  const near = await Promise.all(texts.map((looked, i) => nearBy(db, looked, texts.slice(0, i))));
  const rows = await db.stories.bulkGet([...new Set(near.flat())]);
  const marks = new Map(rows.flatMap((row) => (row ? [[row.id, row.marks]] : [])));
  for (const text of texts) marks.set(text.id, text.marks);
  // Texts are tens of kilobytes, and most that share one mark share nothing else.
  return texts.map((looked, i) =>
    (near[i] ?? []).filter((id) => mayShare(looked.marks, marks.get(id) ?? [], SHARED)).slice(0, MOST_KIN),
  );
}

/**
 * Reads some clips that wait, the first of these as far as memory goes, and finds their kin; a transaction for each question
 * cost three times as long.
 */
function lookAt(db: CollectionDatabase, ids: readonly ClipId[]): Promise<readonly Settled[]> {
  return db.transaction('r', [db.clips, db.contents, db.stories], async () => {
    const texts = await firstOf(db, ids);
    const likely = await likelyKin(db, texts);
    const known = new Map(texts.map((text) => [text.id, text]));
    let held = texts.reduce((sum, { shingles }) => sum + shingles.size, 0);
    const settled: Settled[] = [];
    // One after the other: all at once they would hold the page that does it for longer than a reader waits.
    for (const [i, looked] of texts.entries()) {
      const kin = likely[i] ?? [];
      const same = new Set(kin.filter((id) => isSameStory(looked, known.get(id) ?? NOTHING)));
      const unread = kin.filter((id) => !known.has(id));
      for (const other of await wholesOf(db, unread)) {
        const text = lookedAt(other);
        if (isSameStory(looked, text)) same.add(text.id);
        if (held > MOST_SHINGLES) continue;
        held += text.shingles.size;
        known.set(text.id, text);
      }
      settled.push({ looked, kin: [...same] });
    }
    return settled;
  });
}

/** Puts a clip together with its kin. Part of the caller's transaction. */
async function settle(db: CollectionDatabase, { looked: { id, contentHash, marks }, kin }: Settled): Promise<void> {
  const [clip, row] = await Promise.all([db.clips.get(id), db.stories.get(id)]);
  if (!clip) return void (await db.stories.delete(id));
  // Clipped again meanwhile: it waits with its new text.
  if (row?.story !== WAITING || clip.contentHash !== contentHash) return;
  const rows = (await db.stories.bulkGet([...kin])).filter((other) => other !== undefined);
  const told = [...new Set(rows.map(({ story }) => story))].filter((story) => story !== WAITING);
  const [story = id] = [...told, id].sort();
  const others = told.filter((one) => one !== story);
  if (others.length > 0) await db.stories.where('story').anyOf(others).modify({ story });
  await db.stories.put({ id, story, marks });
}

/** Looks at clips that wait, and writes down what was found; answers how many wait no longer. */
async function settleAll(db: CollectionDatabase, ids: readonly ClipId[]): Promise<number> {
  const settled = await lookAt(db, ids);
  const found = new Set(settled.map(({ looked }) => looked.id));
  const missing = ids.filter((id) => !found.has(id));
  return db.transaction('rw', [db.stories, db.clips, db.contents], async () => {
    // Deleted meanwhile, or without a text; those that were too much at once, or restored since, wait on.
    const left = new Set((await wholesOf(db, missing)).map(({ clip }) => clip.id));
    await db.stories.bulkDelete(missing.filter((id) => !left.has(id)));
    for (const one of settled) await settle(db, one);
    return ids.length - left.size;
  });
}

/** Has the next clips wait whose stories are to be found anew; false if there are none, or the reader stopped it. */
const nextWait = (db: CollectionDatabase) =>
  stepOn(db, 'stories', {
    tables: [db.stories],
    batch: BATCH,
    derive: (rows) => db.stories.bulkPut(rows.map(({ id }) => waitingRow(id))),
  });

/** Those that no longer wait leave at the same end: 20 of 20,000 were found in 123 ms, walked so in 5 (30 November 2026). */
const waitingIds = (db: CollectionDatabase, most: number) =>
  walked(db, db.stories, () => db.stories.where('story').equals(WAITING).limit(most).primaryKeys());

async function tend(db: CollectionDatabase, signal?: AbortSignal): Promise<number> {
  let done = 0;
  while (!signal?.aborted) {
    let ids = await waitingIds(db, BATCH);
    if (ids.length === 0) {
      if (await nextWait(db)) continue;
      return done;
    }
    // What one clip that was saved leaves is found at once; many that came together wait for the reader, who may delete some.
    if (done > 0) {
      await readerRests(db, signal);
      if (signal?.aborted) break;
      ids = await waitingIds(db, BATCH);
    }
    await whenOpened(db);
    done += await settleAll(db, ids);
  }
  return done;
}

/** Whether there is something to do that nobody stopped. */
async function isAnythingLeft(db: CollectionDatabase): Promise<boolean> {
  const job = await db.jobs.get('stories');
  return (job !== undefined && !job.isHeld) || (await waitingIds(db, 1)).length > 0;
}

/** Under the lock, until it is somebody else's: who asked just before it was let go was sent away. */
async function tendAlone(db: CollectionDatabase, signal?: AbortSignal): Promise<number> {
  for (let all = 0; ; ) {
    const done = await ifFree(db, 'stories', () => tend(db, signal));
    all += done ?? 0;
    if (done === undefined || signal?.aborted || !(await isAnythingLeft(db))) return all;
  }
}

/**
 * Looks at the clips that wait for it and puts those together that tell one story; answers how many it looked at.
 *
 * To be called after clips are saved, and not waited for. Under a lock, and may die at any line: what is not written waits.
 */
export function tendStories(db: CollectionDatabase, signal?: AbortSignal): Promise<Result<number>> {
  return guarded(() => tendAlone(db, signal));
}

/** Forgets all stories and has them found anew, by `tendStories`. */
export function dropStories(db: CollectionDatabase): Promise<unknown> {
  return db.transaction('rw', [db.stories, db.clips, db.jobs], async () => {
    await db.stories.clear();
    await beginJob(db, 'stories');
  });
}
