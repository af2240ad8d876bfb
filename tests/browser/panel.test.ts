import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from '../../cli/browser/desk';
import { paintedRanges, plain, waitForPaint } from '../../cli/browser/painted';
import { samplePages } from '../../cli/browser/sample-newspaper';
import { seenBeside } from '../../cli/browser/seen-beside';
import { highlightNames, noteNames } from '../../utils/highlight/palette';
import type { EntityKey } from '../../utils/model/ids';
import type { CorrectionId, SavedCorrection } from '../../utils/model/saved-correction';
import { engines, type Stage, setUp } from './harness/browsers';
import { markWordsOfTab } from './harness/mark-words-of-tab';
import { press } from './harness/screen';

const url = samplePages.find((page) => page.kind === 'article')?.url ?? '';
const quoted = 'Có mặt tại hội trường';

/** Runs in the panel. */
function attach(): boolean {
  const button = [...document.querySelectorAll('button')].find((one) => /Attach|Gắn vào/.test(one.innerText));
  // As by keys: it has the focus while it is pressed.
  button?.focus();
  button?.click();
  return button !== undefined;
}

/** The words a layer is painted on. */
const wordsOf = (page: Page, name: string) =>
  page.evaluate(
    (ink) => [...((CSS.highlights as unknown as Map<string, Iterable<Range>>).get(ink) ?? [])].map(String),
    name,
  );

describe.each(engines)('the panel beside the page in %s', (engine) => {
  let stage: Stage;
  let desk: Desk;
  let page: Page;
  let panel: Page;
  beforeAll(async () => {
    stage = await setUp(engine);
    desk = await openDesk(stage.driven);
    page = await stage.driven.open(url);
    await waitForPaint(page);
    await desk.pageState(url);
    panel = await stage.driven.openExtensionPage(`sidepanel.html?tab=${await desk.tabOf(url)}`);
    await seenBeside(panel);
  });
  afterAll(() => stage?.close());

  const text = () => panel.evaluate(() => document.body.innerText);

  test('counts whom and what the article names, and a click leads to the first mention and flashes it', async () => {
    const { recognition } = await desk.pageState(url);
    const [official] = recognition?.officials ?? [];
    await expect.poll(text).toContain(official?.name);
    await press(panel, 'button', official?.name);
    await expect.poll(() => wordsOf(page, highlightNames.current)).toHaveLength(1);
  });

  test('clips the article, stars it, and leads to it in the library', async () => {
    await expect.poll(text).toMatch(/Clip article|Lưu bài/);
    await press(panel, '.clip-acts .button');
    await expect.poll(text).toMatch(/Clip again|Lưu lại/);
    await expect.poll(text).toMatch(/Clipped \d|Đã lưu \d/);
    await press(panel, '.clip-acts button.link');
    await expect.poll(() => panel.$('.clip-acts [aria-pressed=true]')).not.toBeNull();
    const link = await panel.$eval('.clip-acts a', (one) => one.getAttribute('href'));
    const library = await stage.driven.openExtensionPage(link?.slice(1) ?? '');
    await expect
      .poll(() => library.evaluate(() => document.querySelector('.saved-body')?.textContent))
      .toContain(quoted);
    expect(await library.evaluate(() => document.querySelector('.reader-bar [aria-pressed=true]') !== null)).toBe(true);
    await library.close();
  });

  test('shows notes as Markdown; a click leads to the highlight', async () => {
    await markWordsOfTab(desk, url, quoted, '**Nhớ** hỏi lại');
    await expect.poll(text).toContain('Nhớ hỏi lại');
    await expect.poll(() => wordsOf(page, noteNames.blue)).toEqual([quoted]);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await press(panel, 'button', quoted);
    await expect.poll(() => page.evaluate(() => document.body.getBoundingClientRect().top)).toBeGreaterThan(-600);
  });

  test('lists a highlight whose words are gone, then and now, and puts it on the words the reader selects', async () => {
    await page.evaluate((words) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node as Text).data.indexOf(words);
        if (at >= 0) (node as Text).replaceData(at, words.length, 'Ngồi ở hàng đầu');
      }
    }, quoted);
    await expect.poll(text).toMatch(/Lost their place|Mất chỗ/);
    await expect.poll(text).toMatch(/changed since|khác với bản đã lưu/);
    await expect.poll(() => wordsOf(page, noteNames.blue)).toEqual([]);
    await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node as Text).data.indexOf('Ngồi ở hàng đầu');
        if (at >= 0) document.getSelection()?.setBaseAndExtent(node, at, node, at + 'Ngồi ở hàng đầu'.length);
      }
    });
    // Where the keyboard goes is told to a page in front only.
    await panel.bringToFront();
    await expect.poll(() => panel.evaluate(attach)).toBe(true);
    await expect.poll(() => wordsOf(page, noteNames.blue)).toEqual(['Ngồi ở hàng đầu']);
    await expect.poll(text).not.toMatch(/Lost their place|Mất chỗ/);
    // The button went with its list: the keyboard is at the head of the next one, not at the top of the panel.
    await expect.poll(() => panel.evaluate(() => document.activeElement?.nodeName)).toBe('SUMMARY');
    await page.bringToFront();
    await expect.poll(text).toMatch(/One older version|1 bản cũ/);
  });

  test('says that the page changed, and keeps both versions when the reader presses it', async () => {
    await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node as Text).data.indexOf('Quang cảnh hội nghị');
        if (at >= 0) (node as Text).replaceData(at, 'Quang cảnh'.length, 'Toàn cảnh');
      }
    });
    await expect.poll(text).toMatch(/changed since|khác với bản đã lưu/);
    await press(panel, '.changed button');
    await expect.poll(text).toMatch(/2 older versions|2 bản cũ/);
    await expect.poll(text).not.toMatch(/changed since|khác với bản đã lưu/);
    await expect.poll(() => wordsOf(page, noteNames.blue)).toEqual(['Ngồi ở hàng đầu']);
  });

  test('lists a correction, which holds on the page and in the collection until it is taken back', async () => {
    const { recognition } = await desk.pageState(url);
    const [official] = recognition?.officials ?? [];
    const key = official?.key as EntityKey;
    const painted = async () => (await paintedRanges(page)).map((range) => plain(range.text));
    await expect.poll(painted).toContain(official?.name);
    const saved: SavedCorrection = {
      id: '01JD0000000000000000000002' as CorrectionId,
      correction: { scope: 'everywhere', decision: 'not-official', target: { by: 'key', key } },
      canonicalUrl: url,
      title: 'Bài',
      surface: official?.name ?? '',
      createdAt: new Date().toISOString(),
    };
    expect(await desk.ask('saveCorrection', { correction: saved })).toMatchObject({ ok: true });
    const named = async () => {
      const answer = await desk.ask('inCollection', { kind: 'official', key });
      return answer.ok ? answer.value.total : -1;
    };
    await expect.poll(named).toBe(0);
    await expect.poll(text).toMatch(/not an official|không phải cán bộ/);
    // The page asks anew when it is opened again.
    await page.reload();
    await waitForPaint(page);
    await expect.poll(painted).not.toContain(official?.name);
    await press(panel, '.correction button');
    await expect.poll(named).toBe(1);
    await expect.poll(painted).toContain(official?.name);
  });
});
