import type { Driven } from '../../cli/browser/launch';
import { IN_SIGHT } from '../../entrypoints/popup/in-sight';
import { extensionOrigin } from './kept-collection';

/** Milliseconds from the navigation on. */
export interface PopupTimes {
  /** Until the first clip is painted, as the browser itself says (element timing). */
  readonly painted: number;
  /** Until more is listed than the popup shows first: the list as the collection has it now. */
  readonly current: number;
}

/** Timed in the page: how long the driver takes to open a tab, or to ask, is nobody's wait. */
const watch = `
  const times = (globalThis.popupTimes = {});
  const look = () => {
    const titles = document.querySelectorAll('li .clip-title');
    // Before it is painted for the first time: the browser tells when that was. Newer clips may take the place of the first one
    // before anything was painted, and what is gone is never painted.
    if (titles[0] && times.painted === undefined) titles[0].setAttribute('elementtiming', 'list');
    if (titles.length > ${IN_SIGHT}) times.current ??= performance.now();
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  new PerformanceObserver((list) => {
    for (const { renderTime } of list.getEntries()) times.painted ??= renderTime;
  }).observe({ type: 'element', buffered: true });`;

/**
 * Milliseconds. A new tab takes the process that the browser keeps ready for the next one, and making another takes 100 to 500 ms
 * of a processor (29 November 2026): a click on the button takes none.
 */
const SETTLED = 1500;

/** How long the popup takes; for collections of more clips than it shows first. */
export async function popupTimes(driven: Driven, origin = extensionOrigin()): Promise<PopupTimes> {
  const page = await driven.browser.newPage();
  // The page after the installation comes to the front when it likes, and behind it nothing is painted.
  await page.bringToFront();
  await page.evaluateOnNewDocument(watch);
  await new Promise((wake) => setTimeout(wake, SETTLED));
  await page.goto(`${origin}/popup.html`, { waitUntil: 'load' });
  for (const end = Date.now() + 60_000; ; ) {
    if (Date.now() > end) throw new Error('the popup listed nothing in a minute');
    await new Promise((wake) => setTimeout(wake, 100));
    const { painted, current } = (await page.evaluate('popupTimes')) as Partial<PopupTimes>;
    if (painted === undefined) await page.bringToFront();
    if (painted === undefined || current === undefined) continue;
    await page.close();
    return { painted, current };
  }
}
