import type { Page } from 'puppeteer-core';

/** Waits until something holds, and says what did not. */
export async function until(what: string, holds: () => Promise<boolean>, milliseconds = 10_000): Promise<void> {
  for (const end = Date.now() + milliseconds; Date.now() < end; ) {
    if (await holds()) return;
    await new Promise((wake) => setTimeout(wake, 40));
  }
  throw new Error(`not in ${milliseconds} ms: ${what}`);
}

/** Clicks the control of this selector whose words contain `words`; waits until there is one. */
export function press(page: Page, selector: string, words = ''): Promise<void> {
  const click = (css: string, text: string) => {
    const one = [...document.querySelectorAll<HTMLElement>(css)].find((control) =>
      (control.getAttribute('aria-label') ?? control.textContent ?? '').includes(text),
    );
    one?.click();
    return one !== undefined;
  };
  return until(`${selector} "${words}"`, () => page.evaluate(click, selector, words));
}

/** The words of all elements of a selector. */
export const wordsOf = (page: Page, selector: string): Promise<readonly string[]> =>
  page.evaluate((css) => [...document.querySelectorAll(css)].map((one) => one.textContent?.trim() ?? ''), selector);

/** Types into a box as a reader would, event and all. */
export function fill(page: Page, selector: string, words: string): Promise<void> {
  return page.evaluate(
    (css, typed) => {
      const box = document.querySelector<HTMLInputElement>(css);
      if (!box) throw new Error(`nothing is ${css}`);
      box.value = typed;
      box.dispatchEvent(new Event('input', { bubbles: true }));
    },
    selector,
    words,
  );
}
