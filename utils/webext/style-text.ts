import browser from 'webextension-polyfill';

/** Adds styles to the top frame of a tab, behind those that are there. */
export async function injectStyleText(tabId: number, css: string): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId, frameIds: [0] }, css });
}
