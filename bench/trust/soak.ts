import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CDPSession, Page } from 'puppeteer-core';
import { openDesk } from '../../cli/browser/desk';
import { findBrowsers } from '../../cli/browser/find-browsers';
import { launch } from '../../cli/browser/launch';
import { serveNewspaper } from '../../cli/browser/newspaper-server';
import { paintedRanges, waitForPaint } from '../../cli/browser/painted';
import { samplePageOf, samplePages } from '../../cli/browser/sample-newspaper';
import { seenBeside } from '../../cli/browser/seen-beside';
import { heapBehind } from '../collection/heap-of';

/** The build; `OUTPUT` names another folder of builds, which nobody replaces meanwhile. */
const output = process.env.OUTPUT ?? fileURLToPath(new URL('../../.output', import.meta.url));
const extension = join(output, 'chrome-mv3');
const articles = samplePages.filter(({ kind }) => kind === 'article');

/** What a tab and the library hold, after their garbage was collected. */
interface Held {
  readonly heap: number;
  /** The heaps of its workers: the library searches in one. */
  readonly workers: number;
  readonly listeners: number;
  readonly nodes: number;
  readonly ranges: number;
}

async function held(page: Page, session: CDPSession): Promise<Held> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  const ranges = await paintedRanges(page).catch(() => []);
  let workers = 0;
  for (const { client } of page.workers()) workers += await heapBehind(client);
  return {
    ...{ heap: of('JSHeapUsedSize'), workers, ranges: ranges.length },
    ...{ listeners: of('JSEventListeners'), nodes: of('Nodes') },
  };
}

/**
 * The share of the time after which growth counts. Until then engines compile what runs often: of the library's heap 330 kB of
 * code came between rounds 350 and 1,500, and 8 kB of objects (29 November 2026).
 */
const WARM = 0.25;

export interface Soaked {
  /** The worst growth of what is held, as a share of what was held when it was warm. */
  readonly growth: number;
  readonly grown: string;
}

/**
 * Hours of work without pause: an article that changes under the reader is read, painted and clipped again and again, while
 * the library lists and searches. What is held after the first quarter is the measure.
 */
export async function soak(minutes: number): Promise<Soaked> {
  const [browser] = findBrowsers('chromium');
  if (!browser || !existsSync(extension)) throw new Error('the soak needs Chromium and a build (npm run build)');
  const newspaper = await serveNewspaper(samplePageOf);
  const driven = await launch({ browser, extension, proxy: newspaper.proxy, headless: true });
  try {
    const url = articles[0]?.url ?? '';
    const tab = await driven.open(url);
    await waitForPaint(tab);
    const desk = await openDesk(driven);
    const library = await driven.openExtensionPage('library.html');
    await seenBeside(library);
    const sessions = [await tab.createCDPSession(), await library.createCDPSession()] as const;
    const aside = await desk.page.createCDPSession();
    for (const session of sessions) await session.send('Performance.enable');
    let number = 0;
    const round = async (count: number) => {
      await tab.evaluate((n) => {
        const place = document.querySelector('[itemprop=articleBody] p, article p, p');
        if (place)
          place.firstChild?.replaceWith(`${n % 2 ? 'Sáng' : 'Chiều'} nay, ${place.textContent?.slice(10) ?? ''}`);
      }, count);
      await desk.pageState(url);
      await desk.askTab(url, 'clipPage');
      await library.evaluate(
        (words) => {
          const box = document.querySelector<HTMLInputElement>('search input');
          if (!box) return;
          box.value = words;
          box.dispatchEvent(new Event('input', { bubbles: true }));
        },
        count % 2 ? 'nghị quyết' : '',
      );
    };
    const look = async () => {
      // Every other round searches: what is compared is the list without a search.
      while (number % 2 === 0) await round(number++);
      // What the last round began to read is not held, it is being read.
      await new Promise((wake) => setTimeout(wake, 2000));
      // The desk lives in the process of the library, whose counters count for both.
      await aside.send('HeapProfiler.collectGarbage');
      return [await held(tab, sessions[0]), await held(library, sessions[1])] as const;
    };
    const end = Date.now() + minutes * 60_000;
    const settled = Date.now() + minutes * WARM * 60_000;
    while (Date.now() < settled || number < 40) await round(number++);
    const first = await look();
    while (Date.now() < end || number < 80) await round(number++);
    const last = await look();
    const names = ['heap', 'workers', 'listeners', 'nodes', 'ranges'] as const;
    const all = ['article', 'library'].flatMap((where, i) =>
      names.map((name) => {
        const [before, after] = [first[i]?.[name] ?? 0, last[i]?.[name] ?? 0];
        return {
          grown: `${name}, ${where}, ${before} → ${after}, ${number} rounds`,
          growth: before > 0 ? after / before - 1 : 0,
        };
      }),
    );
    return all.reduce((worst, one) => (one.growth > worst.growth ? one : worst));
  } finally {
    await driven.close();
    newspaper.close();
  }
}
