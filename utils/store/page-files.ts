import { isWhole } from '../search/checksum';
import type { CollectionDatabase } from './database';
import { lockName, type Named } from './locks';
import { whenOpened } from './opening';
import {
  type Folder,
  headOf,
  MAGIC,
  type OpenFile,
  openedFile,
  type PageFile,
  readPages,
  rootFolder,
  writeAt,
} from './page-file';
import { pageFileName } from './page-file-name';
import type { PageRow } from './rows';
import { readySegments, type ShelvedSegment } from './shelf';

/** Copies of long segments' pages in files, which a worker reads ten times as fast as the browser hands over the rows. */
export interface PageFiles {
  /** The pages in the order of their numbers; undefined where they are to be read from the collection. */
  readonly read: (segment: ShelvedSegment, pages: readonly number[]) => readonly PageRow[] | undefined;
  /** A file that is not as it was written is read no more, and made anew, once, by the next `keepUp`. */
  readonly distrust: (segment: number) => void;
  /** Makes the files that are missing and removes those of segments that are gone; what cannot be written is left. */
  readonly keepUp: () => Promise<void>;
}

/** Segments of fewer texts are merged soon, and their pages are short. */
const LEAST = 1000;

/** So many pages are copied at a time; half a megabyte as a rule. */
const AT_ONCE = 8;

/** Milliseconds between two such pieces: who searches meanwhile comes first. */
const PAUSE = 16;

/** Of the extension's own folder the one they lie in. */
export const FOLDER = 'pages';

const channelOf = (db: Named) => new BroadcastChannel(lockName(db, 'pages'));

const isNamed = (reason: unknown, name: string) => (reason as { readonly name?: string } | undefined)?.name === name;

/** True of what is said of a file that somebody has open. */
const isInUse = (reason: unknown) => isNamed(reason, 'NoModificationAllowedError');

const pause = (ms: number) => new Promise<void>((wake) => setTimeout(wake, ms));

/** The files of a collection in the folder of all, in a thread that reads files without waiting, as a worker does. */
export function pageFilesOf(db: CollectionDatabase, root: () => Promise<Folder>, least = LEAST): PageFiles {
  const isLong = ({ count, isWhole: whole, firstTerms }: ShelvedSegment) =>
    whole && count >= least && firstTerms.length > 0;
  const files = new Map<number, PageFile>();
  const distrusted = new Set<number>();
  const failed = new Set<string>();
  /** `known`: the names that were looked after; undefined if they are to be looked after again. */
  const state = { known: undefined as string | undefined, isBusy: false, isAsked: false, forgotten: 0 };
  const close = (number: number) => {
    files.get(number)?.file.close();
    files.delete(number);
  };
  const channel = channelOf(db);
  channel.onmessage = () => {
    state.forgotten++;
    state.known = undefined;
    for (const number of [...files.keys()]) close(number);
  };
  // Node, where a channel that listens keeps the process alive.
  (channel as { unref?: () => void }).unref?.();

  /** Copies the pages; true if all were there and the file is whole. */
  async function copy({ number, firstTerms }: ShelvedSegment, file: OpenFile, begun: number): Promise<boolean> {
    const head = headOf(firstTerms.length);
    let at = head.byteLength;
    file.truncate(0);
    for (let from = 0; from < firstTerms.length; from += AT_ONCE) {
      await whenOpened(db);
      const pages = Array.from({ length: Math.min(AT_ONCE, firstTerms.length - from) }, (_, i) => from + i);
      for (const row of await db.pages.bulkGet(pages.map((page): [number, number] => [number, page]))) {
        if (!row || !isWhole(row.bytes)) return false;
        head[row.page + 2] = at;
        writeAt(file, row.bytes, at);
        at += row.bytes.length;
      }
      await pause(PAUSE);
      if (state.forgotten !== begun || !db.shelf.has(number)) return false;
    }
    head[1] = firstTerms.length;
    head[firstTerms.length + 2] = at;
    writeAt(file, new Uint8Array(head.buffer), 0);
    file.flush();
    // Last of all: a file without it was not written to its end.
    writeAt(file, new Uint8Array(Uint32Array.of(MAGIC).buffer), 0);
    file.flush();
    return true;
  }

  async function open(folder: Folder, name: string, segment: ShelvedSegment, begun: number): Promise<void> {
    const { number, firstTerms } = segment;
    const entry = await folder.getFileHandle(name, { create: true });
    const again = async () => {
      const file = await entry.createSyncAccessHandle({ mode: 'read-only' });
      if (state.forgotten === begun) return openedFile(file, firstTerms.length);
      // What was deleted meanwhile must not be held: it could not be removed.
      file.close();
      return undefined;
    };
    const there = distrusted.has(number) ? undefined : await again();
    if (there) return void files.set(number, there);
    const file = await entry.createSyncAccessHandle();
    let isDone = false;
    try {
      isDone = await copy(segment, file, begun);
    } finally {
      file.close();
      if (!isDone) await folder.removeEntry(name).catch(() => undefined);
    }
    // Once: what breaks again, or has a broken row, would be copied again and again.
    if (distrusted.delete(number) || !isDone) failed.add(name);
    const written = isDone ? await again() : undefined;
    if (written) files.set(number, written);
  }

  async function look(): Promise<void> {
    const begun = state.forgotten;
    const segments = await db.transaction('r', db.segments, () => readySegments(db));
    const wanted = new Map(segments.filter(isLong).map((segment) => [pageFileName(segment), segment]));
    const known = [...wanted.keys()].join(' ');
    if (known === state.known || state.forgotten !== begun) return;
    state.known = known;
    const numbers = new Set(Array.from(wanted.values(), ({ number }) => number));
    for (const number of [...files.keys()]) if (!numbers.has(number)) close(number);
    const folder = await (await root()).getDirectoryHandle(FOLDER, { create: true });
    const names: string[] = [];
    for await (const name of folder.keys()) names.push(name);
    // One that another worker reads stays until somebody looks again.
    for (const name of names) if (!wanted.has(name)) await folder.removeEntry(name).catch(() => undefined);
    for (const [name, segment] of wanted)
      if (state.forgotten === begun && !files.has(segment.number) && !failed.has(name))
        await open(folder, name, segment, begun).catch((reason: unknown) => {
          // Another library writes it, and will be done. Or the disk is full: the collection has what would be in it.
          if (isInUse(reason)) state.known = undefined;
          else failed.add(name);
        });
  }

  return {
    read: ({ number }, pages) => {
      const file = files.get(number);
      if (!file) return undefined;
      try {
        return readPages(file, number, pages);
      } catch {
        distrust(number);
        return undefined;
      }
    },
    distrust,
    keepUp: async () => {
      state.isAsked = true;
      if (state.isBusy) return;
      state.isBusy = true;
      while (state.isAsked) {
        state.isAsked = false;
        // Without files, as in a private window, the collection is read as it was.
        await look().catch(() => undefined);
      }
      state.isBusy = false;
    },
  };

  function distrust(number: number): void {
    close(number);
    distrusted.add(number);
    state.known = undefined;
  }
}

/** Removes all such files, and has the workers that read them let go; what never was there is gone as well. */
export async function forgetPageFiles(db: Named): Promise<void> {
  const root = rootFolder();
  if (!root) return;
  const channel = channelOf(db);
  channel.postMessage('forget');
  channel.close();
  for (let tries = 0; tries < 20; tries++) {
    try {
      await (await root()).removeEntry(FOLDER, { recursive: true });
      return;
    } catch (reason) {
      // Without files, as in a private window, there is nothing to wait for.
      if (isNamed(reason, 'NotFoundError') || isNamed(reason, 'SecurityError')) return;
      await pause(50);
    }
  }
}
