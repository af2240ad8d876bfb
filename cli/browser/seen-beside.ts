import type { Page } from 'puppeteer-core';

/**
 * Has a page of the extension take itself for seen. A popup, a side panel and a second window stand beside what is in front;
 * the tab that stands for them is behind it, where a page rests.
 */
export async function seenBeside(page: Page): Promise<void> {
  await page.evaluate(() => {
    // No function in it: `tsx`, with which the demo runs, wraps one in a helper that pages do not have.
    Object.defineProperty(document, 'hidden', { value: false });
    document.dispatchEvent(new Event('visibilitychange'));
  });
}
