import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../utils/i18n/language';
import { violationsOf } from './harness/axe';
import { brokenWords, wordsUponWords } from './harness/broken-words';
import { engines, type Stage, setUp } from './harness/browsers';
import { chooseLanguage } from './harness/choose-language';
import { type Furnished, front, furnishCollection } from './harness/furnish-collection';
import { hiddenControls, movingParts, smallTargets, walkByKeys } from './harness/measure-screen';
import { arrive, type Screen, screens } from './harness/screens';
import { darken, surfacePage, surfaces } from './harness/surfaces';

/** `SHOTS` names a folder for pictures of every screen. */
const shots = process.env.SHOTS;
type Theme = 'light' | 'dark';
/** `npm test` stays under twenty minutes: light in Vietnamese, dark in English, screens in Chromium; all of it with `FULL=1`. */
const isWhole = process.env.FULL === '1';
const themesOf = (language: string): readonly Theme[] =>
  isWhole ? ['light', 'dark'] : [language === 'vi' ? 'light' : 'dark'];

describe.each(engines)('every screen in %s', (engine) => {
  let stage: Stage;
  let furnished: Furnished;
  beforeAll(async () => {
    stage = await setUp(engine);
    furnished = await furnishCollection(stage);
    if (shots) mkdirSync(shots, { recursive: true });
  });
  afterAll(() => stage?.close());

  async function openScreen(screen: Screen, language: string): Promise<Page> {
    await furnished.tab.bringToFront();
    const page = await stage.driven.openExtensionPage(screen.path);
    await page.setViewport({ width: screen.width, height: 800 });
    // The side panel and the popup show the tab in front, which is not to be themselves.
    if (screen.name !== 'sidepanel' && screen.name !== 'popup') await page.bringToFront();
    await arrive(page, screen, language);
    if (screen.name === 'popup') await page.bringToFront();
    return page;
  }
  const theme = (page: Page, value: Theme) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
  const shoot = async (page: Page, name: string) => {
    if (shots) await page.screenshot({ path: join(shots, `${name}.png`) as `${string}.png` });
  };

  /** Nothing is wrong in either theme; Firefox over BiDi is asked for no colour scheme. */
  async function expectNoViolation(page: Page, name: string, language: string): Promise<void> {
    for (const value of engine === 'chromium' ? themesOf(language) : (['light'] as const)) {
      if (engine === 'chromium') await theme(page, value);
      expect(await violationsOf(page), value).toEqual([]);
      await shoot(page, `${name}-${value}${engine === 'firefox' ? '-firefox' : ''}`);
    }
    expect(await smallTargets(page), 'targets under 24 px').toEqual([]);
  }

  /** Who has no mouse, wants no motion, chose colours of their own or reads in double size. */
  async function expectForEverybody(page: Page, { name, path, width }: Screen): Promise<void> {
    // The parts of these are scrolled; the page beneath them is not, however long its parts are.
    if (/^(?:library|popup)\.html/.test(path)) {
      const under = () => document.documentElement.scrollHeight - document.documentElement.clientHeight;
      expect(await page.evaluate(under), 'pixels beneath the window').toBeLessThanOrEqual(1);
    }
    const { reached, unseen } = await walkByKeys(page);
    expect(unseen, 'controls that do not show that they have the keyboard').toEqual([]);
    expect(reached).toBeGreaterThan(0);
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    expect(await movingParts(page), 'what moves').toEqual([]);
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    const found = await violationsOf(page);
    expect(found.filter((line) => !line.startsWith('color-contrast'))).toEqual([]);
    await shoot(page, `${name}-forced`);
    await session.send('Emulation.setEmulatedMedia', { features: [] });
    // Twice the size is half the window.
    await page.setViewport({ width: Math.max(320, width / 2), height: 400, deviceScaleFactor: 2 });
    await shoot(page, `${name}-200`);
    const over = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
    expect(await page.evaluate(over), 'pixels out of the window').toBeLessThanOrEqual(1);
    expect(await hiddenControls(page), 'controls that are cut off or covered').toEqual([]);
    await page.setViewport({ width: 360, height: 740 });
    expect(await page.evaluate(over), 'pixels out of a telephone').toBeLessThanOrEqual(1);
    expect([...(await brokenWords(page)), ...(await wordsUponWords(page))], 'words on a telephone').toEqual([]);
  }

  describe.each(engine === 'chromium' ? languages : (['vi'] as const))('in %s', (language) => {
    beforeAll(() => chooseLanguage(furnished.desk.page, language));

    test.skipIf(engine === 'firefox' && !isWhole).each(screens)(
      '$name: axe finds nothing, no target is small, and it is for everybody',
      async (screen) => {
        const page = await openScreen(screen, language);
        await expectNoViolation(page, `${screen.name}-${language}`, language);
        // Once is enough: sizes and keys are the same in both.
        if (engine === 'chromium' && language === 'en') await expectForEverybody(page, screen);
        await page.close();
      },
    );

    test.each(surfaces)('$name on the article: axe finds nothing', async (surface) => {
      const page = await surfacePage(stage.driven, front, surface);
      // Firefox over BiDi is asked for no colour scheme: what is dark there is so by the page under it alone.
      for (const value of engine === 'chromium' ? themesOf(language) : (['light', 'dark'] as const)) {
        if (engine === 'chromium') await theme(page, value);
        if (value === 'dark') await darken(page);
        expect(await violationsOf(page), value).toEqual([]);
        await shoot(page, `${surface.name}-${language}-${value}${engine === 'firefox' ? '-firefox' : ''}`);
      }
      expect(await smallTargets(page), 'targets under 24 px').toEqual([]);
      await page.close();
    });
  });
});
