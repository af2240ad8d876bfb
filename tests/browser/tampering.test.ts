import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from '../../cli/browser/desk';
import { paintedRanges, plain, waitForPaint } from '../../cli/browser/painted';
import { samplePages } from '../../cli/browser/sample-newspaper';
import { highlightNames } from '../../utils/highlight/palette';
import { engines, type Stage, setUp } from './harness/browsers';
import { chord, current } from './harness/card-keys';
import { complaintsOf } from './harness/complaints';
import { until } from './harness/screen';
import { type Attempt, REPORT, strangerExtension } from './harness/stranger-extension';

const url = samplePages.find((page) => page.kind === 'article')?.url ?? '';

/** What only our own content script and pages may ask, with requests of the right form. */
const asked: readonly (readonly [kind: string, request: unknown])[] = [
  ['clipState', { canonicalUrl: url }],
  ['notes', { canonicalUrl: url, text: 'Bài' }],
  ['inCollection', { kind: 'official', key: 'hoang dinh giap' }],
  ['recognize', { text: 'Thượng tướng Hoàng Đình Giáp' }],
  ['removeAnnotation', { id: '01JD0000000000000000000001' }],
  ['language', null],
];

/** Runs in the page: what is done to the registry that it shares with us. */
const wrongs: Readonly<Record<string, string>> = {
  'it is emptied': 'CSS.highlights.clear()',
  'our names are given to words of the page’s own': `
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('h1'));
    for (const name of ${JSON.stringify(Object.values(highlightNames))}) CSS.highlights.set(name, new Highlight(range))`,
  'our ranges are moved to other words': `
    for (const name of ${JSON.stringify(Object.values(highlightNames))})
      for (const range of [...(CSS.highlights.get(name) ?? [])]) range.selectNodeContents(document.querySelector('h1'))`,
  'our ranges are collapsed and thrown out': `
    for (const name of ${JSON.stringify(Object.values(highlightNames))}) {
      const layer = CSS.highlights.get(name);
      for (const range of [...(layer ?? [])]) range.collapse();
      layer?.clear();
    }`,
  'what it offers is replaced by what throws': `
    for (const name of ['add', 'delete', 'clear', 'has'])
      Highlight.prototype[name] = () => { throw new Error('tampered'); };
    for (const name of ['set', 'delete', 'clear'])
      HighlightRegistry.prototype[name] = () => { throw new Error('tampered'); }`,
};

describe.each(engines)('a page or an extension that meddles in %s', (engine) => {
  let stage: Stage;
  let desk: Desk;
  beforeAll(async () => {
    stage = await setUp(engine);
    desk = await openDesk(stage.driven);
  });
  afterAll(() => stage?.close());

  const words = async (page: Page) => (await paintedRanges(page)).map(({ text }) => plain(text)).sort();
  /** Milliseconds until a pointer that rests on a mention opens its card; closed again. */
  const opened = async (page: Page) => {
    // Brought to the page a moment after the paint.
    await until('the card', async () => {
      await chord(page, 'KeyN');
      return hasCard(page);
    });
    await page.keyboard.press('Escape');
    await until('no card', async () => !(await hasCard(page)));
    const place = await page.evaluate((name) => {
      const [range] = (CSS.highlights as unknown as ReadonlyMap<string, Iterable<Range>>).get(name) ?? [];
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const { left = 0, top = 0, height = 0 } = range?.getClientRects()[0] ?? {};
      return { x: left + 4, y: top + height / 2 };
    }, highlightNames.official);
    await page.mouse.move(place.x, place.y - 60);
    const began = Date.now();
    await page.mouse.move(place.x, place.y, { steps: 3 });
    await until('the card of a mention', () => hasCard(page));
    const took = Date.now() - began;
    await page.keyboard.press('Escape');
    await until('no card', async () => !(await hasCard(page)));
    await page.evaluate(() => scrollTo(0, 0));
    return took;
  };
  const hasCard = (page: Page) => page.evaluate(() => document.querySelector('trich-luc-card') !== null);
  /** The collection, as one text. */
  const stored = async () => {
    const answer = await desk.ask('inCollection', { kind: 'official', key: 'hoang dinh giap' as never });
    return answer.ok ? answer.value.total : -1;
  };

  test.each(Object.entries(wrongs))('the registry of highlights: %s', async (_, wrong) => {
    const page = await stage.driven.open(url);
    const complaints = complaintsOf(page);
    await waitForPaint(page);
    const before = { state: await desk.pageState(url), words: await words(page) };
    const opening = await opened(page);
    await page.evaluate(wrong);
    // A pointer that rests on words the page calls ours opens nothing.
    const heading = await page.evaluate(() => {
      const { left, top } = document.querySelector('h1')?.getBoundingClientRect() ?? { left: 0, top: 0 };
      return { x: left + 20, y: top + 12 };
    });
    await page.mouse.move(heading.x, heading.y - 8);
    await page.mouse.move(heading.x, heading.y, { steps: 3 });
    // Twice as long as a card took to open just now.
    await new Promise((wake) => setTimeout(wake, 2 * opening));
    expect(await hasCard(page)).toBe(false);
    // What was recognized does not come from the registry, and what is clipped neither.
    expect((await desk.pageState(url)).recognition).toEqual(before.state.recognition);
    expect(await desk.askTab(url, 'clipPage')).toMatchObject({ ok: true });
    // Drawn anew, the article is painted as it was.
    await page.evaluate(() => {
      const body = document.querySelector('[itemprop=articleBody]');
      body?.replaceWith(body.cloneNode(true));
      const lead = [...document.querySelectorAll('h1, h1 ~ *')].filter((one) => !one.matches('[itemprop=articleBody]'));
      for (const one of lead) one.replaceWith(one.cloneNode(true));
    });
    await expect.poll(() => words(page)).toEqual(before.words);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('messages, keys and presses that a page makes itself are heard by nobody', async () => {
    const other = samplePages.filter((page) => page.kind === 'article')[1]?.url ?? '';
    const page = await stage.driven.open(other);
    const complaints = complaintsOf(page);
    await waitForPaint(page);
    await desk.pageState(other);
    await page.evaluate(
      (messages) => {
        const heard: unknown[] = [];
        Object.assign(globalThis, { heard });
        addEventListener('message', ({ data }) => heard.push(data));
        for (const [kind, request] of [...messages, ['clipPage', null], ['clip', {}]] as const) {
          postMessage({ trichLuc: 1, kind, request }, '*');
          document.dispatchEvent(new CustomEvent('trich-luc', { detail: { kind, request } }));
        }
        const key = { key: 'N', code: 'KeyN', altKey: true, shiftKey: true, bubbles: true };
        for (const type of ['keydown', 'keyup']) document.body.dispatchEvent(new KeyboardEvent(type, key));
      },
      asked as [string, unknown][],
    );
    const heard = () => page.evaluate(() => (globalThis as unknown as { heard: readonly unknown[] }).heard.length);
    await until('its own messages', async () => (await heard()) >= asked.length + 2);
    // Who answered any of them did so before what is asked and answered now, of the page and by way of it of the background.
    await desk.pageState(other);
    // Its own messages, and none of ours as an answer.
    expect(await heard()).toBe(asked.length + 2);
    const hasRuntime = () => {
      const api = globalThis as { chrome?: { runtime?: object }; browser?: { runtime?: object } };
      return Boolean(api.chrome?.runtime ?? api.browser?.runtime);
    };
    expect(await page.evaluate(hasRuntime)).toBe(false);
    expect(await hasCard(page)).toBe(false);
    expect(await current(page)).toBe('');
    expect(await desk.ask('clipState', { canonicalUrl: other })).toEqual({ ok: true, value: null });
    // The reader's own key is heard.
    await until('the card', async () => {
      await chord(page, 'KeyN');
      return hasCard(page);
    });
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('another extension that knows our messages reads, writes and clips nothing', async () => {
    const page = await stage.driven.open(url);
    await waitForPaint(page);
    const before = await stored();
    const own = new URL(await desk.page.evaluate(() => location.href));
    const id = engine === 'chromium' ? own.host : 'trich-luc@trich-luc.example';
    const folder = strangerExtension({ id, origin: `${own.protocol}//${own.host}/`, messages: asked, wanted: url });
    await stage.driven.browser.installExtension(folder);
    const reported = async () => {
      for (const one of await stage.driven.browser.pages()) {
        const href = await one.evaluate(() => location.href).catch(() => '');
        if (href.startsWith(REPORT)) return JSON.parse(decodeURIComponent(new URL(href).hash.slice(1))) as Attempt[];
      }
      return undefined;
    };
    await expect.poll(reported, { timeout: 40_000 }).toBeDefined();
    const attempts = (await reported()) ?? [];
    expect(attempts.length).toBeGreaterThan(asked.length + 5);
    expect(attempts.filter(({ refused }) => refused === undefined)).toEqual([]);
    expect(await stored()).toBe(before);
    rmSync(folder, { recursive: true });
  });
});
