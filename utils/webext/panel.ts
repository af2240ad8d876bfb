import type { Browser } from 'webextension-polyfill';

/** What the browsers call the panel beside the page; the polyfill knows neither Chrome's name nor promises of it. */
interface PanelApis {
  readonly sidePanel?: { open(where: { tabId: number }): Promise<void> };
  readonly sidebarAction?: Pick<Browser['sidebarAction'], 'open'>;
}

/** Opens the panel beside the tab. Call it before anything is awaited: browsers ask for the reader's gesture. */
export async function openPanel(tabId: number): Promise<void> {
  const world = globalThis as { browser?: PanelApis; chrome?: PanelApis };
  const api = world.chrome?.sidePanel ? world.chrome : world.browser;
  await (api?.sidePanel ? api.sidePanel.open({ tabId }) : api?.sidebarAction?.open());
}
