import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines, type Stage, setUp } from './harness/browsers';
import { pageScript } from './harness/page-script';
import type { Acknowledged } from './harness/writer-in-page';

const WRITERS = 3;
const STEPS = 18;

describe.each(engines)('several tabs at once in %s', (engine) => {
  let stage: Stage;
  let writers: readonly Page[];
  let library: Page;
  beforeAll(async () => {
    stage = await setUp(engine);
    const code = await pageScript('many-writers-in-page.ts');
    library = await stage.driven.openExtensionPage('library.html');
    writers = await Promise.all(
      Array.from({ length: WRITERS }, async () => {
        const page = await stage.driven.openExtensionPage('popup.html');
        await page.evaluate(code);
        return page;
      }),
    );
  });
  afterAll(() => stage?.close());

  test('clip, tag, delete, restore and search: nothing is lost, nothing is double, no list is stale', async () => {
    const all = await Promise.all(
      writers.map(
        (page, writer) => page.evaluate(`inPage.manyWriters.write(${writer + 1}, ${STEPS})`) as Promise<Acknowledged>,
      ),
    );
    const popup = writers[0] as Page;
    expect(all.flatMap(({ tags }) => tags).length).toBeGreaterThan(WRITERS);
    expect(await popup.evaluate(`inPage.manyWriters.wrongs(${JSON.stringify(all)})`)).toEqual([]);
    const there = (await popup.evaluate('inPage.manyWriters.titles()')) as string[];
    expect(there.length).toBeGreaterThan(0);
    // Nobody reloaded anything: the library was open all the while, and so were the writers' own popups.
    await library.bringToFront();
    const shown = (page: Page, selector: string) => () =>
      page.evaluate(
        (css) => [...document.querySelectorAll(css)].map((one) => (one.textContent ?? '').replace('★ ', '')).sort(),
        selector,
      );
    await expect.poll(shown(library, '.row-title')).toEqual(there);
    await popup.bringToFront();
    await expect.poll(shown(popup, '.clip-title')).toEqual(there);
  }, 120_000);
});
