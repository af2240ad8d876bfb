import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from '../../cli/browser/desk';
import { waitForPaint } from '../../cli/browser/painted';
import { samplePages } from '../../cli/browser/sample-newspaper';
import { languages } from '../../utils/i18n/language';
import { violationsOf } from './harness/axe';
import { type Stage, setUp } from './harness/browsers';
import { cardPage } from './harness/card-page';
import { chooseLanguage } from './harness/choose-language';
import { press, until } from './harness/screen';

const articles = samplePages.filter(({ kind, lang }) => kind === 'article' && lang === 'vi').slice(0, 3);
const front = articles[0]?.url ?? '';

interface Screen {
  readonly name: string;
  readonly path: string;
  readonly width: number;
  /** True once everything is there. */
  readonly there: () => boolean;
  /** What a reader opens before it is looked at. */
  readonly open?: (page: Page) => Promise<void>;
}

const screens: readonly Screen[] = [
  {
    name: 'popup',
    path: 'popup.html',
    width: 400,
    there: () => document.querySelectorAll('li a[href]').length > 2 && document.querySelector('h1') !== null,
  },
  {
    name: 'library',
    path: 'library.html',
    width: 1280,
    there: () => document.querySelectorAll('.row-title').length > 2,
    open: async (page) => {
      await press(page, '.row-main');
      await until('the article', () =>
        page.evaluate(() => (document.querySelector('.saved-body')?.childElementCount ?? 0) > 0),
      );
    },
  },
  { name: 'options', path: 'options.html', width: 900, there: () => document.querySelectorAll('#keys kbd').length > 4 },
  {
    name: 'welcome',
    path: 'welcome.html',
    width: 900,
    there: () => document.querySelector('.button-main') !== null,
    open: async (page) => {
      await press(page, '.button-main');
      await until('marks', () => page.evaluate(() => document.querySelector('.read mark') !== null));
    },
  },
  {
    name: 'sidepanel',
    path: 'sidepanel.html',
    width: 360,
    there: () => document.querySelectorAll('.place').length > 1,
  },
];

/** `SHOTS` names a folder for pictures of every screen. */
const shots = process.env.SHOTS;

describe.skipIf(process.env.ENGINE === 'firefox')('every screen in chromium', () => {
  let stage: Stage;
  let desk: Desk;
  let tab: Page;
  beforeAll(async () => {
    stage = await setUp('chromium');
    desk = await openDesk(stage.driven);
    for (const { url } of [...articles].reverse()) {
      tab = await stage.driven.open(url);
      await waitForPaint(tab);
      await desk.pageState(url);
      expect(await desk.askTab(url, 'clipPage')).toMatchObject({ ok: true });
    }
    if (shots) mkdirSync(shots, { recursive: true });
  });
  afterAll(() => stage?.close());

  /** The side panel shows the tab in front, which is not to be itself. */
  const toFront = async (page: Page, name: string) => {
    if (name !== 'sidepanel') await page.bringToFront();
  };
  const shoot = async (page: Page, name: string) => {
    if (shots) await page.screenshot({ path: join(shots, `${name}.png`) as `${string}.png` });
  };

  describe.each(languages)('in %s', (language) => {
    beforeAll(() => chooseLanguage(desk.page, language));

    test.each(screens)('$name: axe finds nothing in either theme', async ({ name, path, width, there, open }) => {
      await tab.bringToFront();
      const page = await stage.driven.openExtensionPage(path);
      await page.setViewport({ width, height: 800 });
      await until(`${name} is there`, () => page.evaluate(there));
      await toFront(page, name);
      await until(language, () => page.evaluate((wanted) => document.documentElement.lang === wanted, language));
      await open?.(page);
      for (const theme of ['light', 'dark']) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
        expect(await violationsOf(page)).toEqual([]);
        await shoot(page, `${name}-${language}-${theme}`);
      }
      await page.close();
    });

    test('card: axe finds nothing in either theme', async () => {
      const page = await cardPage(stage.driven, front);
      for (const theme of ['light', 'dark']) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
        expect(await violationsOf(page)).toEqual([]);
        await shoot(page, `card-${language}-${theme}`);
      }
      await page.close();
    });
  });

  test.each(screens)('$name: every control shows that it has the focus', async ({ name, path, width, there }) => {
    await tab.bringToFront();
    const page = await stage.driven.openExtensionPage(path);
    await page.setViewport({ width, height: 800 });
    await until(`${name} is there`, () => page.evaluate(there));
    await toFront(page, name);
    const unseen: string[] = [];
    const reached = new Set<string>();
    for (let step = 0; step < 30; step++) {
      await page.keyboard.press('Tab');
      const { words, visible } = await page.evaluate(() => {
        const at = document.activeElement as HTMLElement;
        const { outlineStyle, outlineWidth } = getComputedStyle(at);
        const visible = at === document.body || (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1);
        return { words: `${at.tagName} ${at.className} ${at.textContent?.slice(0, 30)}`, visible };
      });
      reached.add(words);
      if (!visible) unseen.push(words);
    }
    expect(unseen).toEqual([]);
    expect(reached.size).toBeGreaterThan(3);
    await page.close();
  });

  test.each(screens)(
    '$name: at twice the size nothing runs out of the window sideways',
    async ({ name, path, width, there }) => {
      await tab.bringToFront();
      const page = await stage.driven.openExtensionPage(path);
      await page.setViewport({ width: Math.max(320, width / 2), height: 400, deviceScaleFactor: 2 });
      await until(`${name} is there`, () => page.evaluate(there));
      const over = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
      expect(await page.evaluate(over)).toBeLessThanOrEqual(1);
      await shoot(page, `${name}-200`);
      await page.close();
    },
  );

  test.each(screens)(
    '$name: nothing moves for who wants no motion, and forced colours keep it readable',
    async (screen) => {
      await tab.bringToFront();
      const page = await stage.driven.openExtensionPage(screen.path);
      await page.setViewport({ width: screen.width, height: 800 });
      await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
      await until(`${screen.name} is there`, () => page.evaluate(screen.there));
      await toFront(page, screen.name);
      const moving = await page.evaluate(() =>
        [...document.querySelectorAll('*')].flatMap((one) => {
          const { transitionDuration, animationName } = getComputedStyle(one);
          const moves = transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0);
          return moves || animationName !== 'none' ? [`${one.tagName} ${one.className}`] : [];
        }),
      );
      expect(moving).toEqual([]);
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
      expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
      expect((await violationsOf(page)).filter((line) => !line.startsWith('color-contrast'))).toEqual([]);
      await shoot(page, `${screen.name}-forced`);
      await page.close();
    },
  );
});
