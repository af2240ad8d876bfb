import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from '../../cli/browser/desk';
import { engines, type Stage, setUp } from './harness/browsers';
import { pageScript } from './harness/page-script';
import { fill } from './harness/screen';

/** Eight segments of 256 become one. */
const COUNT = 2048;

describe.each(engines)('pages of the index in files in %s', (engine) => {
  let stage: Stage;
  let desk: Desk;
  let library: Page;
  beforeAll(async () => {
    stage = await setUp(engine);
    desk = await openDesk(stage.driven);
    await desk.page.evaluate(await pageScript('page-files-in-page.ts'));
    expect(await ask(`fill(${COUNT})`)).toBe(true);
    library = await stage.driven.openExtensionPage('library.html');
    await library.bringToFront();
  });
  afterAll(() => stage?.close());

  const ask = <T>(what: string) => desk.page.evaluate(`inPage.${what}`) as Promise<T>;
  const titles = () =>
    library.evaluate(() => [...document.querySelectorAll('.row-title')].map((one) => one.textContent));

  test('the library makes a file of a long segment, and searches it', async () => {
    await expect.poll(() => ask('files()'), { timeout: 30_000 }).toBe(1);
    await fill(library, '.ask-input', 'hội nghị lần 1234');
    await expect.poll(titles).toEqual(['Bài 1234']);
    // From here on nothing else can answer.
    await ask('withoutPages()');
    await fill(library, '.ask-input', 'hội nghị lần 1567');
    await expect.poll(titles).toEqual(['Bài 1567']);
  });

  test('when everything is deleted, the files are gone with it, though a library has them open', async () => {
    expect(await ask('wipe()')).toBe(true);
    expect(await ask('files()')).toBeUndefined();
    await expect.poll(titles).toEqual([]);
  });
});
