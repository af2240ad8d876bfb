import type { FromWorker, ToWorker } from '../../entrypoints/library/search/serve-questions';
import { MAGIC } from '../../utils/store/page-file';
import type { ListWindow } from '../../utils/store/window-of';

/** The folder of the files in which the library's worker keeps pages. */
interface Folder {
  values(): AsyncIterable<{ getFile(): Promise<File> }>;
}

const pause = (ms: number) => new Promise((wake) => setTimeout(wake, ms));

/** How many files of pages there are, and how many of them are written to their end. */
async function pageFiles(): Promise<readonly [all: number, whole: number, bytes: number]> {
  const root = await navigator.storage.getDirectory();
  const folder = (await root.getDirectoryHandle('pages', { create: true })) as unknown as Folder;
  let [all, whole, bytes] = [0, 0, 0];
  for await (const entry of folder.values()) {
    const file = await entry.getFile();
    // One that is being written cannot be read.
    const head = new Uint32Array(
      await file
        .slice(0, 4)
        .arrayBuffer()
        .catch(() => new ArrayBuffer(4)),
    );
    all++;
    if (head[0] === MAGIC) whole++;
    bytes += file.size;
  }
  return [all, whole, bytes];
}

export interface LibrarySearch {
  readonly ask: (typed: string) => Promise<ListWindow>;
  readonly end: () => void;
}

/** The library's own search in its worker, of the built extension, with its files made; `bytes` they take. */
export async function librarySearch(script: string): Promise<LibrarySearch & { readonly bytes: number }> {
  const worker = new Worker(script, { type: 'module' });
  const waiting = new Map<number, (said: FromWorker) => void>();
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => waiting.get(data.id)?.(data);
  const say = (said: ToWorker) => worker.postMessage(said);
  say('warm');
  let bytes = 0;
  for (let quiet = 0; quiet < 4; ) {
    await pause(500);
    const [all, whole, size] = await pageFiles();
    quiet = all > 0 && all === whole && size === bytes ? quiet + 1 : 0;
    bytes = size;
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
