import type { Driven } from '../../cli/browser/launch';
import { extensionOrigin } from './kept-collection';

/** Milliseconds from the navigation to the popup until its first clip is painted. */
export async function popupTime(driven: Driven): Promise<number> {
  const page = await driven.browser.newPage();
  page.setDefaultTimeout(120_000);
  await page.evaluateOnNewDocument(`
    const look = () => {
      if (document.querySelector('li .clip-title'))
        requestAnimationFrame(() => setTimeout(() => (globalThis.listedAt = performance.now())));
      else setTimeout(look, 1);
    };
    document.addEventListener('DOMContentLoaded', look);`);
  await page.goto(`${extensionOrigin()}/popup.html`, { waitUntil: 'load' });
  await page.waitForFunction('globalThis.listedAt !== undefined');
  const time = (await page.evaluate('globalThis.listedAt')) as number;
  await page.close();
  return time;
}
