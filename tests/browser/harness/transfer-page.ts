import type { Page } from 'puppeteer-core';
import type { Stage } from './browsers';

/** A file as a reader would choose it. */
export interface Chosen {
  readonly name: string;
  readonly content: string;
}

/** The library's screens for taking out and bringing in, as a test drives them. */
export interface TransferPage {
  readonly page: Page;
  readonly until: (what: string, holds: () => Promise<boolean> | boolean) => Promise<void>;
  /** Waits until the page says this. */
  readonly shows: (words: RegExp) => Promise<void>;
  /** Clicks the first element, or the first that says the words. */
  readonly press: (selector: string, words?: string) => Promise<void>;
  readonly choose: (...files: readonly Chosen[]) => Promise<void>;
  readonly go: (query: string) => Promise<void>;
  /** Clips in the collection. */
  readonly clips: () => Promise<number>;
}

/** Opens a screen of the library. */
export async function openTransfer(stage: Stage, query: string): Promise<TransferPage> {
  const page = await stage.driven.openExtensionPage(`library.html${query}`);
  await page.bringToFront();
  const text = () => page.evaluate(() => document.body.innerText);
  const until: TransferPage['until'] = async (what, holds) => {
    for (const end = Date.now() + 30_000; Date.now() < end; ) {
      if (await holds()) return;
      await new Promise((wake) => setTimeout(wake, 50));
    }
    throw new Error(`in 30 s there was not ${what}; the page shows:\n${await text()}`);
  };
  const click = (css: string, words?: string) => {
    const all = [...document.querySelectorAll<HTMLElement>(css)];
    const one = words === undefined ? all[0] : all.find((control) => control.textContent?.includes(words));
    one?.click();
    return one !== undefined;
  };
  const put = (files: readonly Chosen[]) => {
    const input = document.querySelector<HTMLInputElement>('.file-input');
    if (!input) return false;
    const chosen = new DataTransfer();
    for (const { name, content } of files) chosen.items.add(new File([content], name));
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    return true;
  };
  const count = () =>
    new Promise<number>((resolve, reject) => {
      const opening = indexedDB.open('trich-luc');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const asked = opening.result.transaction('clips').objectStore('clips').count();
        asked.onsuccess = () => {
          opening.result.close();
          resolve(asked.result);
        };
      };
    });
  return {
    page,
    until,
    shows: (words) => until(String(words), async () => words.test(await text())),
    press: (selector, words) => until(`${selector} ${words ?? ''}`, () => page.evaluate(click, selector, words)),
    choose: (...files) => until('the field for files', () => page.evaluate(put, files)),
    go: (query) => until(query, () => page.evaluate(click, `.nav-link[href="${query}"]`, undefined)),
    clips: () => page.evaluate(count),
  };
}
