import type { CollectionDatabase } from './database';
import { lockName, type Named } from './locks';
import { type Folder, openedFile, type PageFile, readPages, rootFolder } from './page-file';
import { pageFileName } from './page-file-name';
import type { PageRow } from './rows';
import { readySegments, type ShelvedSegment } from './shelf';
import { writePageFile } from './write-page-file';

/** Copies of long segments' pages in files, which a worker reads ten times as fast as the browser hands over the rows. */
export interface PageFiles {
  /** The pages in the order of their numbers; undefined where they are to be read from the collection. */
  readonly read: (segment: ShelvedSegment, pages: readonly number[]) => readonly PageRow[] | undefined;
  /** A file that is not as it was written is read no more, and made anew, once, by the next `keepUp`. */
  readonly distrust: (segment: number) => void;
  /** Opens those that are there. Nothing is made or removed, but by who once kept them up: he does that again. */
  readonly open: () => Promise<void>;
  /** Opens them, makes those that are missing and removes those of segments that are gone; what cannot be written is left. */
  readonly keepUp: () => Promise<void>;
}

/** So many texts a segment has that has a file: those of fewer are merged soon, and their pages are short. */
export const LONG = 1000;

/** Of the extension's own folder the one they lie in. */
export const FOLDER = 'pages';

const channelOf = (db: Named) => new BroadcastChannel(lockName(db, 'pages'));

const isNamed = (reason: unknown, name: string) => (reason as { readonly name?: string } | undefined)?.name === name;

/** True of what is said of a file that somebody has open. */
const isInUse = (reason: unknown) => isNamed(reason, 'NoModificationAllowedError');

const pause = (ms: number) => new Promise<void>((wake) => setTimeout(wake, ms));

/** One look after the files. */
interface Looking {
  readonly folder: Folder;
  /** By the names of their files. */
  readonly wanted: ReadonlyMap<string, ShelvedSegment>;
  /** So often everything had been deleted when it began. */
  readonly begun: number;
}

/** The files of a collection in the folder of all, in a thread that reads files without waiting, as a worker does. */
export function pageFilesOf(db: CollectionDatabase, root: () => Promise<Folder>, least = LONG): PageFiles {
  const isLong = ({ count, isWhole: whole, firstTerms }: ShelvedSegment) =>
    whole && count >= least && firstTerms.length > 0;
  const files = new Map<number, PageFile>();
  const distrusted = new Set<number>();
  const failed = new Set<string>();
  /** `known`: the names that were looked after; undefined if they are to be looked after again. */
  const state = { known: undefined as string | undefined, keeps: false, isBusy: false, isAsked: false, forgotten: 0 };
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

  /** Opens the file of a segment if it is there, whole, and nobody has it for himself. */
  async function open({ folder, begun }: Looking, name: string, segment: ShelvedSegment): Promise<void> {
    const entry = await folder.getFileHandle(name, { create: false });
    const file = await entry.createSyncAccessHandle({ mode: 'read-only' });
    // What was deleted meanwhile must not be held: it could not be removed.
    if (state.forgotten !== begun) return file.close();
    const opened = openedFile(file, segment.firstTerms.length);
    if (opened) files.set(segment.number, opened);
  }

  async function make(looking: Looking, name: string, segment: ShelvedSegment): Promise<void> {
    const { folder, begun } = looking;
    const { number } = segment;
    const file = await (await folder.getFileHandle(name, { create: true })).createSyncAccessHandle();
    let isDone = false;
    try {
      isDone = await writePageFile(db, segment, file, () => state.forgotten === begun && db.shelf.has(number));
    } finally {
      file.close();
      if (!isDone) await folder.removeEntry(name).catch(() => undefined);
    }
    // Once: what breaks again, or has a broken row, would be copied again and again.
    if (distrusted.delete(number) || !isDone) failed.add(name);
    if (isDone) await open(looking, name, segment);
  }

  const missingOf = ({ wanted }: Looking) =>
    [...wanted].filter(([name, { number }]) => !files.has(number) && !failed.has(name));

  /** Opens those that are to be trusted, side by side: the browser's own process is asked for each. Answers which are not to be had now. */
  async function openThose(looking: Looking): Promise<ReadonlySet<string>> {
    const inUse = new Set<string>();
    const told = (name: string) => (reason: unknown) => void (isInUse(reason) && inUse.add(name));
    const trusted = missingOf(looking).filter(([, { number }]) => !distrusted.has(number));
    await Promise.all(trusted.map(([name, segment]) => open(looking, name, segment).catch(told(name))));
    return inUse;
  }

  /** Removes what is wanted no more, and makes what is missing, one after the other. */
  async function makeThose(looking: Looking, inUse: ReadonlySet<string>): Promise<void> {
    const { folder, wanted, begun } = looking;
    // Another library writes it, and will be done.
    const later = () => {
      state.known = undefined;
    };
    if (inUse.size > 0) later();
    const names: string[] = [];
    for await (const name of folder.keys()) names.push(name);
    // One that another worker reads stays until somebody looks again.
    for (const name of names) if (!wanted.has(name)) await folder.removeEntry(name).catch(() => undefined);
    for (const [name, segment] of missingOf(looking))
      if (state.forgotten === begun && !inUse.has(name))
        await make(looking, name, segment).catch((reason: unknown) => {
          if (isInUse(reason)) later();
          // The disk is full: the collection has what would be in it.
          else failed.add(name);
        });
  }

  async function look(): Promise<void> {
    const begun = state.forgotten;
    const { keeps } = state;
    const segments = await db.transaction('r', db.segments, () => readySegments(db));
    const wanted = new Map(segments.filter(isLong).map((segment) => [pageFileName(segment), segment]));
    const numbers = new Set(Array.from(wanted.values(), ({ number }) => number));
    for (const number of [...files.keys()]) if (!numbers.has(number)) close(number);
    const known = [...wanted.keys()].join(' ');
    const isDone = keeps ? known === state.known : files.size === wanted.size;
    if (isDone || state.forgotten !== begun) return;
    if (keeps) state.known = known;
    const folder = await (await root()).getDirectoryHandle(FOLDER, { create: keeps });
    const looking = { folder, wanted, begun };
    const inUse = await openThose(looking);
    if (keeps) await makeThose(looking, inUse);
  }

  async function lookInTurn(): Promise<void> {
    state.isAsked = true;
    if (state.isBusy) return;
    state.isBusy = true;
    while (state.isAsked) {
      state.isAsked = false;
      // Without files, as in a private window, the collection is read as it was.
      await look().catch(() => undefined);
    }
    state.isBusy = false;
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
    open: lookInTurn,
    keepUp: () => {
      state.keeps = true;
      return lookInTurn();
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
