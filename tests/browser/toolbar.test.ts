import type { Page, WebWorker } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from '../../cli/browser/desk';
import { samplePages } from '../../cli/browser/sample-newspaper';
import { engines, type Stage, setUp } from './harness/browsers';

const article = samplePages.find((page) => page.kind === 'article')?.url ?? '';
const home = samplePages.find((page) => page.kind === 'home')?.url ?? '';

interface Tab {
  readonly id: number;
  readonly url?: string;
}

interface ChromeGlobals {
  readonly chrome: {
    readonly tabs: { query(query: object): Promise<readonly Tab[]> };
    readonly action: { getBadgeText(tab: object): Promise<string>; getTitle(tab: object): Promise<string> };
    readonly commands: { readonly onCommand: { dispatch(command: string, tab: Tab): void } };
    readonly contextMenus: { readonly onClicked: { dispatch(info: object, tab: Tab): void } };
  };
}

/** Runs in a page of the extension. */
async function badgeOf(url: string): Promise<string> {
  const { tabs, action } = (globalThis as unknown as ChromeGlobals).chrome;
  const tab = (await tabs.query({})).find((one) => one.url === url);
  return action.getBadgeText({ tabId: tab?.id });
}

/** Runs in the worker; keys and menus do not reach a browser without a window, so their events are sent as it sends them. */
async function gesture(kind: string, url: string): Promise<void> {
  const { tabs, commands, contextMenus } = (globalThis as unknown as ChromeGlobals).chrome;
  const tab = (await tabs.query({})).find((one) => one.url === url);
  if (!tab) throw new Error(`no tab shows ${url}`);
  if (kind === 'shortcut') commands.onCommand.dispatch('clip', tab);
  else contextMenus.onClicked.dispatch({ menuItemId: 'clip', pageUrl: url }, tab);
}

describe.each(engines)('the toolbar in %s', (engine) => {
  let stage: Stage;
  let desk: Desk;
  beforeAll(async () => {
    stage = await setUp(engine);
    desk = await openDesk(stage.driven);
  });
  afterAll(() => stage?.close());

  const badge = (url: string) => desk.page.evaluate(badgeOf, url);

  test('counts the entities of an article, and then says that it is clipped', async () => {
    const page = await stage.driven.open(article);
    const { recognition } = await desk.pageState(article);
    const entities = (recognition?.officials.length ?? 0) + (recognition?.documents.length ?? 0);
    expect(entities).toBeGreaterThan(3);
    await expect.poll(() => badge(article)).toBe(String(entities));
    expect(await desk.askTab(article, 'clipPage')).toMatchObject({ ok: true, value: { created: true } });
    await expect.poll(() => badge(article)).toBe('✓');
    await page.close();
  });

  test('says nothing of a page that is no article', async () => {
    const page = await stage.driven.open(home);
    await desk.pageState(home);
    expect(await badge(home)).toBe('');
    await page.close();
  });

  test('has its badge again on a page that comes back from the cache', async () => {
    const page: Page = await stage.driven.open(article);
    await desk.pageState(article);
    await page.goto(home);
    // Not `page.goBack()`: Firefox reports no navigation for a page from its cache.
    await page.evaluate(() => history.back());
    await expect.poll(() => badge(article)).toBe('✓');
    await page.close();
  });

  test.runIf(engine === 'chromium')('answers a shortcut on a page that is no article', async () => {
    const page = await stage.driven.open(home);
    await desk.pageState(home);
    const target = await stage.driven.browser.waitForTarget((one) => one.type() === 'service_worker');
    await ((await target.worker()) as WebWorker).evaluate(gesture, 'shortcut', home);
    await expect.poll(() => badge(home)).toBe('!');
    await page.close();
  });

  // Firefox has no way to send these events from outside.
  test.runIf(engine === 'chromium').each(['shortcut', 'menu'])('the %s clips the page in its tab', async (kind) => {
    const { url = '' } = samplePages.filter((page) => page.kind === 'article')[kind === 'menu' ? 2 : 1] ?? {};
    const page = await stage.driven.open(url);
    await desk.pageState(url);
    const target = await stage.driven.browser.waitForTarget((one) => one.type() === 'service_worker');
    const worker = (await target.worker()) as WebWorker;
    await worker.evaluate(gesture, kind, url);
    await expect.poll(() => badge(url)).toBe('✓');
    await page.close();
  });
});
