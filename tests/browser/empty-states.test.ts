import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violationsOf } from './harness/axe';
import { engines, type Stage, setUp } from './harness/browsers';
import { asClips, fillCollection } from './harness/fill-collection';
import { richStory } from './harness/rich-stories';
import { fill, press, until, wordsOf } from './harness/screen';

/** Screens before anything was clipped, and where the one thing to do about it leads. */
const empty: readonly (readonly [name: string, path: string, action: string])[] = [
  ['articles', 'library.html', 'welcome.html'],
  ['a search in no articles', 'library.html?q=khôngcógì', 'welcome.html'],
  ['officials', 'library.html?officials', 'welcome.html'],
  ['documents', 'library.html?documents', 'welcome.html'],
  ['pictures', 'library.html?pictures', 'welcome.html'],
  ['statistics', 'library.html?statistics', 'welcome.html'],
  ['export', 'library.html?export', 'welcome.html'],
  ['bin', 'library.html?bin', '?'],
  ['damaged records', 'library.html?damaged', '?'],
  ['an official whom nobody names', 'library.html?official=khong co ai', '?officials'],
  ['a document that nobody names', 'library.html?document=khong co', '?documents'],
];
const shots = process.env.SHOTS;

describe.each(engines)('an empty collection in %s', (engine) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setUp(engine);
    if (shots) mkdirSync(shots, { recursive: true });
  });
  afterAll(() => stage?.close());

  async function open(name: string, path: string) {
    const page = await stage.driven.openExtensionPage(path);
    await page.bringToFront();
    return {
      page,
      look: async () => {
        if (engine === 'chromium') expect(await violationsOf(page)).toEqual([]);
        if (shots) await page.screenshot({ path: join(shots, `empty-${name}-${engine}.png`) as `${string}.png` });
      },
    };
  }

  test.each(empty)('%s: says so, and offers one thing to do', async (name, path, action) => {
    const { page, look } = await open(name, path);
    const offers = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.notice-actions :is(a, button)')].map((one) => one.getAttribute('href')),
      );
    await until('one offer', async () => (await offers()).length > 0);
    expect(await offers()).toHaveLength(1);
    expect((await offers())[0]).toContain(action);
    await look();
    await page.close();
  });

  test('the popup leads to the sample, whether or not something is searched', async () => {
    const { page, look } = await open('popup', 'popup.html');
    // The page in front may have an offer of its own, above.
    await until('the offer', async () => (await wordsOf(page, '.collection .notice-actions button')).length === 1);
    await look();
    await fill(page, 'search input', 'khôngcógì');
    await until('that it was searched', async () => (await wordsOf(page, '.found-count')).length === 1);
    await until(
      'the offer still',
      async () => (await wordsOf(page, '.collection .notice-actions button')).length === 1,
    );
    expect(await wordsOf(page, '.collection .notice-title')).toEqual(['Chưa có bài nào']);
    await fill(page, 'search input', '');
    await page.close();
  });

  test('the panel beside a page that is no article leads to the library', async () => {
    const { page, look } = await open('sidepanel', 'sidepanel.html');
    await until('the way', () => page.evaluate(() => document.querySelector('a[href="/library.html"]') !== null));
    await look();
    await page.close();
  });

  test('where there is something, a search that finds none of it leads back to everything', async () => {
    const { page, look } = await open('popup of one article', 'popup.html');
    await fillCollection(page, asClips([richStory(0)]));
    await fill(page, 'search input', 'khôngcógì');
    await until('nothing found', async () =>
      (await wordsOf(page, '.collection .notice-title')).join().includes('khớp'),
    );
    await look();
    await press(page, '.collection .notice-actions button');
    await until('everything', () =>
      page.evaluate(() => document.querySelector<HTMLInputElement>('search input')?.value === ''),
    );
    await page.close();
  });
});
