import browser from 'webextension-polyfill';

/**
 * Makes the one item of the page's context menu, in the place of any there was.
 *
 * Call it when the extension is installed: items outlive the worker, and one made twice is an error (after an update of the
 * browser the old one may still be there).
 */
export async function setMenuItem(item: { id: string; title: string }): Promise<void> {
  await browser.contextMenus.removeAll();
  const documentUrlPatterns = ['http://*/*', 'https://*/*'];
  browser.contextMenus.create({ ...item, contexts: ['page', 'selection'], documentUrlPatterns });
}

/** Tells which item was chosen in which tab. */
export function onMenuItem(listener: (id: string, tabId: number) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id !== undefined) listener(String(info.menuItemId), tab.id);
  });
}
