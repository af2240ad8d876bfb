import type { FromWorker, ToWorker } from '../../utils/store/librarian/serve-questions';
import type { ListWindow } from '../../utils/store/window-of';
import { pageFolder } from './page-folder';

type Answer = Exclude<FromWorker, 'warm'>;

const pause = (ms: number) => new Promise((wake) => setTimeout(wake, ms));

/** Looks in a row that find nothing changed, half a second apart, until the files are taken for made. */
const STEADY = 8;

/** The search of a page of ours in its worker, of the built extension. */
export interface WorkerSearch {
  readonly ask: (typed: string) => Promise<ListWindow>;
  readonly end: () => void;
}

function workerSearch(script: string) {
  const worker = new Worker(script, { type: 'module' });
  const waiting = new Map<number, (said: Answer) => void>();
  const say = (said: ToWorker) => worker.postMessage(said);
  const isWarm = new Promise<void>((wake) => {
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data === 'warm') wake();
      else waiting.get(data.id)?.(data);
    };
  });
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
  return { say, isWarm, ask, end: () => worker.terminate() };
}

/** As the library searches, with its files made, and what these take; a small collection has none. */
export async function librarySearch(script: string): Promise<WorkerSearch & { readonly bytes: number }> {
  const { say, ask, end } = workerSearch(script);
  say('keep');
  let bytes = 0;
  for (let steady = 0; steady < STEADY; ) {
    await pause(500);
    const now = (await pageFolder()) ?? { files: 0, whole: 0, bytes: 0 };
    steady = now.files === now.whole && now.bytes === bytes ? steady + 1 : 0;
    bytes = now.bytes;
  }
  return { ask, end, bytes };
}

/** As the popup searches when its worker has read ahead: it reads the files that are there, and makes none. */
export async function popupSearch(script: string): Promise<WorkerSearch> {
  const { say, isWarm, ask, end } = workerSearch(script);
  say('warm');
  await isWarm;
  return { ask, end };
}
