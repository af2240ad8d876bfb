import type { Driven } from '../../cli/browser/launch';
import { extensionOrigin } from './kept-collection';

/** Milliseconds from the navigation to the popup until its first clip is painted. */
export async function popupTime(driven: Driven, origin = extensionOrigin()): Promise<number> {
  const page = await driven.browser.newPage();
  await page.evaluateOnNewDocument(`
    const look = () => {
      if (document.querySelector('li .clip-title'))
        requestAnimationFrame(() => setTimeout(() => (globalThis.listedAt = performance.now())));
      else setTimeout(look, 1);
    };
    document.addEventListener('DOMContentLoaded', look);`);
  await page.goto(`${origin}/popup.html`, { waitUntil: 'load' });
  let time: number | undefined;
  for (const end = Date.now() + 60_000; time === undefined; ) {
    if (Date.now() > end) throw new Error('the popup listed nothing in a minute');
    // The page after the installation comes to the front when it likes, and behind it nothing is painted.
    await page.bringToFront();
    await new Promise((wake) => setTimeout(wake, 100));
    time = (await page.evaluate('globalThis.listedAt')) as number | undefined;
  }
  await page.close();
  return time;
}
