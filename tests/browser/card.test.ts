import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openDesk } from '../../cli/browser/desk';
import { samplePages } from '../../cli/browser/sample-newspaper';
import { highlightNames } from '../../utils/highlight/palette';
import { engines, type Stage, setUp } from './harness/browsers';
import { chord } from './harness/card-keys';
import { rootReader } from './harness/closed-root';
import { complaintsOf } from './harness/complaints';
import { tap } from './harness/gestures';

const url = samplePages.find((page) => page.kind === 'article')?.url ?? '';
const pause = (milliseconds: number) => new Promise((wake) => setTimeout(wake, milliseconds));

/** What can be seen of the card from outside its closed shadow root, and the mention it speaks of. */
interface Seen {
  readonly words: string;
  readonly covers: boolean;
  readonly inWindow: boolean;
  readonly focused: boolean;
  readonly width: number;
}

function look(name: string): Seen | undefined {
  const card = document.querySelector('trich-luc-card');
  const [range] = [...((CSS.highlights as unknown as Map<string, Iterable<Range>>).get(name) ?? [])];
  if (!card || !range) return undefined;
  const box = card.getBoundingClientRect();
  const covers = [...range.getClientRects()].some(
    (line) => line.left < box.right && box.left < line.right && line.top < box.bottom && box.top < line.bottom,
  );
  const inWindow = box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight && box.right <= innerWidth;
  return { words: range.toString(), covers, inWindow, focused: document.activeElement === card, width: box.width };
}

const seen = (page: Page) => page.evaluate(look, highlightNames.current);

/** The answer, once it is good; an answer that never is fails here and not lines later. */
async function until<T>(ask: () => Promise<T>, good: (answer: T) => boolean): Promise<T> {
  const end = Date.now() + 15_000;
  for (;;) {
    const answer = await ask();
    if (good(answer)) return answer;
    if (Date.now() > end) throw new Error(`for 15 s the page answered ${JSON.stringify(answer)} to ${ask}`);
    await pause(50);
  }
}

const opened = (page: Page) =>
  until(
    () => seen(page),
    (card) => card !== undefined,
  );

const closed = (page: Page) =>
  until(
    () => seen(page),
    (card) => card === undefined,
  );

/** Presses until the card is there: it is brought to the page a moment after the paint. */
const firstCard = (page: Page) =>
  until(
    async () => {
      await chord(page, 'KeyN');
      return seen(page);
    },
    (card) => card !== undefined,
  );

/** A point on the first painted mention of a kind, scrolled into the middle of the window. */
function pointOf(page: Page, name: string): Promise<{ x: number; y: number; words: string }> {
  return page.evaluate((ink) => {
    const [range] = [...((CSS.highlights as unknown as Map<string, Iterable<Range>>).get(ink) ?? [])];
    if (!range) throw new Error(`nothing is painted as ${ink}`);
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const line = range.getClientRects()[0];
    if (!line) throw new Error('the mention is not drawn');
    return { x: line.left + 4, y: line.top + line.height / 2, words: range.toString() };
  }, name);
}

describe.each(engines)('the card in %s', (engine) => {
  let stage: Stage;
  let page: Page;
  let complaints: readonly string[];
  beforeAll(async () => {
    stage = await setUp(engine);
  });
  afterAll(() => stage?.close());
  beforeEach(async () => {
    page = await stage.driven.open(url);
    complaints = complaintsOf(page);
  });
  afterEach(async () => {
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('goes from mention to mention by keys, covers none of them, and leaves with Escape', async () => {
    const first = await firstCard(page);
    expect(first).toMatchObject({ covers: false, inWindow: true, focused: true });
    const words = [first?.words];
    for (let step = 0; step < 8; step++) {
      await chord(page, 'KeyN');
      const card = await seen(page);
      expect(card).toMatchObject({ covers: false, inWindow: true, focused: true });
      words.push(card?.words);
    }
    expect(new Set(words).size).toBeGreaterThan(3);
    await chord(page, 'KeyP');
    expect((await seen(page))?.words).toBe(words.at(-2));
    await page.keyboard.press('Escape');
    expect(await seen(page)).toBeUndefined();
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  });

  test.each(['official', 'document'] as const)(
    'opens under a pointer that rests on a mention of kind %s, and goes when it goes',
    async (kind) => {
      await firstCard(page);
      await page.keyboard.press('Escape');
      const { x, y, words } = await pointOf(page, highlightNames[kind]);
      await page.mouse.move(2, 2);
      await page.mouse.move(x, y, { steps: 3 });
      const card = await opened(page);
      expect(card).toMatchObject({ words, covers: false, inWindow: true, focused: false });
      await page.mouse.move(2, 2);
      await closed(page);
    },
  );

  test('opens under a tap on a mention, and goes with a tap beside it', async () => {
    await firstCard(page);
    await page.keyboard.press('Escape');
    const { x, y, words } = await pointOf(page, highlightNames.official);
    await tap(stage.driven, page, { x, y });
    const card = await opened(page);
    expect(card).toMatchObject({ words, covers: false, inWindow: true, focused: false });
    await tap(stage.driven, page, { x: 4, y: 4 });
    await closed(page);
  });

  test('opens beside a mention whose link the keyboard comes to, and goes when it goes on', async () => {
    const name = await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('[itemprop=articleBody] p')].find((one) =>
        one.textContent?.includes('Lưu Bá Khoát'),
      );
      if (!paragraph) throw new Error('the article names him not');
      const [before, after] = (paragraph.textContent ?? '').split('Lưu Bá Khoát', 2);
      const link = Object.assign(document.createElement('a'), { href: '#ho-so', textContent: 'Lưu Bá Khoát' });
      const lead = Object.assign(document.createElement('a'), { href: '#truoc', textContent: 'Trước. ' });
      paragraph.replaceChildren(lead, before ?? '', link, after ?? '');
      lead.focus();
      return link.textContent;
    });
    await firstCard(page);
    await page.keyboard.press('Escape');
    await until(
      () =>
        page.evaluate(
          (ink) =>
            [...((CSS.highlights as unknown as Map<string, Iterable<Range>>).get(ink) ?? [])].some(
              ({ startContainer }) => startContainer.parentElement?.matches('[href="#ho-so"]') ?? false,
            ),
          highlightNames.official,
        ),
      (painted) => painted,
    );
    await page.evaluate(() => document.querySelector<HTMLElement>('[href="#truoc"]')?.focus());
    await page.keyboard.press('Tab');
    const card = await opened(page);
    expect(card).toMatchObject({ words: name, covers: false, inWindow: true, focused: false });
    // A pointer that lies about somewhere does not take away what the keyboard rests on.
    await page.mouse.move(2, 2);
    await page.mouse.move(9, 9);
    await pause(600);
    expect(await seen(page)).toMatchObject({ words: name });
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await closed(page);
  });

  test('does not open under a pointer that only passes', async () => {
    await firstCard(page);
    await page.keyboard.press('Escape');
    const { x, y } = await pointOf(page, highlightNames.official);
    await page.mouse.move(2, 2);
    await page.mouse.move(x, y);
    await page.mouse.move(2, 2);
    await pause(500);
    expect(await seen(page)).toBeUndefined();
  });

  test('keeps its looks on a page that unsets everything, and on one that reads from right to left', async () => {
    const usual = await firstCard(page);
    await page.evaluate(() => {
      const style = document.createElement('style');
      style.textContent = '* { all: unset !important } html { direction: rtl !important }';
      document.head.append(style);
    });
    await chord(page, 'KeyN');
    const card = await seen(page);
    expect(card).toMatchObject({ covers: false, inWindow: true, focused: true, width: usual?.width });
  });

  test('stands beside its mention in half a window, as at 200 % zoom, and on a page that zooms itself', async () => {
    await page.setViewport({ width: 640, height: 450, deviceScaleFactor: 2 });
    expect(await firstCard(page)).toMatchObject({ covers: false, inWindow: true, focused: true });
    for (let step = 0; step < 5; step++) {
      await chord(page, 'KeyN');
      expect(await seen(page)).toMatchObject({ covers: false, inWindow: true });
    }
    await page.setViewport({ width: 1280, height: 900 });
    await page.evaluate(() => {
      document.documentElement.style.zoom = '1.5';
    });
    await chord(page, 'KeyN');
    expect(await seen(page)).toMatchObject({ covers: false, inWindow: true });
  });

  test('covers no mention it stands above when its form opens', async () => {
    await firstCard(page);
    for (let step = 0; step < 8; step++) await chord(page, 'KeyN');
    const height = await page.evaluate((name) => {
      const [range] = [...((CSS.highlights as unknown as Map<string, Iterable<Range>>).get(name) ?? [])];
      scrollBy({ top: (range?.getBoundingClientRect().bottom ?? 0) - innerHeight + 80, behavior: 'instant' });
      return innerHeight;
    }, highlightNames.current);
    const box = () =>
      page.evaluate(() => {
        const { top = 0, height = 0 } = document.querySelector('trich-luc-card')?.getBoundingClientRect() ?? {};
        return { top, height };
      });
    const { height: before } = await until(box, ({ top }) => top > 0 && top < height / 2 + 200);
    const read = rootReader(stage.driven, page, 'trich-luc-card');
    // The way to the form is longer where the mention is a document, with its links.
    const stops = (await read()).replace(/<style[\s\S]*?<\/style>/, '').match(/<(?:a|button)\b/g)?.length ?? 0;
    for (let stop = 0; stop < stops; stop++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await until(box, (now) => now.height > before + 60);
    // It moves in the frame after the one in which it grew.
    await until(
      () => seen(page),
      (card) => card?.covers === false && card.inWindow,
    );
  });

  test('finds every mention of a page in columns, where what is spoken of moves as it is marked', async () => {
    await page.setViewport({ width: 900, height: 500 });
    await page.evaluate(() => {
      const style = document.createElement('style');
      style.textContent =
        '.container { columns: 3 !important; display: block !important; max-width: none !important } .post-content { columns: 2 }';
      document.head.append(style);
    });
    const words = [(await firstCard(page))?.words];
    for (let step = 0; step < 6; step++) {
      await chord(page, 'KeyN');
      const card = await seen(page);
      expect(card).toMatchObject({ covers: false, inWindow: true, focused: true });
      words.push(card?.words);
    }
    expect(new Set(words).size).toBeGreaterThan(4);
  });

  test('goes when its mention is taken from the page', async () => {
    await firstCard(page);
    await page.evaluate(() => document.body.replaceChildren());
    await closed(page);
    expect(await page.evaluate(() => document.querySelector('trich-luc-card'))).toBeNull();
  });

  // Firefox prints no highlight of any page; Chromium prints ours.
  test('is nowhere after printing but in Firefox, which says once where what is marked can be printed', async () => {
    await firstCard(page);
    await page.keyboard.press('Escape');
    await page.pdf();
    if (engine === 'chromium')
      return expect(await page.evaluate(() => document.querySelector('trich-luc-card'))).toBeNull();
    const read = rootReader(stage.driven, page, 'trich-luc-card');
    await until(read, (html) => /Muốn in cả phần đánh dấu|To have it on paper/.test(html));
    await page.keyboard.press('Escape');
    await page.pdf();
    await pause(300);
    expect(await read()).toBe('');
  });

  // The card's shadow is closed to the page and so to Firefox's driver; Chromium's sees through it.
  test.runIf(engine === 'chromium')('names the clips of the collection, and leads to the library', async () => {
    const desk = await openDesk(stage.driven);
    expect(await desk.askTab(url, 'clipPage')).toMatchObject({ ok: true });
    await page.bringToFront();
    await firstCard(page);
    const session = await page.createCDPSession();
    const nodes = async () => (await session.send('Accessibility.getFullAXTree')).nodes;
    const named = async (role: string, name: RegExp) =>
      (await nodes()).find((node) => node.role?.value === role && name.test(node.name?.value ?? ''));
    const { backendDOMNodeId: backendNodeId } =
      (await until(
        () => named('button', /^(?:Mở trong thư viện|Open in the library)$/),
        (button) => button !== undefined,
      )) ?? {};
    const title = await page.title();
    expect(await named('link', new RegExp(title.slice(0, 20)))).toBeDefined();
    const { quads } = await session.send('DOM.getContentQuads', { backendNodeId });
    const [left = 0, top = 0] = quads[0] ?? [];
    await page.mouse.click(left + 6, top + 6);
    const opened = await stage.driven.browser.waitForTarget((one) =>
      /library\.html\?(?:official|document)=/.test(one.url()),
    );
    await (await opened.page())?.close();
    await desk.page.close();
  });

  test.runIf(engine === 'chromium')('is read out as a dialog with the name of whom it shows', async () => {
    const card = await firstCard(page);
    const session = await page.createCDPSession();
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const dialog = nodes.find((node) => node.role?.value === 'dialog');
    expect(dialog?.name?.value).toBe(card?.words);
  });
});
