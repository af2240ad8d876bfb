import type { ClipId } from '../../model/ids';
import type { Result } from '../../model/result';
import { isSameStory, type StoryText, storyTextOf } from '../../search/stories/same-story';
import { marksOf } from '../../search/stories/sketch';
import type { CollectionDatabase } from '../database';
import { guarded } from '../fault';
import { beginJob, stepOn } from '../jobs';
import { ifFree } from '../locks';
import { WAITING, waitingRow } from './waiting';

/** So many clips are looked at before it is asked whether to go on. */
const BATCH = 20;
/** A mark that so many clips have is no mark of a story but of a paper: the lines that stand under every article. */
const COMMON = 60;
/** So many clips that share marks are compared word by word, those that share most first. */
const MOST_KIN = 12;

interface Looked extends StoryText {
  readonly contentHash: string;
}

async function textOf(db: CollectionDatabase, id: ClipId): Promise<Looked | undefined> {
  const [clip, content] = await Promise.all([db.clips.get(id), db.contents.get(id)]);
  if (!clip || !content) return undefined;
  return { ...storyTextOf(content.article.text, clip.publishedAt), contentHash: clip.contentHash };
}

/** Clips that share marks, those that share most first. */
async function nearBy(db: CollectionDatabase, id: ClipId, marks: readonly number[]): Promise<readonly ClipId[]> {
  const shared = new Map<ClipId, number>();
  const lists = await Promise.all(
    marks.map((mark) => db.stories.where('marks').equals(mark).limit(COMMON).primaryKeys()),
  );
  for (const list of lists)
    if (list.length < COMMON)
      for (const other of list) if (other !== id) shared.set(other, (shared.get(other) ?? 0) + 1);
  return [...shared]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_KIN)
    .map(([other]) => other);
}

/** Finds the clips that tell a clip's story and puts them together. */
async function settle(db: CollectionDatabase, id: ClipId): Promise<void> {
  const looked = await textOf(db, id);
  const marks = looked ? marksOf(looked.shingles) : [];
  const kin: ClipId[] = [];
  if (looked)
    for (const other of await nearBy(db, id, marks)) {
      const text = await textOf(db, other);
      if (text && isSameStory(looked, text)) kin.push(other);
    }
  await db.transaction('rw', [db.stories, db.clips], async () => {
    const [clip, row] = await Promise.all([db.clips.get(id), db.stories.get(id)]);
    if (!clip || !looked) return void (await db.stories.delete(id));
    // Clipped again meanwhile: it waits with its new text.
    if (row?.story !== WAITING || clip.contentHash !== looked.contentHash) return;
    const rows = (await db.stories.bulkGet(kin)).filter((other) => other !== undefined);
    const told = [...new Set(rows.map(({ story }) => story))].filter((story) => story !== WAITING);
    const [story = id] = [...told, id].sort();
    const others = told.filter((one) => one !== story);
    if (others.length > 0) await db.stories.where('story').anyOf(others).modify({ story });
    await db.stories.put({ id, story, marks });
  });
}

/** Has the next clips wait whose stories are to be found anew; false if there are none, or the reader stopped it. */
const nextWait = (db: CollectionDatabase) =>
  stepOn(db, 'stories', {
    tables: [db.stories],
    batch: BATCH,
    derive: (rows) => db.stories.bulkPut(rows.map(({ id }) => waitingRow(id))),
  });

async function tend(db: CollectionDatabase, signal?: AbortSignal): Promise<number> {
  let done = 0;
  while (!signal?.aborted) {
    const waiting = await db.stories.where('story').equals(WAITING).limit(BATCH).primaryKeys();
    if (waiting.length === 0) {
      if (await nextWait(db)) continue;
      return done;
    }
    for (const id of waiting) {
      await settle(db, id);
      done++;
    }
  }
  return done;
}

/**
 * Looks at the clips that wait for it and puts those together that tell one story; answers how many it looked at.
 *
 * To be called after clips are saved, and not waited for. Under a lock, and may die at any line: what is not written waits.
 */
export function tendStories(db: CollectionDatabase, signal?: AbortSignal): Promise<Result<number>> {
  return guarded(async () => (await ifFree(db, 'stories', () => tend(db, signal))) ?? 0);
}

/** Forgets all stories and has them found anew, by `tendStories`. */
export function dropStories(db: CollectionDatabase): Promise<unknown> {
  return db.transaction('rw', [db.stories, db.clips, db.jobs], async () => {
    await db.stories.clear();
    await beginJob(db, 'stories');
  });
}
