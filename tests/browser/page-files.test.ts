import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from '../../cli/browser/desk';
import { builtExtension, engines, type Stage, setUp, setUpWith } from './harness/browsers';
import { pageScript } from './harness/page-script';
import { fill, wordsOf } from './harness/screen';

/** Eight segments of 256 become one. */
const COUNT = 2048;

/** Milliseconds in which whatever a popup reads ahead is read, also on a machine that does other things. */
const AHEAD = 3000;

const pause = (milliseconds: number) => new Promise((wake) => setTimeout(wake, milliseconds));

/** A popup in a tab, and the titles it shows. */
async function popupOf({
  driven,
}: Stage): Promise<{ readonly page: Page; readonly titles: () => Promise<readonly string[]> }> {
  const page = await driven.openExtensionPage('popup.html');
  await page.bringToFront();
  return { page, titles: () => wordsOf(page, 'li .clip-title') };
}

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
  const titles = () => wordsOf(library, '.row-title');

  test('the library makes a file of a long segment, and searches it', async () => {
    await expect.poll(() => ask('files()'), { timeout: 30_000 }).toBe(1);
    await fill(library, '.ask-input', 'hội nghị lần 1234');
    await expect.poll(titles).toEqual(['Bài 1234']);
  });

  test('letters typed into the popup as soon as it is opened are all there, and answered', async () => {
    const popup = await popupOf(stage);
    await popup.page.waitForSelector('.search-input');
    await popup.page.keyboard.type('hội nghị lần 1777', { delay: 15 });
    expect(await popup.page.$eval('.search-input', (box) => (box as HTMLInputElement).value)).toBe('hội nghị lần 1777');
    await expect.poll(popup.titles).toEqual(['Bài 1777']);
    // The next one would begin with what this one was asked.
    await fill(popup.page, '.search-input', '');
    await expect.poll(async () => (await popup.titles()).length).toBeGreaterThan(12);
    await pause(500);
    await popup.page.close();
  });

  test('where nothing else can answer, the library and the popup read the files', async () => {
    await ask('withoutPages()');
    await fill(library, '.ask-input', 'hội nghị lần 1567');
    await expect.poll(titles).toEqual(['Bài 1567']);
    // Firefox knows no reading beside one another.
    if (engine === 'firefox') await library.close();
    const popup = await popupOf(stage);
    await expect.poll(async () => (await popup.titles()).length).toBeGreaterThan(12);
    await pause(AHEAD);
    await fill(popup.page, '.search-input', 'hội nghị lần 1888');
    await expect.poll(popup.titles).toEqual(['Bài 1888']);
    if (engine === 'firefox') return;
    await fill(library, '.ask-input', 'hội nghị lần 1666');
    await expect.poll(titles).toEqual(['Bài 1666']);
  });

  test('when everything is deleted, the files are gone with it, though somebody has them open', async () => {
    expect(await ask('wipe()')).toBe(true);
    expect(await ask('files()')).toBeUndefined();
    if (engine === 'firefox') return;
    // Behind the popup it asks nothing again.
    await library.bringToFront();
    await expect.poll(titles).toEqual([]);
  });
});

describe.each(engines)('a popup whose worker cannot be had in %s', (engine) => {
  let stage: Stage;
  let extension: string;
  beforeAll(async () => {
    extension = mkdtempSync(join(tmpdir(), 'trich-luc-workerless-'));
    cpSync(builtExtension(engine), extension, { recursive: true });
    const assets = join(extension, 'assets');
    for (const file of readdirSync(assets)) if (file.startsWith('search-worker')) rmSync(join(assets, file));
    stage = await setUpWith(engine, extension);
    const desk = await openDesk(stage.driven);
    await desk.page.evaluate(await pageScript('page-files-in-page.ts'));
    expect(await desk.page.evaluate('inPage.fill(1024)')).toBe(true);
  });
  afterAll(async () => {
    await stage?.close();
    rmSync(extension, { recursive: true, force: true });
  });

  test('answers itself, before it tried and after', async () => {
    const popup = await popupOf(stage);
    await fill(popup.page, '.search-input', 'hội nghị lần 777');
    await expect.poll(popup.titles).toEqual(['Bài 777']);
    await pause(AHEAD);
    await fill(popup.page, '.search-input', 'hội nghị lần 888');
    await expect.poll(popup.titles).toEqual(['Bài 888']);
  });
});
