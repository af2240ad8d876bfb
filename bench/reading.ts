import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import { findBrowsers } from '../cli/browser/find-browsers';
import { serveNewspaper } from '../cli/browser/newspaper-server';
import type { Bench } from './bench';
import { quantile, shown } from './measure';
import type { PageCost } from './reading-entry';
import { type BenchPage, benchPages } from './reading-pages';

/** The reader and Readability as one script that a page can run. */
async function script(): Promise<string> {
  const entry = fileURLToPath(new URL('reading-entry.ts', import.meta.url));
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'readingBench' } },
  });
  const [first] = [output].flat() as readonly Rolldown.RolldownOutput[];
  return first?.output[0].code ?? '';
}

/** Opens a page without its scripts and measures in it. */
async function measure(browser: Browser, { url }: BenchPage, code: string): Promise<PageCost> {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await page.setJavaScriptEnabled(true);
  const cost = await page.evaluate(`${code}; readingBench.measurePage(${JSON.stringify(url)})`);
  await page.close();
  return cost as PageCost;
}

/** What detecting and reading cost in Chromium beside Readability, and how much leads back to the page. */
export const readingBench: Bench = async () => {
  const [browserFound] = findBrowsers('chromium');
  if (!browserFound) throw new Error('the reading bench needs Chromium (npm test installs it)');
  const pages = benchPages();
  const newspaper = await serveNewspaper((url) => pages.find((page) => page.url === url.href));
  const profile = mkdtempSync(join(tmpdir(), 'trich-luc-bench-'));
  const browser = await puppeteer.launch({
    executablePath: browserFound.path,
    userDataDir: profile,
    acceptInsecureCerts: true,
    args: ['--no-sandbox', '--disable-dev-shm-usage', `--proxy-server=${newspaper.proxy}`],
  });
  try {
    const code = await script();
    const costs: PageCost[] = [];
    for (const page of pages) costs.push(await measure(browser, page, code));
    return reportOf(costs);
  } finally {
    await browser.close();
    newspaper.close();
    rmSync(profile, { recursive: true, force: true });
  }
};

function reportOf(costs: readonly PageCost[]) {
  const median = (of: (cost: PageCost) => number) => quantile(costs.map(of), 0.5);
  const sum = (of: (cost: PageCost) => number) => costs.reduce((total, cost) => total + of(cost), 0);
  const knownVsReadability = median((cost) => cost.ours / cost.readability);
  const unknownVsReadability = median((cost) => cost.elsewhere / cost.readability);
  const detectP95Ms = quantile(
    costs.map(({ detect }) => detect),
    0.95,
  );
  const mappedShare = sum(({ mapped }) => mapped) / sum(({ characters }) => characters);
  const against = `${shown(median(({ readability }) => readability))} ms`;
  const defuddle = median((cost) => cost.defuddle);
  const ms = (value: number) => `${shown(value)} ms`;
  return {
    lines: [
      { what: 'pages', ours: String(costs.length) },
      {
        what: 'read, under its own address',
        ours: ms(median(({ ours }) => ours)),
        against,
        ratio: `${shown(knownVsReadability)} ×`,
        bar: '≤ 0.8',
        good: knownVsReadability <= 0.8,
      },
      {
        what: 'read, under an unknown address',
        ours: ms(median(({ elsewhere }) => elsewhere)),
        against,
        ratio: `${shown(unknownVsReadability)} ×`,
        bar: '≤ 2.2',
        good: unknownVsReadability <= 2.2,
      },
      { what: 'Defuddle, text and metadata', ours: '', against: ms(defuddle) },
      { what: 'detected, p95', ours: ms(detectP95Ms), bar: '≤ 1 ms', good: detectP95Ms <= 1 },
      {
        what: 'characters of blocks that lead back to the page',
        ours: shown(mappedShare, 4),
        bar: '≥ 0.995',
        good: mappedShare >= 0.995,
      },
    ],
    figures: { knownVsReadability, unknownVsReadability, detectP95Ms, mappedShare },
  };
}
