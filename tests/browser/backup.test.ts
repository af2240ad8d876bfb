import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seenBeside } from '../../cli/browser/seen-beside';
import type { Backup } from '../../utils/model/backup';
import { minute, readClip } from '../store/sample';
import { engines, grantedExtension, type Stage, setUpWith } from './harness/browsers';
import { complaintsOf } from './harness/complaints';
import { pageScript } from './harness/page-script';
import { press, until, wordsOf } from './harness/screen';

/**
 * 9 MB. Ids are random, and where pieces end with them: of 3 MB the last piece, which is written anew, was more than half in
 * 16 of 300 tries, of 9 MB at most 41 % in 150.
 */
const FIRST = 120;

const clips = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => ({
    clip: readClip({
      url: `https://bao.example/${from + i}`,
      title: `Hội nghị ${from + i}`,
      body: `Ông Trần Văn Mẫu nói lần thứ ${from + i}. ${'Lời dài. '.repeat(3000)}`,
      officials: ['Trần Văn Mẫu'],
    }),
    now: minute(from + i),
  }));

const script = await pageScript('./backup-in-page.ts');

describe.each(engines)('backups in %s', (engine) => {
  let stage: Stage;
  let page: Page;
  let complaints: readonly string[];
  const backups = <T>(call: string) => page.evaluate(`inPage.${call}`) as Promise<T>;
  const journal = () => backups<readonly Backup[]>('journal()');
  const good = async () => (await journal()).filter(({ state }) => state === 'good').length;
  const status = async () => (await wordsOf(page, '.status'))[0] ?? '';
  const ring = () => page.evaluate("chrome.alarms.create('backup', { when: Date.now() })");

  beforeAll(async () => {
    stage = await setUpWith(engine, grantedExtension(engine, 'downloads'), { downloadsAsSet: true });
    page = await stage.driven.openExtensionPage('options.html');
    complaints = complaintsOf(page);
    await page.bringToFront();
    await page.evaluate(script);
    expect(await backups(`save(${JSON.stringify(clips(0, FIRST))})`)).toBe(true);
    await backups('pick()');
    await backups("choose({ every: 'daily', place: 'folder', keep: 3 })");
  });
  afterAll(() => stage?.close());

  test('into a folder: read back, counted, and only what is new is written the next time', async () => {
    await press(page, '#backup .button-main');
    await until('a good one in the list', async () => (await wordsOf(page, '.backup-good')).length === 1, 30_000);
    expect((await wordsOf(page, '.backup-good'))[0]).toContain(`${FIRST} bài`);
    // The list hears of it from the collection, the line from the page's own work, which ends a moment later.
    await until('the line', async () => (await status()).includes(`${FIRST} bài`));
    await backups(`save(${JSON.stringify(clips(FIRST, FIRST + 1))})`);
    await press(page, '#backup .button-main');
    await until('two good ones', async () => (await good()) === 2, 30_000);
    const [second] = await journal();
    expect(second?.newBytes).toBeLessThan((second?.bytes ?? 0) / 2);
  });

  test('the worker does it when the alarm says so, and begins again after it was killed', async () => {
    await backups('age()');
    await ring();
    await until('a third good one', async () => (await good()) === 3, 30_000);
    await backups('age()');
    await ring();
    await until('one begun', async () => (await journal())[0]?.state === 'begun' || (await good()) !== 3);
    await stage.driven.killBackground();
    await ring();
    await until(
      'one that is new and good',
      async () => {
        const [last] = await journal();
        return last?.state === 'good' && Date.now() - Date.parse(last.begunAt) < 86_400_000;
      },
      40_000,
    );
    await until('nothing half', async () => (await journal()).every(({ state }) => state === 'good'));
    // The one too many goes a moment after the new one is good.
    await until('three good ones', async () => (await good()) === 3);
    expect(await backups('lists()')).toHaveLength(3);
  });

  test('what was damaged on the disk is called so, and written anew', async () => {
    await backups('damage()');
    await press(page, '.backup-good button', 'Kiểm tra lại');
    await until('one that is bad', async () => (await wordsOf(page, '.backup-bad')).length === 1, 20_000);
    expect((await wordsOf(page, '.backup-bad'))[0]).toContain('Đọc lại thấy khác');
    await press(page, '#backup .button-main');
    await until(
      'all good',
      async () => {
        const all = await journal();
        return all.length > 0 && all.every(({ state }) => state === 'good');
      },
      30_000,
    );
  });

  test('restores the identical collection', async () => {
    const before = await backups<string>('text()');
    const [last] = await journal();
    await backups('wipe()');
    expect(await journal()).not.toEqual([]);
    const library = await stage.driven.openExtensionPage(`library.html?import&backup=${last?.id}`);
    await library.bringToFront();
    await until(
      'the survey',
      async () => (await wordsOf(library, '.survey-new'))[0]?.includes(`${FIRST + 1}`) ?? false,
      30_000,
    );
    await press(library, '.import-start');
    await until(
      'the import',
      async () => /Đã nhập xong/.test((await wordsOf(library, '.transfer-status'))[0] ?? ''),
      30_000,
    );
    await library.close();
    await page.bringToFront();
    expect((await backups<string>('text()')) === before).toBe(true);
  });

  test('into the downloads, from a page and from the worker; old ones go', async () => {
    const inDownloads = join(stage.downloads, 'Trich-Luc/backup');
    const zips = () => {
      try {
        return readdirSync(inDownloads).filter((name) => name.endsWith('.zip'));
      } catch {
        return [];
      }
    };
    await backups('forget()');
    rmSync(inDownloads, { recursive: true, force: true });
    await backups("choose({ every: 'daily', place: 'downloads', keep: 3 })");
    await until(
      'the choice',
      () => page.evaluate("document.querySelector('input[value=downloads]').checked") as Promise<boolean>,
    );
    // A real click: Firefox asks for a permission at nothing less.
    await page.click('#backup .button-main');
    await until('a zip', async () => zips().length === 1 && (await journal())[0]?.place === 'downloads', 30_000);
    await until('a good one', async () => (await journal())[0]?.state === 'good', 30_000);
    for (let n = 2; n <= 4; n++) {
      await backups('age()');
      await ring();
      await until(
        `backup ${n}`,
        async () => {
          const [last] = await journal();
          return last?.state === 'good' && Date.now() - Date.parse(last.begunAt) < 86_400_000;
        },
        30_000,
      );
    }
    await until('three zips', async () => zips().length === 3, 10_000);
    expect((await journal()).map(({ place }) => place)).toEqual(['downloads', 'downloads', 'downloads']);
    const [zip = ''] = zips();
    expect(readFileSync(join(inDownloads, zip)).subarray(0, 2).toString()).toBe('PK');
    expect(complaints).toEqual([]);
  });

  test.runIf(engine === 'chromium')(
    'one that the worker cannot hand over waits for a page of ours, which does it',
    async () => {
      await backups('enlarge()');
      await backups('age()');
      await ring();
      await until('one that waits', async () => (await journal())[0]?.fault?.code === 'needs-page', 20_000);
      await until('the reason', async () => (await wordsOf(page, '.backup-fault'))[0]?.includes('đang mở') ?? false);
      const library = await stage.driven.openExtensionPage('library.html');
      await until('a good one', async () => (await journal())[0]?.state === 'good', 50_000);
      await library.close();
    },
  );

  test('the popup says when the last one was, and warns of clips that are in none', async () => {
    const popup = await stage.driven.openExtensionPage('popup.html');
    await seenBeside(popup);
    await until('the line', async () => /Sao lưu gần nhất: \d/.test((await wordsOf(popup, '.backup-line'))[0] ?? ''));
    const many = clips(1000, 1101).map(({ clip }) => ({ clip, now: new Date(Date.now() + 1000).toISOString() }));
    await backups(`save(${JSON.stringify(many)})`);
    await until('the warning', async () =>
      /101 bài chưa sao lưu/.test((await wordsOf(popup, '.backup-line-warns'))[0] ?? ''),
    );
    await popup.close();
  });
});
