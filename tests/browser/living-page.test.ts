import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from '../../cli/browser/desk';
import { paintedRanges, plain, waitForPaint } from '../../cli/browser/painted';
import { samplePages } from '../../cli/browser/sample-newspaper';
import { inkOf } from '../../utils/highlight/palette';
import { engines, type Stage, setUp } from './harness/browsers';
import { complaintsOf } from './harness/complaints';

const url = samplePages.find((page) => page.kind === 'article')?.url ?? '';
const pause = (milliseconds: number) => new Promise((wake) => setTimeout(wake, milliseconds));

/** The element that holds the body; the first long paragraph is the lead, which stands outside it. */
const bodyOf = `document.querySelector('[itemprop=articleBody]')`;

describe.each(engines)('a page that changes under the paint in %s', (engine) => {
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

  const words = async (page: Page) => (await paintedRanges(page)).map(({ text }) => plain(text)).sort();

  /** The words that should be painted by now: every shown mention of the page as it was last read. */
  async function wanted(): Promise<readonly string[]> {
    const { recognition } = await desk.pageState(url);
    return (recognition?.mentions ?? [])
      .filter((one) => inkOf(one))
      .map((one) => plain(one.surface))
      .sort();
  }

  /** Opens the article, and watches from inside, at every frame, that no range says anything but a mention. */
  async function open() {
    const page = await stage.driven.open(url);
    opened.push(page);
    const complaints = complaintsOf(page);
    await waitForPaint(page);
    const before = await words(page);
    expect(before.length).toBeGreaterThan(8);
    await page.evaluate(`
      globalThis.wrong = [];
      globalThis.known = new Set(${JSON.stringify(before)});
      (function look() {
        for (const name of ['official', 'document', 'unsure'])
          for (const range of CSS.highlights.get('trich-luc-' + name) ?? []) {
            const text = range.toString().normalize('NFC').replace(/\\s+/g, ' ').trim();
            if (!known.has(text)) wrong.push(text);
          }
        requestAnimationFrame(look);
      })()`);
    const wrong = () => page.evaluate('globalThis.wrong') as Promise<readonly string[]>;
    const settled = async () => {
      // Both are asked anew each time: the page may be between two readings.
      const right = async () => JSON.stringify(await words(page)) === JSON.stringify(await wanted());
      await expect.poll(right).toBe(true);
    };
    return { page, complaints, before, wrong, settled };
  }

  test('a framework draws the article anew every 100 ms: nothing wrong is ever painted, and all of it again in the end', async () => {
    const { page, complaints, before, wrong, settled } = await open();
    const text = await page.evaluate(`(async () => {
      const before = ${bodyOf}.textContent;
      for (let turn = 0; turn < 30; turn++) {
        const body = ${bodyOf};
        body.replaceWith(body.cloneNode(true));
        await new Promise((wake) => setTimeout(wake, 100));
      }
      return before === ${bodyOf}.textContent;
    })()`);
    expect(text).toBe(true);
    await settled();
    expect(await words(page)).toEqual(before);
    expect(await wrong()).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('letters are changed in place: what no longer stands there loses its paint at once', async () => {
    const { page, wrong, settled } = await open();
    const [gone = ''] = await words(page);
    await page.evaluate((name) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node as Text;
        for (let at = text.data.indexOf(name); at >= 0; at = text.data.indexOf(name))
          text.replaceData(at, name.length, '(xóa)');
      }
    }, gone);
    expect(await words(page)).not.toContain(gone);
    await settled();
    expect(await wrong()).toEqual([]);
  });

  test('paragraphs are added at the end: their mentions are painted too', async () => {
    const { page } = await open();
    const more =
      'Cuối buổi, Thượng tướng Mạc Đình Thử, Thứ trưởng Bộ Quốc phòng, giao các đơn vị thực hiện Nghị quyết số 999-NQ/TW ngày 25-10-2013.';
    await page.evaluate(
      `${bodyOf}.append(Object.assign(document.createElement('p'), { textContent: ${JSON.stringify(more)} }))`,
    );
    await expect.poll(() => words(page)).toEqual(expect.arrayContaining(['Mạc Đình Thử', 'Nghị quyết số 999-NQ/TW']));
  });

  test('the article goes: nothing stays painted, and clipping says that there is none', async () => {
    const { page, complaints } = await open();
    await page.evaluate(() => document.body.replaceChildren());
    await expect.poll(() => words(page)).toEqual([]);
    await pause(1000);
    expect(await desk.askTab(url, 'clipPage')).toMatchObject({ ok: false });
    expect(complaints).toEqual([]);
  });
});
