import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { PageState, ToBackground, ToTab } from '../../utils/messages/protocol';
import type { Result } from '../../utils/model/result';
import type { Driven } from './launch';

/** A page of the extension from which a test asks what the popup would ask. */
export interface Desk {
  readonly page: Page;
  /** The number the browser gave to the tab of this address. */
  readonly tabOf: (url: string) => Promise<number | undefined>;
  readonly askTab: <K extends keyof ToTab>(url: string, kind: K) => Promise<Result<ToTab[K]['reply']>>;
  readonly ask: <K extends keyof ToBackground>(
    kind: K,
    request: ToBackground[K]['request'],
  ) => Promise<Result<ToBackground[K]['reply']>>;
  /** What the page in the tab of this address was read as, once it has been read. */
  readonly pageState: (url: string) => Promise<PageState>;
}

interface ExtensionGlobals {
  readonly chrome: {
    readonly tabs: {
      query(query: object): Promise<readonly { readonly id: number; readonly url?: string }[]>;
      sendMessage(id: number, message: unknown, options: object): Promise<unknown>;
    };
    readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  };
}

/** Runs in the extension's page. */
async function messageTab(url: string, kind: string): Promise<unknown> {
  const { tabs } = (globalThis as unknown as ExtensionGlobals).chrome;
  const tab = (await tabs.query({})).find((one) => one.url === url);
  if (!tab) return { ok: false, error: { code: 'no-tab', message: `no tab shows ${url}` } };
  try {
    return await tabs.sendMessage(tab.id, { trichLuc: 1, kind, request: null }, { frameId: 0 });
  } catch (error) {
    return { ok: false, error: { code: 'no-receiver', message: String(error) } };
  }
}

/** Runs in the extension's page. */
async function findTab(url: string): Promise<number | undefined> {
  const tabs = await (globalThis as unknown as ExtensionGlobals).chrome.tabs.query({});
  return tabs.find((one) => one.url === url)?.id;
}

/** Runs in the extension's page. */
async function messageBackground(kind: string, request: unknown): Promise<unknown> {
  const { runtime } = (globalThis as unknown as ExtensionGlobals).chrome;
  try {
    return await runtime.sendMessage({ trichLuc: 1, kind, request });
  } catch (error) {
    return { ok: false, error: { code: 'worker-lost', message: String(error) } };
  }
}

/** Opens a desk behind the tab in front. */
export async function openDesk(driven: Driven): Promise<Desk> {
  const page = await driven.openExtensionPage('popup.html');
  const askTab: Desk['askTab'] = async (url, kind) =>
    (await page.evaluate(messageTab, url, kind)) as Awaited<ReturnType<Desk['askTab']>> as never;
  const pageState: Desk['pageState'] = async (url) => {
    let last = 'never asked';
    for (let attempt = 0; attempt < 200; attempt++) {
      const state = await askTab(url, 'page');
      if (state.ok && !state.value.busy) return state.value;
      last = state.ok ? 'busy' : `${state.error.code}: ${state.error.message}`;
      await pause(100);
    }
    throw new Error(`${url} was not read in 20 s (${last})`);
  };
  return {
    page,
    tabOf: (url) => page.evaluate(findTab, url),
    askTab,
    pageState,
    ask: async (kind, request) => (await page.evaluate(messageBackground, kind, request)) as never,
  };
}
