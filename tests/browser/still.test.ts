import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines, type Stage, setUp } from './harness/browsers';
import { asClips, fillCollection } from './harness/fill-collection';
import { richStory } from './harness/rich-stories';
import { fill, until, wordsOf } from './harness/screen';

/** What the first script leaves in the page where it drew, and what the popup keeps. */
const WAS_STILL = 'shownLast !== undefined';
const IS_KEPT = "localStorage.getItem('popup-still') !== null";

describe.each(engines)('the popup that was open before, in %s', (engine) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setUp(engine);
  });
  afterAll(() => stage?.close());

  test('stands there before any code of its own, in its own styles, and the popup takes its place', async () => {
    const before = await stage.driven.openExtensionPage('popup.html');
    await before.bringToFront();
    await fillCollection(before, asClips([richStory(0)]));
    await until('a still', async () => (await before.evaluate(IS_KEPT)) === true);
    await before.close();
    const page = await stage.driven.openExtensionPage('popup.html');
    await page.bringToFront();
    expect(await page.evaluate(WAS_STILL)).toBe(true);
    expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px');
    await fill(page, 'search input', 'khôngcógì');
    const found = () => wordsOf(page, '.collection .notice-title');
    await until('nothing found', async () => (await found()).join().includes('khớp'));
    await page.close();
  });
});
