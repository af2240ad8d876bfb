import type { Page } from 'puppeteer-core';
import { highlightNames } from '../../utils/highlight/palette';

/** A painted range: its layer and the page's words under it. */
export interface PaintedRange {
  readonly ink: string;
  readonly text: string;
}

/**
 * What is painted on a page, in no order.
 *
 * Read through the page's own eyes: it shares the highlight registry with the content script and may iterate it, which
 * Firefox forbids the content script itself.
 */
export function paintedRanges(page: Page): Promise<readonly PaintedRange[]> {
  return page.evaluate((names) => {
    const registry = CSS.highlights as unknown as ReadonlyMap<string, Iterable<Range>>;
    return Object.entries(names).flatMap(([ink, name]) =>
      [...(registry.get(name) ?? [])].map((range) => ({ ink, text: range.toString() })),
    );
  }, highlightNames);
}

/** Waits until the page was painted once; throws if it was not within the time. */
export async function waitForPaint(page: Page, milliseconds = 20_000): Promise<void> {
  const painted = (name: string) => CSS.highlights.has(name);
  for (const end = Date.now() + milliseconds; Date.now() < end; ) {
    if (await page.evaluate(painted, highlightNames.official)) return;
    await new Promise((wake) => setTimeout(wake, 50));
  }
  throw new Error(`${page.url()} was not painted in ${milliseconds / 1000} s`);
}

/** Words as a reader sees them: composed, with single spaces. */
export const plain = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();
