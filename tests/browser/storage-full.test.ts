import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from '../../cli/browser/desk';
import { waitForPaint } from '../../cli/browser/painted';
import { samplePages } from '../../cli/browser/sample-newspaper';
import { engines, type Stage } from './harness/browsers';
import { backwards, current, painted, toNext } from './harness/card-keys';
import { rootReader } from './harness/closed-root';
import type { Counts } from './harness/kills/counts-in-page';
import { pageScript } from './harness/page-script';
import { fill, until, wordsOf } from './harness/screen';
import { type SmallDisk, setUpSmallDisk } from './harness/small-disk';

const [first, second] = samplePages.filter(({ kind, lang }) => kind === 'article' && lang === 'vi');

async function clip({ driven }: Stage, desk: Desk, url = '') {
  const page = await driven.open(url);
  await waitForPaint(page);
  await desk.pageState(url);
  const answer = await desk.askTab(url, 'clipPage');
  return { page, answer };
}

describe.each(engines)('a full disk in %s', (engine) => {
  let disk: SmallDisk;
  let desk: Desk;
  beforeAll(async () => {
    disk = await setUpSmallDisk(engine);
    desk = await openDesk(disk.stage.driven);
    await desk.page.evaluate(await pageScript('kills/counts-in-page.ts'));
  });
  afterAll(() => disk?.close());

  const ask = <T>(what: string) => desk.page.evaluate(`inPage.${what}`) as Promise<T>;

  test('a save fails and says why, nothing half-written stays, reading goes on, and with room it is saved', async () => {
    expect((await clip(disk.stage, desk, first?.url)).answer).toMatchObject({ ok: true });
    expect(await ask('settled()')).toEqual([]);
    const before = await ask<Counts>('counts()');
    await disk.fill();
    const { page, answer } = await clip(disk.stage, desk, second?.url);
    expect(answer).toMatchObject({ ok: false, error: { code: 'storage-full' } });
    expect(await ask<Counts>('counts()')).toEqual(before);
    expect(await ask('settled()')).toEqual([]);

    const library = await disk.stage.driven.openExtensionPage('library.html');
    await library.bringToFront();
    await until('the clip', async () => (await wordsOf(library, '.row-title'))[0] === first?.title);
    await fill(library, 'search input', 'nghị');
    await until('an answer', async () => (await wordsOf(library, '.row-title')).length === 1);

    await disk.empty();
    // Firefox takes a moment to know what was given back.
    await expect
      .poll(() => desk.askTab(second?.url ?? '', 'clipPage'))
      .toMatchObject({ ok: true, value: { created: true } });
    expect(await ask('settled()')).toEqual([]);
    expect(await ask<Counts>('counts()')).toMatchObject({ clips: 2, contents: 2, addresses: 2 });
    await page.close();
  });
});

describe.each(engines)('a correction on a full disk in %s', (engine) => {
  let disk: SmallDisk;
  beforeAll(async () => {
    disk = await setUpSmallDisk(engine);
  });
  afterAll(() => disk?.close());

  test('is told where it was made, and with room it is done', async () => {
    const { driven } = disk.stage;
    const desk = await openDesk(driven);
    await desk.page.evaluate(await pageScript('kills/counts-in-page.ts'));
    const ask = <T>(what: string) => desk.page.evaluate(`inPage.${what}`) as Promise<T>;
    const { page, answer } = await clip(disk.stage, desk, first?.url);
    expect(answer).toMatchObject({ ok: true });
    expect(await ask('settled()')).toEqual([]);
    await disk.fill();

    await page.bringToFront();
    await expect.poll(() => toNext(page)).not.toBe('');
    const name = await current(page);
    const card = rootReader(driven, page, 'trich-luc-card');
    await expect.poll(card).toContain('class="collection"');
    // Close, the clip, the library, back, on, correct: the form stands before these three.
    for (let i = 0; i < 6; i++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(card).toContain('class="correct"');
    await backwards(page, 4);
    await page.keyboard.press('Enter');
    await expect.poll(card).toContain('Ổ đĩa đã đầy');

    // Either nothing was written, or the decision alone: then it holds on the page, and the clip waits for it.
    const { corrections } = await ask<Counts>('counts()');
    const waits = await ask<number>('waiting()');
    if (corrections === 0) expect(await painted(page)).toContain(name);
    else expect(await painted(page)).not.toContain(name);
    expect(waits).toBe(corrections);
    await disk.empty();
    await expect
      .poll(async () => {
        await desk.ask('tend', null);
        return ask('waiting()');
      })
      .toBe(0);
    expect(await ask('settled()')).toEqual([]);
  });
});
