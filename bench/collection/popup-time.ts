import type { Driven } from '../../cli/browser/launch';

const addressOf = (driven: Driven, path: string) => {
  const worker = driven.browser.targets().find((target) => target.url().startsWith('chrome-extension://'));
  return new URL(path, worker?.url()).href;
};

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
  await page.goto(addressOf(driven, '/popup.html'), { waitUntil: 'load' });
  await page.waitForFunction('globalThis.listedAt !== undefined');
  const time = (await page.evaluate('globalThis.listedAt')) as number;
  await page.close();
  return time;
}
