import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from '../../cli/browser/desk';
import { paintedRanges, plain, waitForPaint } from '../../cli/browser/painted';
import { engines, type Stage, setUp } from './harness/browsers';
import { complaintsOf } from './harness/complaints';
import { appended, captions, folded, inSlot, livingUrls, takenOver } from './harness/living-pages';

describe.each(engines)('text that comes or goes after the page was loaded in %s', (engine) => {
  let stage: Stage;
  let desk: Desk;
  beforeAll(async () => {
    stage = await setUp(engine);
    desk = await openDesk(stage.driven);
  });
  afterAll(() => stage?.close());
  const opened: Page[] = [];
  afterEach(async () => {
    for (const page of opened.splice(0)) await page.close();
  });

  const words = async (page: Page) => (await paintedRanges(page)).map(({ text }) => plain(text));
  async function open(url: string) {
    const page = await stage.driven.open(url);
    opened.push(page);
    return { page, complaints: complaintsOf(page) };
  }
  const press = (page: Page, id: string) => page.evaluate((one) => document.getElementById(one)?.click(), id);
  const says = (page: Page, name: string) => expect.poll(async () => (await words(page)).includes(name));

  test('an article that its page draws late, at the same address, is found, painted and watched', async () => {
    const { page, complaints } = await open(livingUrls.late);
    expect(await words(page)).toEqual([]);
    expect((await desk.pageState(livingUrls.late)).detection.article).toBe(false);
    await waitForPaint(page);
    const before = await words(page);
    expect(before.length).toBeGreaterThan(8);
    await page.evaluate(
      (text) => document.querySelector('[itemprop=articleBody] p')?.append(text),
      ` Trung tướng ${appended}, Thứ trưởng Bộ Quốc phòng, cùng dự.`,
    );
    await says(page, appended).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('a framework takes the page over while it is being read: what it drew anew is painted', async () => {
    const { page: still } = await open(livingUrls.expander);
    await waitForPaint(still);
    const before = (await words(still)).sort();
    expect(before.length).toBeGreaterThan(8);
    for (const [url, delay] of takenOver) {
      const { page } = await open(url);
      await page.waitForSelector('[data-taken]');
      await expect.poll(async () => (await words(page)).sort(), { message: `after ${delay} ms` }).toEqual(before);
    }
  });

  test('"xem thêm": what was folded is painted when it is shown, and what is loaded when it comes', async () => {
    const { page } = await open(livingUrls.expander);
    await waitForPaint(page);
    expect(await words(page)).not.toContain(folded);
    await press(page, 'more');
    await says(page, folded).toBe(true);
    await press(page, 'load');
    await says(page, appended).toBe(true);
  });

  test('a gallery changes its caption: the old name loses its paint, the new one gets it, and back', async () => {
    const { page } = await open(livingUrls.gallery);
    await waitForPaint(page);
    await says(page, captions[0]).toBe(true);
    for (const [shown, gone] of [
      [captions[1], captions[0]],
      [captions[0], captions[1]],
    ] as const) {
      await press(page, 'next');
      await says(page, shown).toBe(true);
      expect(await words(page)).not.toContain(gone);
    }
  });

  test('a body in an open shadow root is read and painted there, what its slots show too, and the light DOM not touched', async () => {
    const { page, complaints } = await open(livingUrls.shadow);
    const html = await page.evaluate('document.documentElement.outerHTML');
    await waitForPaint(page);
    await says(page, inSlot).toBe(true);
    expect((await words(page)).length).toBeGreaterThan(8);
    expect(await page.evaluate('document.documentElement.outerHTML')).toBe(html);
    const inner = `document.querySelector('news-body').shadowRoot`;
    expect(await page.evaluate(`${inner}.adoptedStyleSheets.length`)).toBe(1);
    const painted = await page.evaluate(
      `['official', 'document'].flatMap((ink) => [...CSS.highlights.get('trich-luc-' + ink)]).filter((range) => range.startContainer.getRootNode() === ${inner}).length`,
    );
    expect(painted).toBeGreaterThan(4);
    await page.evaluate(
      `${inner}.querySelector('p').append(' Trung tướng ${appended}, Thứ trưởng Bộ Quốc phòng, cùng dự.')`,
    );
    await says(page, appended).toBe(true);
    if (process.env.SHOTS)
      await page.screenshot({ path: `${process.env.SHOTS}/shadow-${engine}.png` as `${string}.png` });
    expect(complaints).toEqual([]);
  });
});
