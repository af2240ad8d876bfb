import type { Page } from 'puppeteer-core';
import type { Driven } from '../../../cli/browser/launch';

/**
 * What a reader does whom Chromium asks whether we may write into folders. Its question cannot be answered without a screen; its
 * settings can say the answer beforehand, though they offer a reader only to ask or to block. It counts for a folder from the
 * next time that it is dropped, picked or asked for.
 */
export async function mayWriteFolders(driven: Driven, page: Page, answer: 'allow' | 'block' | 'ask'): Promise<void> {
  const origin = await page.evaluate(() => `${location.origin}/`);
  const settings = await driven.browser.newPage();
  await settings.goto('chrome://settings/content/filesystem');
  const order = JSON.stringify([origin, '', 'file-system-write', answer, false]);
  await settings.evaluate(`chrome.send('setCategoryPermissionForPattern', ${order})`);
  await settings.close();
  await page.bringToFront();
}

/** Drops a folder or file of the disk onto an element, as from a file manager: what the page gets is a handle of it. */
export async function dropFromDisk(page: Page, selector: string, path: string): Promise<void> {
  const target = await page.waitForSelector(selector, { visible: true });
  await target?.scrollIntoView();
  const box = await target?.boundingBox();
  if (!box) throw new Error(`nothing is ${selector}`);
  const at = { x: box.x + box.width - 6, y: box.y + 6 };
  const session = await page.createCDPSession();
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...at, data });
  await session.detach();
}
