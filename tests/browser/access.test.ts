import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../utils/i18n/language';
import { violationsOf } from './harness/axe';
import { engines, type Stage, setUp } from './harness/browsers';
import { chooseLanguage } from './harness/choose-language';
import { type Furnished, front, furnishCollection } from './harness/furnish-collection';
import { hiddenControls, movingParts, smallTargets, walkByKeys } from './harness/measure-screen';
import { arrive, type Screen, screens } from './harness/screens';
import { darken, surfacePage, surfaces } from './harness/surfaces';

/** `SHOTS` names a folder for pictures of every screen. */
const shots = process.env.SHOTS;
const themes = ['light', 'dark'] as const;
/** What the screens speak when all languages were chosen one after the other. */
const spoken = languages.at(-1) ?? 'vi';

describe.each(engines)('every screen in %s', (engine) => {
  let stage: Stage;
  let furnished: Furnished;
  beforeAll(async () => {
    stage = await setUp(engine);
    furnished = await furnishCollection(stage);
    if (shots) mkdirSync(shots, { recursive: true });
  });
  afterAll(() => stage?.close());

  async function openScreen(screen: Screen, language: string, scale = 1): Promise<Page> {
    await furnished.tab.bringToFront();
    const page = await stage.driven.openExtensionPage(screen.path);
    const width = Math.max(320, Math.round(screen.width / scale));
    await page.setViewport({ width, height: 800 / scale, deviceScaleFactor: scale });
    // The side panel and the popup show the tab in front, which is not to be themselves.
    if (screen.name !== 'sidepanel' && screen.name !== 'popup') await page.bringToFront();
    await arrive(page, screen, language);
    if (screen.name === 'popup') await page.bringToFront();
    return page;
  }
  const theme = (page: Page, value: (typeof themes)[number]) =>
    page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
  const shoot = async (page: Page, name: string) => {
    if (shots) await page.screenshot({ path: join(shots, `${name}.png`) as `${string}.png` });
  };

  // Firefox over BiDi is asked for no colour scheme; there the screens are looked at once.
  describe.each(engine === 'chromium' ? languages : (['vi'] as const))('in %s', (language) => {
    beforeAll(() => chooseLanguage(furnished.desk.page, language));

    test.each(screens)('$name: axe finds nothing, and no target is small', async (screen) => {
      const page = await openScreen(screen, language);
      for (const value of engine === 'chromium' ? themes : themes.slice(0, 1)) {
        if (engine === 'chromium') await theme(page, value);
        expect(await violationsOf(page)).toEqual([]);
        await shoot(page, `${screen.name}-${language}-${value}${engine === 'firefox' ? '-firefox' : ''}`);
      }
      expect(await smallTargets(page)).toEqual([]);
      await page.close();
    });

    test.skipIf(engine === 'firefox').each(surfaces)('$name on the article: axe finds nothing', async (surface) => {
      const page = await surfacePage(stage.driven, front, surface);
      for (const value of themes) {
        await theme(page, value);
        if (value === 'dark') await darken(page);
        expect(await violationsOf(page)).toEqual([]);
        await shoot(page, `${surface.name}-${language}-${value}`);
      }
      expect(await smallTargets(page)).toEqual([]);
      await page.close();
    });
  });

  describe.skipIf(engine === 'firefox')('without a mouse, in another size, in another light', () => {
    test.each(screens)('$name: every control shows that it has the keyboard', async (screen) => {
      const page = await openScreen(screen, spoken);
      const { reached, unseen } = await walkByKeys(page);
      expect(unseen).toEqual([]);
      expect(reached).toBeGreaterThan(0);
      await page.close();
    });

    test.each(screens)('$name: at twice the size nothing is cut off, covered or out of the window', async (screen) => {
      const page = await openScreen(screen, spoken, 2);
      await shoot(page, `${screen.name}-200`);
      const over = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
      expect(await page.evaluate(over)).toBeLessThanOrEqual(1);
      expect(await hiddenControls(page)).toEqual([]);
      await page.close();
    });

    test.each(screens)('$name: nothing moves for who wants no motion; forced colours keep it whole', async (screen) => {
      const page = await openScreen(screen, spoken);
      await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
      expect(await movingParts(page)).toEqual([]);
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
      expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
      expect((await violationsOf(page)).filter((line) => !line.startsWith('color-contrast'))).toEqual([]);
      await shoot(page, `${screen.name}-forced`);
      await page.close();
    });
  });
});
