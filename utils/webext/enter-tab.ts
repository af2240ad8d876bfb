import { injectScript, injectStyle } from './scripting';

/**
 * Lets the content script into a tab of a site we are not on by ourselves; the reader's gesture (activeTab) permits it.
 *
 * Rejects where it does not: on pages of the browser, and without a gesture.
 */
export async function enterTab(tabId: number): Promise<void> {
  await injectStyle(tabId, 'content-scripts/article.css');
  await injectScript({ tabId }, 'content-scripts/article.js');
}
