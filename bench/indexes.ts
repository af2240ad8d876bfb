import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bench, Line } from './bench';
import { withBrowser } from './collection/kept-collection';
import { shown } from './measure';

/** Rows that came and went, or counts of one. */
const ROWS = 5_120;

interface Found {
  readonly queue: number;
  readonly queueWalked: number;
  readonly packed: number;
  readonly packedWalked: number;
  readonly counted: number;
  readonly countedWalked: number;
}

/** Runs in a page: milliseconds of asking an index at an end where rows came and went, before and after it was walked. */
async function ask(rows: number): Promise<Found> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const opening = indexedDB.open('bench-indexes', 1);
  opening.onupgradeneeded = () => {
    const store = opening.result.createObjectStore('rows', { keyPath: 'id' });
    store.createIndex('waits', 'waits');
    store.createIndex('stamp', 'stamp');
    store.createIndex('count', 'count');
  };
  const db = await done(opening);
  const write = async (work: (store: IDBObjectStore) => unknown) => {
    const transaction = db.transaction('rows', 'readwrite', { durability: 'relaxed' });
    await work(transaction.objectStore('rows'));
    await new Promise<void>((resolve) => {
      transaction.oncomplete = () => resolve();
    });
  };
  const all = async (work: (store: IDBObjectStore, n: number) => unknown) => {
    for (let from = 0; from < rows; from += 512)
      await write((store) => {
        for (let n = from; n < Math.min(rows, from + 512); n++) work(store, n);
      });
  };
  const median = async (read: (store: IDBObjectStore) => Promise<unknown>) => {
    const times: number[] = [];
    for (let round = 0; round < 5; round++) {
      const began = performance.now();
      await read(db.transaction('rows').objectStore('rows'));
      times.push(performance.now() - began);
    }
    return times.sort((a, b) => a - b)[2] ?? Number.NaN;
  };
  const both = async (read: (store: IDBObjectStore) => Promise<unknown>) => {
    const before = await median(read);
    await write(read);
    return [before, await median(read)] as const;
  };
  // A queue: those that wait are asked for in the order of their ids, and no longer wait.
  await all((store, n) => store.put({ id: `q${n}`, waits: 1 }));
  await all((store, n) => store.put({ id: `q${n}`, waits: 2 }));
  const [queue, queueWalked] = await both((store) => done(store.index('waits').getAllKeys(1, 20)));
  // What waits to be packed, and is.
  await all((store, n) => store.put({ id: `f${n}`, stamp: n }));
  await all((store, n) => store.delete(`f${n}`));
  const [packed, packedWalked] = await both((store) => done(store.index('stamp').getAllKeys()));
  // One value that is counted again and again, of which all are asked for.
  await all((store, n) => store.put({ id: 'c', count: n }));
  const [counted, countedWalked] = await both((store) => done(store.index('count').getAllKeys()));
  db.close();
  await done(indexedDB.deleteDatabase('bench-indexes'));
  return { queue, queueWalked, packed, packedWalked, counted, countedWalked };
}

/** What Chromium leaves in indexes of rows that went, and what a walk that may write leaves of that (`left-in-indexes.ts`). */
export const indexesBench: Bench = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'trich-luc-bench-'));
  try {
    const found = await withBrowser(folder, async (driven) => {
      const page = await driven.openExtensionPage('manifest.json');
      page.setDefaultTimeout(0);
      return page.evaluate(ask, ROWS);
    });
    const line = (what: string, before: number, after: number): Line => ({
      what,
      ours: `${shown(after)} ms`,
      against: `${shown(before)} ms only read`,
      ratio: `${shown(before / after, 1)} ×`,
    });
    return {
      lines: [
        line(`the next that wait, behind ${ROWS} that did`, found.queue, found.queueWalked),
        line(`which texts wait, behind ${ROWS} that were packed`, found.packed, found.packedWalked),
        line(`which values are counted, behind ${ROWS} counts of one`, found.counted, found.countedWalked),
      ],
      figures: { ...found },
    };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
};
