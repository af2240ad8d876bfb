import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from '../../cli/browser/desk';
import { waitForPaint } from '../../cli/browser/painted';
import { samplePages } from '../../cli/browser/sample-newspaper';
import { noteNames } from '../../utils/highlight/palette';
import { engines, type Stage, setUp } from './harness/browsers';
import { chord } from './harness/card-keys';
import { complaintsOf } from './harness/complaints';

const url = samplePages.find((page) => page.kind === 'article')?.url ?? '';

/** The words painted in each of the reader's four colours. */
const marked = (page: Page) =>
  page.evaluate((names) => {
    const registry = CSS.highlights as unknown as ReadonlyMap<string, Iterable<Range>>;
    return Object.fromEntries(
      Object.entries(names).map(([ink, name]) => [ink, [...(registry.get(name) ?? [])].map(String).join(' ')]),
    );
  }, noteNames);

const hasBar = (page: Page) => page.evaluate(() => document.querySelector('trich-luc-bar') !== null);

describe.each(engines)('the reader’s highlights in %s', (engine) => {
  let stage: Stage;
  let desk: Desk;
  let complaints: readonly string[];
  const opened: Page[] = [];
  beforeAll(async () => {
    stage = await setUp(engine);
    desk = await openDesk(stage.driven);
  });
  afterAll(() => stage?.close());
  afterEach(async () => {
    for (const page of opened.splice(0)) await page.close();
    expect(complaints).toEqual([]);
  });

  async function open(): Promise<Page> {
    const page = await stage.driven.open(url);
    opened.push(page);
    complaints = complaintsOf(page);
    await waitForPaint(page);
    return page;
  }

  /** Selects a whole paragraph with the pointer, and answers its words. */
  async function select(page: Page, which: number): Promise<string> {
    const { x, y, words } = await page.evaluate((index) => {
      const paragraphs = [...document.querySelectorAll('[itemprop=articleBody] p')].filter(
        (one) => (one.textContent ?? '').length > 100,
      );
      const paragraph = paragraphs[index];
      if (!paragraph) throw new Error('the article is shorter');
      paragraph.scrollIntoView({ block: 'center' });
      const box = paragraph.getBoundingClientRect();
      return { x: box.left + 40, y: box.top + 8, words: paragraph.textContent?.trim() ?? '' };
    }, which);
    await page.mouse.click(x, y, { count: 3 });
    await expect.poll(() => hasBar(page)).toBe(true);
    return words;
  }

  test('selected words are marked by keys, clipped with their article, and stand there on return', async () => {
    const page = await open();
    await page.evaluate(() => {
      const records: string[] = [];
      Object.assign(globalThis, { records });
      new MutationObserver((all) => {
        for (const { target } of all)
          if (target !== document.documentElement && !target.nodeName.startsWith('TRICH-LUC-'))
            records.push(target.nodeName);
      }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    });
    const words = await select(page, 0);
    await chord(page, 'KeyH');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await marked(page)).green).toBe(words);
    expect(await desk.ask('clipState', { canonicalUrl: url })).toMatchObject({
      ok: true,
      value: { id: expect.anything() },
    });
    expect(await page.evaluate('records')).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await hasBar(page)).toBe(false);

    const again = await open();
    await expect.poll(async () => (await marked(again)).green).toBe(words);
  });

  test('a press on a highlight opens it: it changes its colour, goes, and comes back', async () => {
    const page = await open();
    await expect.poll(async () => (await marked(page)).green).not.toBe('');
    const { green: words } = await marked(page);
    const { x, y } = await page.evaluate((name) => {
      const [range] = [...((CSS.highlights as unknown as Map<string, Iterable<Range>>).get(name) ?? [])];
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const line = range?.getClientRects()[0];
      return { x: (line?.left ?? 0) + 20, y: (line?.top ?? 0) + 6 };
    }, noteNames.green);
    await page.mouse.click(x, y);
    await expect.poll(() => hasBar(page)).toBe(true);
    await chord(page, 'KeyH');
    for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(() => marked(page)).toMatchObject({ pink: words, green: '' });
    // Past the note and the citation to the bin.
    for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(() => marked(page)).toMatchObject({ pink: '', green: '' });
    for (let i = 0; i < 3; i++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => marked(page)).toMatchObject({ pink: words });
  });

  test('selected words are copied with where they stand, by keys', async () => {
    const page = await open();
    const words = await select(page, 2);
    await chord(page, 'KeyH');
    for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    const field = await page.evaluateHandle(() => {
      const area = document.createElement('textarea');
      document.body.prepend(area);
      area.focus();
      return area;
    });
    // The browser writes its clipboard in a moment of its own.
    const pasted = async () => {
      await page.keyboard.down('Control');
      await page.keyboard.press('KeyV');
      await page.keyboard.up('Control');
      return field.evaluate((area) => area.value);
    };
    await expect.poll(pasted).toContain(words);
    const text = await field.evaluate((area) => area.value);
    expect(text).toContain('Đảng ủy Tổng cục Công nghiệp Quốc phòng chốt ba khâu đột phá');
    expect(text).toContain(url);
  });

  test('words that are taken from a selection by keys, with the bar beside it, are not marked', async () => {
    const page = await open();
    const words = await select(page, 2);
    await page.keyboard.down('Shift');
    for (let i = 0; i < 8; i++) await page.keyboard.press('ArrowLeft');
    await page.keyboard.up('Shift');
    const left = await page.evaluate(() => String(getSelection()).trim());
    expect(words.startsWith(left) && left.length < words.length).toBe(true);
    await chord(page, 'KeyH');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await marked(page)).blue).toBe(left);
  });

  test('a note is written at once, and what the page changes around it does not lose it', async () => {
    const page = await open();
    const words = await select(page, 1);
    await chord(page, 'KeyH');
    for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.keyboard.type('**Xem lại** chỗ này');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await marked(page)).yellow).toBe(words);
    await page.evaluate(() => {
      const body = document.querySelector('[itemprop=articleBody]');
      const first = document.createElement('p');
      first.textContent =
        'Bài được bổ sung một đoạn mở đầu, nói về thời tiết hôm ấy ở vùng biển phía đông, trời trong và gió nhẹ.';
      body?.prepend(first);
      body?.replaceWith(body.cloneNode(true));
    });
    await expect.poll(async () => (await marked(page)).yellow).toBe(words);
    const state = await desk.pageState(url);
    const notes = await desk.ask('notes', { canonicalUrl: url, text: state.article?.title ?? '' });
    expect(notes.ok && notes.value?.placed.map(({ annotation }) => annotation.note)).toContain('**Xem lại** chỗ này');
  });

  test.each(['a press beside the bar', 'Escape'])('a note that is being typed is not lost by %s', async (how) => {
    const page = await open();
    const which = how === 'Escape' ? 3 : 4;
    const words = await select(page, which);
    await chord(page, 'KeyH');
    for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.keyboard.type(`gõ dở ${which}`);
    if (how === 'Escape') await page.keyboard.press('Escape');
    else await page.mouse.click(3, 3);
    await expect.poll(() => hasBar(page)).toBe(false);
    await expect.poll(async () => (await marked(page)).yellow).toContain(words);
    const notes = await desk.ask('notes', { canonicalUrl: url, text: '' });
    expect(notes.ok && notes.value?.placed.map(({ annotation }) => annotation.note)).toContain(`gõ dở ${which}`);
    // The same words selected once more are the same highlight.
    await select(page, which);
    await chord(page, 'KeyH');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await marked(page)).green).toContain(words);
    expect((await marked(page)).yellow).not.toContain(words);
  });
});
