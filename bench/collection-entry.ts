import { Dexie } from 'dexie';
import MiniSearch from 'minisearch';
import { foldWord } from '../utils/search/syllable';
import { openDatabase } from '../utils/store/database';
import { facetsOf } from '../utils/store/facets';
import { quietMoment } from '../utils/store/quiet-moment';
import { saveClip } from '../utils/store/save-clip';
import { saveClips } from '../utils/store/save-clips';
import { searchClips } from '../utils/store/search-clips';
import { tendIndex } from '../utils/store/tend-index';
import * as old from './collection/outdated';
import { typedQueries } from './collection/queries';
import { settleStories } from './collection/settle-stories';
import { syntheticClip } from './collection/synthetic-clip';
import { librarySearch, popupSearch } from './collection/worker-search';

const db = openDatabase();
const savedAt = (n: number) => new Date(Date.UTC(2020, 0, 1) + n * 60_000).toISOString();

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** Imports the articles from one number to another; milliseconds it took, and the bytes of their content. */
export async function fill(from: number, to: number): Promise<{ ms: number; bytes: number }> {
  const clips = Array.from({ length: to - from }, (_, i) => ({
    clip: syntheticClip(from + i),
    now: savedAt(from + i),
  }));
  const bytes = clips.reduce((sum, { clip }) => sum + new TextEncoder().encode(JSON.stringify(clip)).length, 0);
  const ms = await timed(async () => {
    const saved = await saveClips(db, clips);
    if (!saved.ok) throw new Error(saved.error.message);
    await tendIndex(db);
  });
  return { ms, bytes };
}

/** What an import leaves to do behind it, to its end; the milliseconds that finding the stories took. */
export async function settle(): Promise<number> {
  await tendIndex(db);
  return timed(() => settleStories(db));
}

/** See `outdated.ts`. */
export const leaveOutdated = () => old.leaveOutdated(db);
export const beginAnew = () => old.beginAnew(db);
export const recognizedAnew = () => old.recognizedAnew(db);
export const leftOver = () => old.leftOver(db);

/** Saves one by one, as clipping does, while the index is tended behind as the worker does it; milliseconds each. */
export async function saveOne(from: number, count: number): Promise<number[]> {
  const times: number[] = [];
  const state = { isWaiting: false };
  // One that still waits is for this clip too (`tendClipped`).
  const tend = () => {
    if (state.isWaiting) return;
    state.isWaiting = true;
    void quietMoment(db).then(() => {
      state.isWaiting = false;
      return tendIndex(db);
    });
  };
  for (let n = from; n < from + count; n++) {
    const clip = syntheticClip(n);
    times.push(await timed(() => saveClip(db, clip, savedAt(n))));
    tend();
  }
  await tendIndex(db);
  return times;
}

interface Timed {
  readonly ms: number;
  readonly total: number;
  readonly typed: string;
}

async function eachQuery(
  size: number,
  count: number,
  ask: (typed: string) => Promise<{ readonly total: number }>,
): Promise<readonly Timed[]> {
  const all: Timed[] = [];
  for (const typed of typedQueries(size, count)) {
    let total = 0;
    const ms = await timed(async () => {
      total = (await ask(typed)).total;
    });
    all.push({ ms, total, typed });
  }
  return all;
}

/** Milliseconds of every query as typed, and how many it found: in a page, as a popup's first letters are searched. */
export const queries = (size: number, count: number) =>
  eachQuery(size, count, (typed) => searchClips(db, { typed, filters: [] }, 40));

/** The same in a worker, with the way there and back: the library's, and what its files take, and the popup's, which reads these. */
export async function workerQueries(script: string, size: number, count: number) {
  const library = await librarySearch(script);
  const inLibrary = await eachQuery(size, count, library.ask);
  library.end();
  const popup = await popupSearch(script);
  const inPopup = await eachQuery(size, count, popup.ask);
  popup.end();
  return { inLibrary, inPopup, bytes: library.bytes };
}

/** The facets of that query, of those offered, which the number of clips nearest to `wanted` answers. */
export async function facets(offered: readonly string[], wanted: number): Promise<{ ms: number[]; total: number }> {
  const totals: { readonly typed: string; readonly total: number }[] = [];
  for (const typed of offered) totals.push({ typed, total: (await searchClips(db, { typed, filters: [] }, 1)).total });
  const far = ({ total }: { readonly total: number }) => Math.abs(total - wanted);
  const { typed, total } = totals.sort((a, b) => far(a) - far(b))[0] ?? { typed: '', total: 0 };
  const asked = { typed, filters: [] };
  const kinds = ['official', 'document', 'organization', 'outlet', 'month'] as const;
  const ms: number[] = [];
  for (let round = 0; round < 9; round++) ms.push(await timed(() => facetsOf(db, asked, kinds, 12)));
  return { ms: ms.slice(1), total };
}

const terms = (text: string) => (text.match(/\p{L}[\p{L}\p{M}]*|\p{N}+/gu) ?? []).map(foldWord);

/** MiniSearch over the same texts: milliseconds to build, and of every query (all words, the last as a prefix). */
export function miniSearch(size: number, count: number): { build: number; ms: number[] } {
  const index = new MiniSearch({
    fields: ['title', 'text'],
    tokenize: (text) => text.match(/\p{L}[\p{L}\p{M}]*|\p{N}+/gu) ?? [],
    processTerm: foldWord,
  });
  const began = performance.now();
  for (let n = 0; n < size; n++) {
    const { article } = syntheticClip(n);
    index.add({ id: n, title: article.title, text: article.text });
  }
  const build = performance.now() - began;
  const ms = typedQueries(size, count).map((typed) => {
    const start = performance.now();
    index
      .search(typed, { combineWith: 'AND', prefix: (_term, i, all) => i === all.length - 1 && !typed.endsWith(' ') })
      .slice(0, 40);
    return performance.now() - start;
  });
  return { build, ms };
}

/** A Dexie multi-entry index of folded syllables, intersected: milliseconds of saving a thousand, and of every query. */
export async function multiEntry(size: number, count: number): Promise<{ perThousand: number; ms: number[] }> {
  const peer = new Dexie('bench-multi-entry');
  peer.version(1).stores({ rows: 'id, *words' });
  const rows = peer.table<{ id: number; words: string[] }, number>('rows');
  const began = performance.now();
  for (let at = 0; at < size; at += 500)
    await rows.bulkAdd(
      Array.from({ length: Math.min(500, size - at) }, (_, i) => ({
        id: at + i,
        words: [...new Set(terms(syntheticClip(at + i).article.text))],
      })),
    );
  const perThousand = ((performance.now() - began) / size) * 1000;
  const ms: number[] = [];
  for (const typed of typedQueries(size, count)) {
    const words = [...new Set(terms(typed))];
    ms.push(
      await timed(async () => {
        const sets = await Promise.all(
          words.map(
            async (word, i) =>
              new Set(
                i === words.length - 1 && !typed.endsWith(' ')
                  ? await rows.where('words').startsWith(word).primaryKeys()
                  : await rows.where('words').equals(word).primaryKeys(),
              ),
          ),
        );
        const [first, ...others] = sets.sort((a, b) => a.size - b.size);
        return rows.bulkGet([...(first ?? [])].filter((id) => others.every((set) => set.has(id))).slice(-40));
      }),
    );
  }
  await peer.delete();
  return { perThousand, ms };
}

/** Bytes on the disk, once they have settled. */
export async function disk(): Promise<number> {
  let last = -1;
  for (let round = 0; round < 10; round++) {
    const { usage = 0 } = await navigator.storage.estimate();
    if (usage === last) break;
    last = usage;
    await new Promise((wake) => setTimeout(wake, 1500));
  }
  return last;
}
