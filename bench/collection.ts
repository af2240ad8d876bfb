import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Driven } from '../cli/browser/launch';
import type { Bench, Line } from './bench';
import { callIn, deskOf, pageScript } from './collection/call-in';
import { heapOf } from './collection/heap-of';
import { type Filled, type Kept, keptAt, searchWorker, withBrowser } from './collection/kept-collection';
import { type LibraryUse, libraryUse } from './collection/library-use';
import { type PopupTimes, popupTimes } from './collection/popup-time';
import { runProfiled } from './collection/run-profiled';
import { words } from './collection/words';
import { quantile, shown } from './measure';

/** `SIZE` names another size; peers are measured up to 20,000. */
const SIZE = Number(process.env.SIZE ?? 100_000);
/** `COLLECTION` names a folder in which the filled profile is kept for the next time. */
const KEEP = process.env.COLLECTION;
const QUERIES = 120;
const COLD_STARTS = 5;
/** One after the other, as fast as they can be opened; all of them count. */
const OPENINGS = 21;

/** Words from the frequent ones down: one of them is in about a tenth of the articles. */
const OFFERED = [100, 140, 200, 280, 400, 560, 800, 1100].map((rank) => `${words[rank]} `);

const median = (values: readonly number[]) => quantile(values, 0.5);
const painted = (openings: readonly PopupTimes[]) => openings.map((one) => one.painted);
const say = (words: string) => process.stderr.write(`${words}\n`);

/** The collection at a size, measured in the built extension's own pages. */
export const collectionBench: Bench = async () => {
  const folder = KEEP ?? mkdtempSync(join(tmpdir(), 'trich-luc-bench-'));
  try {
    const kept = keptAt(folder);
    const code = await pageScript();
    if (kept.filled?.bytesPerClip === undefined) await withBrowser(folder, (driven) => fill(driven, code, kept));
    else await withBrowser(folder, async (driven) => leaveNothingToDo(await deskOf(driven, code)));
    const cold: PopupTimes[] = [];
    for (let start = 0; start < COLD_STARTS; start++)
      cold.push(await withBrowser(folder, (driven) => popupTimes(driven)));
    // In a browser of its own: all pages of an extension have one heap and one thread, and the bench's own page fills both.
    const library = await withBrowser(folder, libraryUse);
    return await withBrowser(folder, (driven) => measure(driven, code, { kept: keptAt(folder), cold, library }));
  } finally {
    if (!KEEP) rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
};

async function settle(page: Page): Promise<void> {
  const ms = await callIn<number>(page, 'settle()');
  if (ms > 1000) say(`stories found in ${Math.round(ms / 1000)} s`);
}

/** A worker that has work of its own would be measured too. */
async function leaveNothingToDo(page: Page): Promise<void> {
  await callIn(page, 'leaveOutdated()');
  await settle(page);
}

async function fill(driven: Driven, code: string, { keep, filled }: Kept): Promise<void> {
  const page = await deskOf(driven, code);
  const diskBefore = filled?.diskBefore ?? (await callIn<number>(page, 'disk()'));
  let now: Filled = filled ?? { size: 0, perThousand: [], contentBytes: 0, diskBefore };
  await runProfiled(page, async () => {
    while (now.size < SIZE) {
      const to = Math.min(SIZE, now.size + 1000);
      const { ms, bytes } = await callIn<{ ms: number; bytes: number }>(page, `fill(${now.size}, ${to})`);
      const perThousand = [...now.perThousand, (ms / (to - now.size)) * 1000];
      now = { ...now, size: to, perThousand, contentBytes: now.contentBytes + bytes };
      say(`${to} clips: ${Math.round(ms)} ms`);
      keep(now);
    }
  });
  await settle(page);
  keep({ ...now, bytesPerClip: ((await callIn<number>(page, 'disk()')) - diskBefore - now.contentBytes) / SIZE });
}

/** What the median of the openings does not say. */
function others(openings: readonly PopupTimes[]): string {
  const current = median(openings.map((one) => one.current));
  return `p90 ${shown(quantile(painted(openings), 0.9), 0)}; list as it is now ${shown(current, 0)}`;
}

interface Query {
  readonly ms: number;
  readonly total: number;
  readonly typed: string;
}

interface Before {
  readonly kept: Kept;
  readonly cold: readonly PopupTimes[];
  readonly library: LibraryUse;
}

async function measure(driven: Driven, code: string, { kept, cold, library }: Before) {
  const { size = SIZE, perThousand = [], bytesPerClip = Number.NaN } = kept.filled ?? {};
  const page = await deskOf(driven, code);
  const run = <T>(call: string) => callIn<T>(page, call);
  const bare = await heapOf(page);
  const asked = await runProfiled(page, () => run<Query[]>(`queries(${size}, ${QUERIES})`));
  const heapSearchMB = (await heapOf(page)) - bare;
  // Behind the page's: rows are read a second time, pages come out of files that the page did not read.
  const { inLibrary, inPopup, bytes } = await run<{ inLibrary: Query[]; inPopup: Query[]; bytes: number }>(
    `workerQueries(${JSON.stringify(searchWorker())}, ${size}, ${QUERIES})`,
  );
  const slow = [...asked].sort((a, b) => b.ms - a.ms).slice(0, 8);
  say(`slowest: ${slow.map(({ typed, ms, total }) => `${typed}: ${Math.round(ms)} ms, ${total}`).join(' | ')}`);
  const facets = await run<{ ms: number[]; total: number }>(`facets(${JSON.stringify(OFFERED)}, ${size / 10})`);
  const saves = await run<number[]>(`saveOne(${1_000_000 + (Date.now() % 1_000_000)}, 60)`);
  const warm: PopupTimes[] = [];
  for (let round = 0; round < OPENINGS; round++) warm.push(await popupTimes(driven));
  const peers = size <= 20_000;
  const mini = peers ? await run<{ build: number; ms: number[] }>(`miniSearch(${size}, ${QUERIES})`) : undefined;
  const multi = peers ? await run<{ perThousand: number; ms: number[] }>(`multiEntry(${size}, ${QUERIES})`) : undefined;
  const ms = asked.map((one) => one.ms);
  const libraryMs = inLibrary.map((one) => one.ms);
  const popupMs = inPopup.map((one) => one.ms);
  const figures = {
    popupWarmMs: median(painted(warm)),
    popupColdMs: median(painted(cold)),
    queryP50Ms: median(ms),
    queryP95Ms: quantile(ms, 0.95),
    libraryQueryP50Ms: median(libraryMs),
    libraryQueryP95Ms: quantile(libraryMs, 0.95),
    popupQueryP50Ms: median(popupMs),
    popupQueryP95Ms: quantile(popupMs, 0.95),
    facetMs: median(facets.ms),
    saveMs: median(saves),
    importPerSecond: (size / perThousand.reduce((sum, one) => sum + one, 0)) * 1000,
    importGrowth: median(perThousand.slice(-5)) / median(perThousand.slice(0, 3)),
    heapLibraryMB: library.heapMB,
    heapSearchMB,
    bytesPerClip: bytesPerClip + bytes / size,
    longTaskMs: library.longTaskMs,
  };
  const bar = (what: string, ours: number, most: number, unit: string, against?: string): Line => ({
    what,
    ours: `${shown(ours, 1)} ${unit}`,
    ...(against && { against }),
    bar: `≤ ${most}`,
    good: ours <= most,
  });
  const p = (values: readonly number[] | undefined, q: number) => (values ? `${shown(quantile(values, q), 1)}` : '–');
  const peer = (q: number) => (mini ? `${p(mini.ms, q)} MiniSearch, ${p(multi?.ms, q)} multi-entry` : undefined);
  const each = multi && `${shown(multi.perThousand / 1000, 1)} multi-entry, in bulk`;
  const built = mini && `MiniSearch is built in ${shown(mini.build / 1000, 1)} s`;
  const rate = figures.importPerSecond;
  const lines: readonly Line[] = [
    { what: 'clips', ours: String(size) },
    {
      what: 'load of the machine',
      ours: loadavg()
        .map((load) => shown(load, 1))
        .join(' '),
    },
    bar('popup: navigation to list painted, warm', figures.popupWarmMs, 150, 'ms', others(warm)),
    bar('popup, browser just started', figures.popupColdMs, 500, 'ms', others(cold)),
    bar('query as typed in the library, median', figures.libraryQueryP50Ms, 40, 'ms', peer(0.5)),
    bar('query as typed in the library, p95', figures.libraryQueryP95Ms, 150, 'ms', peer(0.95)),
    bar('the same in the popup, its worker at hand, median', figures.popupQueryP50Ms, 40, 'ms'),
    bar('the same in the popup, its worker at hand, p95', figures.popupQueryP95Ms, 150, 'ms'),
    bar('the same in a page, without files, median', figures.queryP50Ms, 40, 'ms'),
    bar('the same in a page, without files, p95', figures.queryP95Ms, 150, 'ms'),
    bar(`facets of a query with ${facets.total} answers`, figures.facetMs, 60, 'ms'),
    bar('a clip saved and findable, median', figures.saveMs, 15, 'ms', each),
    { what: 'bulk import', ours: `${shown(rate, 0)} clips/s`, bar: '≥ 150', good: rate >= 150 },
    bar('import: the last thousands over the first', figures.importGrowth, 2, '×'),
    bar('heap of an open library', figures.heapLibraryMB, 60, 'MB'),
    bar('heap of search', heapSearchMB, 10, 'MB', built),
    bar('disk a clip beyond its content', figures.bytesPerClip, 4000, 'B'),
    bar('library, scrolling and typing: longest task', figures.longTaskMs, 100, 'ms'),
  ];
  return { lines, figures };
}
