import { openDatabase } from '../../../../utils/store/database';
import { deleteEverything } from '../../../../utils/store/delete-everything';
import { saveClip } from '../../../../utils/store/save-clip';
import { tendStories } from '../../../../utils/store/stories/tend-stories';
import { madeClip } from '../made-clip';
import { wrongs } from '../wrongs-in-page';
import { beforeBackup, endBackups, ringForBackup, wrongBackups } from './backup-in-page';
import { sceneMaker } from './scenes-in-page';

const db = openDatabase();
const minute = (n: number) => new Date(Date.UTC(2026, 10, 20, 8, n)).toISOString();

/** What was read and kept: one row more or less of these is a loss or a double. */
const KEPT = [
  'clips',
  'contents',
  'bin',
  'annotations',
  'corrections',
  'versions',
  'clipNotes',
  'pictures',
  'searches',
  'visits',
];

/** How many rows of what was read and kept there are, at one moment; and what can only be asked of the rows. */
export type Counts = Readonly<Record<string, number>>;

/** Counts every table that holds what nobody could make anew. */
export async function counts(): Promise<Counts> {
  const tables = [...KEPT, 'entityNotes', 'settings', 'imports'].map((name) => db.table(name));
  return db.transaction('r', tables, async () => {
    const sizes = await Promise.all(tables.map(async (table) => [table.name, await table.count()] as const));
    const rows = await db.clips.toArray();
    const contents = new Set(await db.contents.toCollection().primaryKeys());
    return {
      ...Object.fromEntries(sizes),
      addresses: new Set(rows.map(({ canonicalUrl }) => canonicalUrl)).size,
      withoutContent: rows.filter(({ id }) => !contents.has(id)).length,
      naming: rows.filter(({ officialKeys }) => officialKeys.length > 0).length,
    };
  });
}

const scene = sceneMaker(db);

/** An empty collection with three clips, and a fourth of an address, before its page was changed. */
export async function begin(older?: string): Promise<Counts> {
  await scene(older ?? '', () => fill(older));
  return counts();
}

async function fill(older?: string): Promise<void> {
  await deleteEverything(db);
  const some = [1, 2, 3].map((n) => madeClip(n));
  if (older !== undefined) some.push(madeClip(4, { url: older }));
  for (const [n, clip] of some.entries()) {
    const saved = await saveClip(db, clip, minute(n));
    if (!saved.ok) throw new Error(saved.error.message);
  }
  await settled();
}

/** Lets everything that is derived come to its end; says what is wrong then with counters, index and places. */
export async function settled(): Promise<readonly string[]> {
  // A word of every text.
  const wrong = await wrongs([], 'nghị');
  // The lock of a worker that died is given back a moment later.
  const waits = async () => (await db.stories.where('story').equals('').count()) > 0;
  for (let attempt = 0; attempt < 50 && (await waits()); attempt++) {
    await tendStories(db);
    if (await waits()) await new Promise((wake) => setTimeout(wake, 100));
  }
  const [stories, clips, jobs] = await Promise.all([db.stories.toArray(), db.clips.count(), db.jobs.count()]);
  return [
    ...wrong,
    ...(stories.length === clips ? [] : [`${stories.length} stories of ${clips} clips`]),
    ...(stories.some(({ story }) => story === '') ? ['a clip still waits for its story'] : []),
    ...(jobs === 0 ? [] : [`${jobs} jobs are open`]),
  ];
}

/** Clips that still wait to be recognized anew. Async: Firefox's protocol waits for none but the browser's own promises. */
export const waiting = async (): Promise<number> => db.stale.count();

/** The addresses of all clips, as anybody may read them now. */
export const addresses = async (): Promise<readonly string[]> =>
  (await db.clips.orderBy('canonicalUrl').keys()) as readonly string[];

/** How far the last import is. */
export const importState = async () => {
  const [last] = await db.imports.orderBy('id').reverse().limit(1).toArray();
  return last && { state: last.state, done: last.done };
};

/** The story of a backup (`stories.ts`). */
export const backup = {
  before: async () => beforeBackup(db),
  ring: async () => ringForBackup(db),
  wrong: async () => wrongBackups(db),
  end: async () => endBackups(db),
};
