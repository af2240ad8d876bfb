import type { Page } from 'puppeteer-core';
import type { Driven } from '../../cli/browser/launch';
import { heapOf } from './heap-of';

/** What using the library costs: megabytes of its page and its workers, milliseconds of its longest task. */
export interface LibraryUse {
  readonly heapMB: number;
  readonly longTaskMs: number;
}

const pause = (ms: number) => new Promise((wake) => setTimeout(wake, ms));

/** The list, scrolled through from top to bottom in so many steps. */
async function scroll(page: Page, steps: number): Promise<void> {
  for (let step = 0; step <= steps; step++) {
    await page.evaluate(
      `(() => { const box = document.querySelector('.table');
        box.scrollTop = (box.scrollHeight * ${step}) / ${steps}; })()`,
    );
    await pause(80);
  }
}

/** Types into the search box letter by letter, as quickly as one does. */
async function type(page: Page, words: string): Promise<void> {
  await page.focus('.ask-input');
  for (const letter of words) {
    await page.keyboard.sendCharacter(letter);
    await pause(90);
  }
}

/** Opens the library, scrolls through all of it, types, and scrolls through what was found. */
export async function libraryUse(driven: Driven): Promise<LibraryUse> {
  const page = await driven.openExtensionPage('manifest.json');
  page.setDefaultTimeout(180_000);
  await page.evaluateOnNewDocument(`
    globalThis.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) globalThis.longest = Math.max(globalThis.longest, duration);
    }).observe({ entryTypes: ['longtask'] });`);
  await page.bringToFront();
  await page.goto(new URL('/library.html', page.url()).href, { waitUntil: 'load' });
  await page.waitForSelector('.row-title');
  // What opening costs is the first paint's matter; the bar is about scrolling and typing.
  await pause(3000);
  await page.evaluate('globalThis.longest = 0');
  await scroll(page, 40);
  await type(page, 'hội nghị tr');
  await pause(1500);
  await scroll(page, 20);
  const longTaskMs = (await page.evaluate('globalThis.longest')) as number;
  const heapMB = await heapOf(page);
  await page.close();
  return { heapMB, longTaskMs };
}
