import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowsers } from '../../cli/browser/find-browsers';
import { type Driven, launchOn } from '../../cli/browser/launch';
import type { NewspaperServer } from '../../cli/browser/newspaper-server';
import type { Backup } from '../../utils/model/backup';
import { minute, readClip } from '../store/sample';
import { builtExtension, engines } from './harness/browsers';
import { serveTestNewspaper } from './harness/newspaper';
import { pageScript } from './harness/page-script';
import { dropFromDisk, mayWriteFolders } from './harness/real-folder';
import { press, until, wordsOf } from './harness/screen';

const clips = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => ({
    clip: readClip({ url: `https://bao.example/${from + i}`, title: `Hội nghị ${from + i}`, body: 'Ông Mẫu nói.' }),
    now: minute(from + i),
  }));

const script = await pageScript('./backup-in-page.ts');

// Firefox lets no extension write into a folder.
describe.runIf(engines.includes('chromium'))('a folder of the disk, in Chromium', () => {
  const home = mkdtempSync(join(tmpdir(), 'trich-luc-folder-'));
  const folder = join(home, 'Sao lưu');
  let newspaper: NewspaperServer;
  let driven: Driven;
  let page: Page;
  const journal = () => page.evaluate('inPage.journal()') as Promise<readonly Backup[]>;
  const status = async () => (await wordsOf(page, '.status'))[0] ?? '';
  const says = (words: string) => until(words, async () => (await status()).includes(words), 20_000);
  const fault = (words: string) =>
    until(words, async () => (await wordsOf(page, '.backup-fault'))[0]?.includes(words) ?? false, 20_000);
  const lists = () => readdirSync(folder).filter((name) => name.endsWith('.backup.json'));

  async function start(): Promise<void> {
    const [browser] = findBrowsers('chromium');
    if (!browser) throw new Error('no chromium on this machine: npm test installs it');
    const [extension, profile] = [builtExtension('chromium'), join(home, 'profile')];
    driven = await launchOn({
      browser,
      extension,
      proxy: newspaper.proxy,
      headless: true,
      profile,
      readsFolders: true,
    });
    page = await driven.openExtensionPage('options.html');
    await page.bringToFront();
    await page.evaluate(script);
  }

  beforeAll(async () => {
    mkdirSync(folder);
    writeFileSync(join(home, 'tep.txt'), 'x');
    newspaper = await serveTestNewspaper();
    await start();
    await page.evaluate(`inPage.save(${JSON.stringify(clips(0, 40))})`);
    await page.evaluate("inPage.choose({ every: 'daily', place: 'downloads', keep: 3 })");
  });
  afterAll(async () => {
    await driven?.close();
    newspaper?.close();
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  test('is not taken as long as nothing may be written there, nor is a file', async () => {
    await dropFromDisk(page, '.folder-drop', join(home, 'tep.txt'));
    await says('không phải tệp');
    await mayWriteFolders(driven, page, 'block');
    await dropFromDisk(page, '.folder-drop', folder);
    await says('chưa cho phép');
    expect(await wordsOf(page, '.backup-folder')).toEqual([]);
  });

  test('is dropped onto the options: what is written there is, put one piece behind the other, the export', async () => {
    await mayWriteFolders(driven, page, 'allow');
    await dropFromDisk(page, '.folder-drop', folder);
    await until('its name', async () => (await wordsOf(page, '.backup-folder'))[0]?.includes('Sao lưu') ?? false);
    // Chosen a moment after it is named: a backup begun before would ask for downloads, and nobody answers here.
    await page.waitForSelector('input[name=backup-place][value=folder]:checked');
    await press(page, '#backup .button-main');
    await until('a good one', async () => (await journal())[0]?.state === 'good', 20_000);
    const [name = ''] = lists();
    const { parts } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { parts: readonly { name: string }[] };
    const whole = parts.map((part) => readFileSync(join(folder, 'trich-luc-parts', part.name), 'utf8')).join('');
    expect((JSON.parse(whole) as { clips: readonly unknown[] }).clips).toHaveLength(40);
  });

  test('to which the browser took the permission back when it ended: said, allowed again, and gone on with', async () => {
    const before = readdirSync(join(folder, 'trich-luc-parts'));
    await driven.close();
    // The harness lays the browser's own settings anew: nothing is allowed any more, as after "allow this time".
    await start();
    await page.evaluate(`inPage.save(${JSON.stringify(clips(40, 60))})`);
    await page.evaluate('inPage.age()');
    await page.evaluate("chrome.alarms.create('backup', { when: Date.now() })");
    await fault('Trình duyệt đã rút quyền ghi');
    await until('it in the journal', async () => (await journal()).some((one) => one.fault?.code === 'permission'));
    expect([lists().length, readdirSync(join(folder, 'trich-luc-parts'))]).toEqual([1, before]);
    await mayWriteFolders(driven, page, 'allow');
    // The folder is fetched anew from the database: only then the browser looks at its settings again.
    await page.reload();
    await page.evaluate(script);
    await fault('Trình duyệt đã rút quyền ghi');
    // A real click: the browser asks at nothing less.
    await page.click('.backup-fault button');
    await says('60 bài');
    expect(lists()).toHaveLength(2);
    expect(await wordsOf(page, '.backup-fault')).toEqual([]);
  });

  test('that was renamed meanwhile: said, and found again under its name', async () => {
    renameSync(folder, `${folder} cũ`);
    await press(page, '#backup .button-main');
    await fault('Không thấy thư mục sao lưu');
    renameSync(`${folder} cũ`, folder);
    await press(page, '#backup .button-main');
    await until('a good one', async () => (await journal())[0]?.state === 'good', 20_000);
    expect(lists()).toHaveLength(3);
  });
});
