import type { Page } from 'puppeteer-core';
import type { Stage } from './browsers';
import { clipSamples } from './clip-samples';

/** The library as a test drives it. */
export interface LibraryPage {
  readonly page: Page;
  /** Waits until something holds. */
  readonly until: (what: string, holds: () => Promise<boolean>) => Promise<void>;
  /** Clicks the first element, or the first that says the words. */
  readonly press: (selector: string, words?: string) => Promise<void>;
  /** Puts words into a field as typing does. */
  readonly type: (selector: string, words: string) => Promise<void>;
  readonly titles: () => Promise<readonly string[]>;
  readonly count: (selector: string) => Promise<number>;
  readonly says: (selector: string, words: string) => Promise<boolean>;
}

/** Clips some sample articles and opens the library upon them. */
export async function openLibrary(stage: Stage, clips: number): Promise<LibraryPage> {
  await clipSamples(stage, clips);
  const page = await stage.driven.openExtensionPage('library.html');
  await page.bringToFront();
  const until = async (what: string, holds: () => Promise<boolean>) => {
    for (const end = Date.now() + 15_000; Date.now() < end; ) {
      if (await holds()) return;
      await new Promise((wake) => setTimeout(wake, 40));
    }
    const shown = await page.evaluate(() => `${location.search}\n${document.body.innerText}`);
    throw new Error(`in 15 s the library did not show ${what}; it shows:\n${shown}`);
  };
  const find = (selector: string, words?: string) => {
    const all = [...document.querySelectorAll<HTMLElement>(selector)];
    const one = words === undefined ? all[0] : all.find((control) => control.textContent?.includes(words));
    one?.click();
    return one !== undefined;
  };
  const put = (selector: string, words: string) => {
    const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
    if (!field) return false;
    field.focus();
    field.value = words;
    field.setSelectionRange(words.length, words.length);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    return true;
  };
  return {
    page,
    until,
    press: (selector, words) => until(`${selector} ${words ?? ''}`, () => page.evaluate(find, selector, words)),
    type: (selector, words) => until(selector, () => page.evaluate(put, selector, words)),
    titles: () => page.evaluate(() => [...document.querySelectorAll('.row-title')].map((one) => one.textContent ?? '')),
    count: (selector) => page.evaluate((css) => document.querySelectorAll(css).length, selector),
    says: (selector, words) =>
      page.evaluate(
        (css, text) => [...document.querySelectorAll(css)].some((one) => one.textContent?.includes(text)),
        selector,
        words,
      ),
  };
}
