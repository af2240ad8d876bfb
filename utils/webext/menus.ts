import browser from 'webextension-polyfill';

/** Makes the item of the page's context menu; call it when the extension is installed: a second time is an error. */
export function createMenuItem(item: { id: string; title: string }): void {
  browser.contextMenus.create({
    ...item,
    contexts: ['page', 'selection'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
}

/** Tells which item was chosen in which tab. */
export function onMenuItem(listener: (id: string, tabId: number) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id !== undefined) listener(String(info.menuItemId), tab.id);
  });
}
