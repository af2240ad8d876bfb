import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { findBrowsers } from '../cli/browser/find-browsers';
import { type Driven, launch } from '../cli/browser/launch';
import { serveNewspaper } from '../cli/browser/newspaper-server';
import { samplePages } from '../cli/browser/sample-newspaper';
import type { Bench, Line } from './bench';
import { quantile, shown } from './measure';
import type { PaintCost } from './paint-entry';
import { articleAsServed, homeAsServed } from './paint-pages';
import { idleProbe, writeProbe } from './paint-probe';
import { floors, times, type Waited } from './paint-times';

const ROUNDS = 11;
const SITE = '*://*.qdnd.vn/*';
const extension = fileURLToPath(new URL('../.output/chrome-mv3', import.meta.url));
const sample = samplePages.find(({ kind }) => kind === 'article');
const article = sample?.url ?? '';
const plain = 'https://www.qdnd.vn/bench-paint-900002';
const home = samplePages.find(({ kind }) => kind === 'home')?.url ?? '';

async function script(): Promise<string> {
  const entry = fileURLToPath(new URL('paint-entry.ts', import.meta.url));
  const lib = { entry, formats: ['iife' as const], name: 'paintBench' };
  const output = await build({ configFile: false, logLevel: 'silent', build: { write: false, lib } });
  const [first] = [output].flat() as readonly Rolldown.RolldownOutput[];
  return first?.output[0].code ?? '';
}

const median = (values: readonly number[]) => quantile(values, 0.5);

/** The costs of so many rounds on a page of their own, without the first. */
async function rounds(driven: Driven, code: string, call: string): Promise<readonly PaintCost[]> {
  const page = await driven.open(plain);
  await page.evaluate(`${code}; globalThis.paintBench = paintBench`);
  const costs: PaintCost[] = [];
  for (let round = 0; round <= ROUNDS; round++) costs.push((await page.evaluate(`paintBench.${call}`)) as PaintCost);
  await page.close();
  return costs.slice(1);
}

interface Paints {
  readonly ours: number;
  readonly mark: number;
  readonly mutations: number;
}

async function paints(driven: Driven, code: string, count: number): Promise<Paints> {
  const ours = await rounds(driven, code, `paintOnce(${count})`);
  const mark = await rounds(driven, code, `wrapOnce(${count})`);
  const cost = (all: readonly PaintCost[]) => median(all.map(({ script, layout }) => script + layout));
  return { ours: cost(ours), mark: cost(mark), mutations: ours.reduce((sum, { mutations }) => sum + mutations, 0) };
}

/** Painting beside `<mark>`, how soon an article is painted, and what a page that is none costs. */
export const paintBench: Bench = async () => {
  const [browser] = findBrowsers('chromium');
  if (!browser) throw new Error('the paint bench needs Chromium (npm test installs it)');
  if (!existsSync(extension)) throw new Error(`${extension} is missing: npm run build makes it`);
  const served = new Map([
    [article, articleAsServed(article)],
    [home, homeAsServed(home)],
    [plain, '<!doctype html><title>Trống</title><body></body>'],
  ]);
  const newspaper = await serveNewspaper((url) => {
    const html = served.get(url.href);
    return html === undefined ? undefined : { html };
  });
  const driven = await launch({ browser, extension, proxy: newspaper.proxy, headless: true });
  try {
    await driven.browser.installExtension(writeProbe(idleProbe, SITE));
    const code = await script();
    const [few, many] = [await paints(driven, code, 500), await paints(driven, code, 3000)];
    const painted = 'globalThis.paintedAt';
    const warm = await times(driven, { url: article, cold: false, until: painted });
    const cold = await times(driven, { url: article, cold: true, until: painted });
    const floor = await floors({ browser, extension, proxy: newspaper.proxy, headless: true }, article, SITE);
    const alone = await driven.open(article);
    const readability = (await alone.evaluate(`${code}; paintBench.readabilityAlone()`)) as number;
    await alone.close();
    const idle: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const other = await driven.open(home);
      idle.push(((await other.evaluate(`${code}; paintBench.firstDetection()`)) as { ms: number }).ms);
      await other.close();
    }
    return report({ few, many, warm, cold, floor, readability, idleMs: median(idle) });
  } finally {
    await driven.close();
    newspaper.close();
  }
};

interface Measured {
  readonly few: Paints;
  readonly many: Paints;
  readonly warm: Waited;
  readonly cold: Waited;
  readonly floor: { readonly warm: number; readonly cold: number };
  readonly readability: number;
  readonly idleMs: number;
}

function report({ few, many, warm, cold, floor, readability, idleMs }: Measured) {
  const [warmMs, coldMs] = [warm.idle, cold.idle];
  const [ratio500, ratio3000] = [few.mark / few.ours, many.mark / many.ours];
  const mutations = few.mutations + many.mutations;
  const ms = (value: number) => `${shown(value)} ms`;
  const against = (what: string, { ours, mark }: Paints, ratio: number, bar: number): Line => ({
    what,
    ours: ms(ours),
    against: ms(mark),
    ratio: `${shown(ratio, 1)} ×`,
    bar: `≥ ${bar} ×`,
    good: ratio >= bar,
  });
  const lines: readonly Line[] = [
    against('500 mentions painted, against <mark> (script + layout)', few, ratio500, 5),
    against('3,000 mentions painted, against <mark>', many, ratio3000, 20),
    { what: 'mutation records of ours', ours: String(mutations), bar: '0', good: mutations === 0 },
    { what: 'document_idle → painted, worker cold', ours: ms(coldMs), bar: '≤ 150 ms', good: coldMs <= 150 },
    {
      what: 'the same, worker warm, against Readability alone',
      ours: ms(warmMs),
      against: ms(readability),
      ratio: `${shown(warmMs / readability, 1)} ×`,
      bar: '≤ 60 ms, ≤ 3 ×',
      good: warmMs <= 60 && warmMs <= 3 * readability,
    },
    {
      what: 'parsed → painted, worker cold, against the answer of one that does nothing',
      ours: ms(cold.parsed),
      against: ms(floor.cold),
      ratio: `${shown(cold.parsed / floor.cold, 1)} ×`,
    },
    {
      what: 'the same, worker warm',
      ours: ms(warm.parsed),
      against: ms(floor.warm),
      ratio: `${shown(warm.parsed / floor.warm, 1)} ×`,
    },
    { what: 'a page that is no article: first detection', ours: ms(idleMs), bar: '≤ 2 ms', good: idleMs <= 2 },
  ];
  return {
    lines,
    figures: {
      ratio500,
      ratio3000,
      mutations,
      coldMs,
      warmMs,
      idleMs,
      floorColdMs: floor.cold,
      floorWarmMs: floor.warm,
    },
  };
}
