import type { Page } from 'puppeteer-core';
import { paintedRanges, plain } from '../../../cli/browser/painted';
import { highlightNames } from '../../../utils/highlight/palette';

/** A shortcut of ours, with Alt and Shift. */
export async function chord(page: Page, key: 'KeyN' | 'KeyP' | 'KeyH' | 'KeyL'): Promise<void> {
  await page.keyboard.down('Alt');
  await page.keyboard.down('Shift');
  await page.keyboard.press(key);
  await page.keyboard.up('Shift');
  await page.keyboard.up('Alt');
}

/** On to the next mention; answers the one the card speaks of then: none while the page's script does not hear the keys yet. */
export async function toNext(page: Page): Promise<string> {
  await chord(page, 'KeyN');
  return current(page);
}

/** Shift and Tab, so many times. */
export async function backwards(page: Page, times: number): Promise<void> {
  await page.keyboard.down('Shift');
  for (let i = 0; i < times; i++) await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
}

/** The words that are painted, without the one the card speaks of. */
export const painted = async (page: Page) =>
  (await paintedRanges(page)).filter(({ ink }) => ink !== 'current').map(({ text }) => plain(text));

/** The mention the card speaks of. */
export const current = (page: Page) =>
  page.evaluate(
    (name) => String([...((CSS.highlights as unknown as Map<string, Iterable<Range>>).get(name) ?? [])][0] ?? ''),
    highlightNames.current,
  );
