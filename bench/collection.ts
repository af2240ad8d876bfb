import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import { findBrowsers } from '../cli/browser/find-browsers';
import { type Driven, launch } from '../cli/browser/launch';
import { serveNewspaper } from '../cli/browser/newspaper-server';
import type { Bench, Line } from './bench';
import { quantile, shown } from './measure';

/** `OUTPUT` names another folder of builds, one that nobody replaces meanwhile. */
const output = process.env.OUTPUT ?? fileURLToPath(new URL('../.output', import.meta.url));
const extension = `${output}/chrome-mv3`;
/** `SIZE` names another size; peers are measured up to 20,000. */
const SIZE = Number(process.env.SIZE ?? 100_000);
const QUERIES = 120;

async function script(): Promise<string> {
  const entry = fileURLToPath(new URL('collection-entry.ts', import.meta.url));
  const lib = { entry, formats: ['iife' as const], name: 'collectionBench' };
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib, minify: !process.env.PROFILE },
  });
  const [first] = [output].flat() as readonly Rolldown.RolldownOutput[];
  return first?.output[0].code ?? '';
}

/** A document of the extension with the bench in it, and nothing else that watches the collection. */
async function deskOf(driven: Driven, code: string): Promise<Page> {
  const page = await driven.openExtensionPage('manifest.json');
  page.setDefaultTimeout(0);
  await page.evaluate(`${code}; globalThis.collectionBench = collectionBench; 0`);
  return page;
}

/** From the navigation to the first clip painted, or what a search found. */
async function popupTime(driven: Driven): Promise<number> {
  const page = await driven.browser.newPage();
  await page.evaluateOnNewDocument(`
    const look = () => {
      if (document.querySelector('li .clip-title')) requestAnimationFrame(() => setTimeout(() => (globalThis.listedAt = performance.now())));
      else setTimeout(look, 1);
    };
    document.addEventListener('DOMContentLoaded', look);`);
  await page.goto(popupAddress(driven), { waitUntil: 'load' });
  await page.waitForFunction('globalThis.listedAt !== undefined', { timeout: 60_000 });
  const time = (await page.evaluate('globalThis.listedAt')) as number;
  await page.close();
  return time;
}

const popupAddress = (driven: Driven) => {
  const worker = driven.browser.targets().find((target) => target.url().startsWith('chrome-extension://'));
  return new URL('/popup.html', worker?.url()).href;
};

/** Calls the bench and asks for the answer now and then: one call of the browser's protocol may last three minutes. */
async function callIn<T>(page: Page, call: string): Promise<T> {
  await page.evaluate(`globalThis.answer = undefined;
    Promise.resolve(collectionBench.${call}).then(
      (value) => (globalThis.answer = { value }),
      (error) => (globalThis.answer = { error: String(error?.stack ?? error) }),
    ); 0`);
  for (;;) {
    const answer = (await page.evaluate('globalThis.answer')) as { value: T; error?: string } | undefined;
    if (answer?.error !== undefined) throw new Error(answer.error);
    if (answer) return answer.value;
    await new Promise((wake) => setTimeout(wake, 250));
  }
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number };
  await session.detach();
  return usedSize / 1e6;
}

interface Profile {
  readonly nodes: readonly { id: number; callFrame: { functionName: string; lineNumber: number } }[];
  readonly samples: readonly number[];
}

/** With `PROFILE` set, says where the time of a piece of work went, function by function. */
async function profiled<T>(page: Page, work: () => Promise<T>): Promise<T> {
  if (!process.env.PROFILE) return work();
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 1000 });
  await session.send('Profiler.start');
  const answer = await work();
  const { profile } = (await session.send('Profiler.stop')) as { profile: Profile };
  const names = new Map(
    profile.nodes.map(({ id, callFrame }) => [id, `${callFrame.functionName}:${callFrame.lineNumber}`]),
  );
  const times = new Map<string, number>();
  for (const id of profile.samples) times.set(names.get(id) ?? '', (times.get(names.get(id) ?? '') ?? 0) + 1);
  const all = [...times].sort(([, a], [, b]) => b - a).slice(0, 30);
  process.stderr.write(
    `${all.map(([name, count]) => `${((100 * count) / profile.samples.length).toFixed(1)} % ${name}`).join('\n')}\n`,
  );
  await session.detach();
  return answer;
}

const median = (values: readonly number[]) => quantile(values, 0.5);

/** The collection at a size, measured in the built extension's own pages. */
export const collectionBench: Bench = async () => {
  const [browser] = findBrowsers('chromium');
  if (!browser) throw new Error('the collection bench needs Chromium (npm test installs it)');
  if (!existsSync(extension)) throw new Error(`${extension} is missing: npm run build makes it`);
  const newspaper = await serveNewspaper(() => undefined);
  const driven = await launch({ browser, extension, proxy: newspaper.proxy, headless: true });
  try {
    return await measure(driven, await script());
  } finally {
    await driven.close();
    newspaper.close();
  }
};

interface Query {
  readonly ms: number;
  readonly total: number;
  readonly typed: string;
}

async function measure(driven: Driven, code: string) {
  const page = await deskOf(driven, code);
  const run = <T>(call: string) => callIn<T>(page, call);
  const before = await run<number>('disk()');
  const filled = await profiled(page, () => run<{ perThousand: number[]; bytes: number }>(`fill(0, ${SIZE})`));
  process.stderr.write(`filled: ${filled.perThousand.map((ms) => Math.round(ms)).join(' ')} ms a thousand\n`);
  const bytes = ((await run<number>('disk()')) - before - filled.bytes) / SIZE;
  const bare = await heapOf(page);
  const asked = await run<Query[]>(`queries(${SIZE}, ${QUERIES})`);
  const heapSearchMB = (await heapOf(page)) - bare;
  const slow = [...asked].sort((a, b) => b.ms - a.ms).slice(0, 5);
  process.stderr.write(
    `slowest: ${slow.map(({ typed, ms, total }) => `${typed}: ${Math.round(ms)} ms, ${total}`).join(' | ')}\n`,
  );
  const facets = await run<{ ms: number[]; total: number }>("facets('sân bay ')");
  const saves = await run<number[]>(`saveOne(${SIZE}, 60)`);
  const warm: number[] = [];
  for (let round = 0; round < 5; round++) warm.push(await popupTime(driven));
  const peers = SIZE <= 20_000;
  const mini = peers ? await run<{ build: number; ms: number[] }>(`miniSearch(${SIZE}, ${QUERIES})`) : undefined;
  const multi = peers ? await run<{ perThousand: number; ms: number[] }>(`multiEntry(${SIZE}, ${QUERIES})`) : undefined;
  const ms = asked.map((one) => one.ms);
  const figures = {
    popupWarmMs: median(warm.slice(1)),
    queryP50Ms: median(ms),
    queryP95Ms: quantile(ms, 0.95),
    facetMs: median(facets.ms),
    saveMs: median(saves),
    importPerSecond: (SIZE / filled.perThousand.reduce((sum, one) => sum + one, 0)) * 1000,
    importGrowth: median(filled.perThousand.slice(-5)) / (filled.perThousand[0] ?? 1),
    heapSearchMB,
    bytesPerClip: bytes,
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
  const lines: readonly Line[] = [
    { what: 'clips', ours: String(SIZE) },
    bar('popup: navigation to list painted, warm', figures.popupWarmMs, 150, 'ms'),
    bar('query as typed, median', figures.queryP50Ms, 40, 'ms', peer(0.5)),
    bar('query as typed, p95', figures.queryP95Ms, 150, 'ms', peer(0.95)),
    bar(`facets of a query with ${facets.total} answers`, figures.facetMs, 60, 'ms'),
    bar(
      'a clip saved and findable, median',
      figures.saveMs,
      15,
      'ms',
      multi && `${shown(multi.perThousand / 1000, 1)} multi-entry, in bulk`,
    ),
    {
      what: 'bulk import',
      ours: `${shown(figures.importPerSecond, 0)} clips/s`,
      bar: '≥ 150',
      good: figures.importPerSecond >= 150,
    },
    bar('import: the last thousands over the first', figures.importGrowth, 2, '×'),
    bar('heap of search', heapSearchMB, 10, 'MB', mini && `MiniSearch is built in ${shown(mini.build / 1000, 1)} s`),
    bar('disk a clip beyond its content', bytes, 4000, 'B'),
  ];
  return { lines, figures };
}
