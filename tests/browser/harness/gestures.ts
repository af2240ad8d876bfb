import type { Page } from 'puppeteer-core';
import { bidi, contextOf, evaluateInFirefox } from '../../../cli/browser/bidi';
import type { Desk } from '../../../cli/browser/desk';
import type { Driven } from '../../../cli/browser/launch';

/** A finger on the page. Puppeteer sends Firefox none, WebDriver BiDi does. */
export async function tap(
  { engine, browser }: Driven,
  page: Page,
  { x, y }: { readonly x: number; readonly y: number },
) {
  if (engine === 'chromium') return page.touchscreen.tap(x, y);
  const actions = [
    { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  const finger = { type: 'pointer', id: 'finger', parameters: { pointerType: 'touch' }, actions };
  await bidi(browser).send('input.performActions', { context: contextOf(page), actions: [finger] });
}

interface PanelApis {
  readonly browser: { readonly sidebarAction: { isOpen(where: object): Promise<boolean> } };
}

/**
 * Opens the panel beside a page as the browser does after a gesture of the reader, and answers what it shows; of Firefox's,
 * which no driver reaches, only that it is open.
 *
 * Keys of shortcuts do not reach a browser without a window. Firefox is given the command its key stands for. Chromium gives
 * the worker no gesture with an event of ours, so its panel is opened from a page of the extension, where a click would be.
 */
export async function openPanelBeside(
  { engine, browser }: Driven,
  desk: Desk,
  url: string,
): Promise<() => Promise<string>> {
  if (engine === 'firefox') {
    await evaluateInFirefox(browser, `document.querySelector('keyset[id^="ext-keyset"] key[key="K"]').doCommand()`);
    return () =>
      desk.page.evaluate(async () =>
        (await (globalThis as unknown as PanelApis).browser.sidebarAction.isOpen({})) ? 'open' : 'closed',
      );
  }
  const session = await desk.page.createCDPSession();
  const expression = `chrome.sidePanel.open({ tabId: ${await desk.tabOf(url)} })`;
  await session.send('Runtime.evaluate', { expression, userGesture: true, awaitPromise: true });
  const target = await browser.waitForTarget((one) => one.url().includes('/sidepanel.html'));
  const panel = await target.asPage();
  return () => panel.evaluate(() => document.body.innerText);
}
