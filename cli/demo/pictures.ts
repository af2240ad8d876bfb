import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { highlightNames } from '../../utils/highlight/palette';
import { openDesk } from '../browser/desk';
import type { Driven } from '../browser/launch';
import { waitForPaint } from '../browser/painted';
import { type SamplePage, samplePages } from '../browser/sample-newspaper';

/** Runs in the page: the middle of the n-th painted range, scrolled into the middle of the window. */
function middleOf(name: string, index: number): { x: number; y: number } | undefined {
  const registry = CSS.highlights as unknown as ReadonlyMap<string, Iterable<Range>>;
  const range = [...(registry.get(name) ?? [])][index];
  if (!range) return undefined;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = range.getClientRects()[0] ?? range.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** An article with the pointer resting on a mention, so that its card stands open. */
async function article({ open }: Driven, { url }: SamplePage, path: string, scheme: string): Promise<string> {
  const page = await open(url);
  await page.setViewport({ width: 1280, height: 860 });
  if (scheme === 'dark') await prefersDark(page);
  await waitForPaint(page);
  await page.bringToFront();
  const place = await page.evaluate(middleOf, highlightNames.document, 0);
  if (place) {
    await page.mouse.move(place.x - 30, place.y);
    await page.mouse.move(place.x, place.y, { steps: 5 });
    await pause(900);
  }
  await page.screenshot({ path: path as `${string}.png` });
  await page.close();
  return path;
}

/** Firefox over BiDi emulates no colour scheme; there the picture is light. */
async function prefersDark(page: Page): Promise<void> {
  try {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  } catch {
    process.stderr.write('this browser cannot be asked for its dark colours; the picture is light\n');
  }
}

/** The popup upon an article, with its collection. */
async function popup(driven: Driven, { url }: SamplePage, path: string): Promise<string> {
  const desk = await openDesk(driven);
  const page = await driven.open(url);
  await waitForPaint(page);
  const tab = await desk.tabOf(url);
  await desk.page.close();
  const shown = await driven.openExtensionPage(`popup.html?tab=${tab}`);
  await shown.setViewport({ width: 400, height: 600 });
  await shown.bringToFront();
  await shown.waitForSelector('li a[href]');
  await pause(400);
  await shown.screenshot({ path: path as `${string}.png` });
  await shown.close();
  await page.close();
  return path;
}

/** Makes the pictures one after another and names their files. */
export async function* pictures(driven: Driven, folder: string): AsyncGenerator<string> {
  const of = (file: string) => samplePages.find((sample) => sample.file === file);
  const conference = of('qdnd-hoi-nghi-dang-uy.html');
  const school = of('nhandan-nghi-quyet-86.html');
  if (!conference || !school) throw new Error('the sample pages of the pictures are missing');
  yield await article(driven, conference, `${folder}/article.png`, 'light');
  yield await article(driven, school, `${folder}/article-dark.png`, 'dark');
  yield await popup(driven, conference, `${folder}/popup.png`);
}
