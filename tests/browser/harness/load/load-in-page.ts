import { typedQueries } from '../../../../bench/collection/queries';
import { settleStories } from '../../../../bench/collection/settle-stories';
import { syntheticClip } from '../../../../bench/collection/synthetic-clip';
import { collectionJson } from '../../../../utils/export/json';
import { openDatabase } from '../../../../utils/store/database';
import { librarianWith } from '../../../../utils/store/librarian/librarian';
import { readSource } from '../../../../utils/store/read-source';
import { saveClips } from '../../../../utils/store/save-clips';
import { tendIndex } from '../../../../utils/store/tend-index';
import { wrongs } from '../wrongs-in-page';

const db = openDatabase();
const savedAt = (n: number) => new Date(Date.UTC(2020, 0, 1) + n * 60_000).toISOString();

/** Saves the made articles from one number to another. */
export async function fill(from: number, to: number): Promise<void> {
  const clips = Array.from({ length: to - from }, (_, i) => ({
    clip: syntheticClip(from + i),
    now: savedAt(from + i),
  }));
  const saved = await saveClips(db, clips);
  if (!saved.ok) throw new Error(saved.error.message);
  await tendIndex(db);
}

/** Finds the stories that were left to be found, as in a collection that grew clip by clip; for a minute, and answers how many are left. */
export const settle = () => settleStories(db, AbortSignal.timeout(60_000));

const state = { isOver: false, searches: 0, exports: 0, short: [] as string[] };

/** Searches, in the library's worker at `script`, and exports the whole collection again and again until `stop`; at least once each. */
export function start(size: number, script: string): void {
  const queries = typedQueries(size, 40);
  const librarian = librarianWith(db, () => {
    const worker = new Worker(script, { type: 'module' });
    // Without it the page would search, and the load be another.
    worker.addEventListener('error', ({ message }) => state.short.push(`the search worker: ${message}`));
    return worker;
  });
  const search = async () => {
    do {
      const typed = queries[state.searches++ % queries.length] ?? '';
      await librarian.ask({ what: 'window', asked: { typed, filters: [] }, from: 0, count: 40 });
    } while (!state.isOver);
  };
  const exportAll = async () => {
    do {
      let last = '';
      for await (const piece of collectionJson(await readSource(db), savedAt(0))) last = piece;
      const clips = Number(/"clips":(\d+)/.exec(last)?.[1]);
      // Clips that come while it runs may be in it or not; none that was there before is missing.
      if (!(clips >= size)) state.short.push(`an export held ${clips} of ${size} clips`);
      state.exports++;
    } while (!state.isOver);
  };
  const said = (error: unknown) => void state.short.push(String(error));
  running.push(search().catch(said), exportAll().catch(said));
}

const running: Promise<void>[] = [];

/** Ends both; how many searches and exports were made, and what was wrong with them. */
export async function stop() {
  state.isOver = true;
  await Promise.all(running);
  return { searches: state.searches, exports: state.exports, wrong: state.short };
}

/** Whether the clip of an address has or had these words in its text. */
export async function hasText(url: string, words: string): Promise<boolean> {
  const clip = await db.clips.where('canonicalUrl').equals(url).first();
  if (!clip) return false;
  const content = await db.contents.get(clip.id);
  if (content?.article.text.includes(words)) return true;
  const versions = await db.versions.where('clipId').equals(clip.id).reverse().toArray();
  return versions.some((version) => version.content.article.text.includes(words));
}

/** What is wrong with rows, counts, index and stories once all is over, and how many clips there are. */
export async function settled(): Promise<{ readonly wrong: readonly string[]; readonly clips: number }> {
  // Every clip is of these years.
  const wrong = await wrongs([], 'after:1990');
  const clips = await db.clips.count();
  const stories = await db.stories.count();
  return { wrong: stories === clips ? wrong : [...wrong, `${stories} stories of ${clips} clips`], clips };
}
