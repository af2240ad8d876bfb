import type { FromWorker, ToWorker } from '../../entrypoints/library/search/serve-questions';
import type { ListWindow } from '../../utils/store/window-of';
import { pageFolder } from './page-folder';

const pause = (ms: number) => new Promise((wake) => setTimeout(wake, ms));

/** Looks in a row that find nothing changed, half a second apart, until the files are taken for made. */
const STEADY = 8;

export interface LibrarySearch {
  readonly ask: (typed: string) => Promise<ListWindow>;
  readonly end: () => void;
  /** What its files take; a small collection has none. */
  readonly bytes: number;
}

/** The library's own search in its worker, of the built extension, with its files made. */
export async function librarySearch(script: string): Promise<LibrarySearch> {
  const worker = new Worker(script, { type: 'module' });
  const waiting = new Map<number, (said: FromWorker) => void>();
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => waiting.get(data.id)?.(data);
  const say = (said: ToWorker) => worker.postMessage(said);
  say('warm');
  let bytes = 0;
  for (let steady = 0; steady < STEADY; ) {
    await pause(500);
    const now = (await pageFolder()) ?? { files: 0, whole: 0, bytes: 0 };
    steady = now.files === now.whole && now.bytes === bytes ? steady + 1 : 0;
    bytes = now.bytes;
  }
  let last = 0;
  const ask = (typed: string) =>
    new Promise<ListWindow>((resolve, reject) => {
      const id = ++last;
      waiting.set(id, (said) => {
        waiting.delete(id);
        if ('fault' in said) reject(new Error(said.fault.message));
        else resolve(said.value as ListWindow);
      });
      const question = { what: 'window', asked: { typed, filters: [] }, from: 0, count: 40 } as const;
      say({ id, question, isWatched: false });
    });
  return { ask, end: () => worker.terminate(), bytes };
}
