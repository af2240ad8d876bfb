import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDesk } from '../../cli/browser/desk';
import { paintedRanges, waitForPaint } from '../../cli/browser/painted';
import { samplePages } from '../../cli/browser/sample-newspaper';
import { engines, type Stage, setUp } from './harness/browsers';
import { complaintsOf } from './harness/complaints';
import { fill, press, until, wordsOf } from './harness/screen';

const sample = samplePages.find(({ kind, documents = [] }) => kind === 'article' && documents.length > 0);
const url = sample?.url ?? '';

interface ExtensionApi {
  readonly chrome: {
    readonly runtime: { getManifest(): { permissions: readonly string[]; optional_permissions?: readonly string[] } };
    readonly scripting: { getRegisteredContentScripts(): Promise<readonly { matches?: readonly string[] }[]> };
    readonly commands: { getAll(): Promise<readonly { shortcut?: string }[]> };
  };
}

describe.each(engines)('the options in %s', (engine) => {
  let stage: Stage;
  let page: Page;
  let tab: Page;
  let complaints: readonly string[];
  beforeAll(async () => {
    stage = await setUp(engine);
    tab = await stage.driven.open(url);
    await waitForPaint(tab);
    const desk = await openDesk(stage.driven);
    expect(await desk.askTab(url, 'clipPage')).toMatchObject({ ok: true });
    await desk.page.close();
    page = await stage.driven.openExtensionPage('options.html');
    complaints = complaintsOf(page);
    await page.bringToFront();
  });
  afterAll(() => stage?.close());

  const inks = async () => new Set((await paintedRanges(tab)).map(({ ink }) => ink));
  const status = async () => (await wordsOf(page, '.status'))[0] ?? '';

  test('what is no longer to be highlighted goes from the open page at once, and comes back', async () => {
    await expect.poll(async () => [...(await inks())]).toEqual(expect.arrayContaining(['official', 'document']));
    await press(page, 'input[name=official]');
    await until('no officials painted', async () => !(await inks()).has('official'));
    await expect.poll(async () => [...(await inks())]).toContain('document');
    await press(page, 'input[name=official]');
    await until('officials painted', async () => (await inks()).has('official'));
  });

  test('whoever is led to one of its parts stands before it', async () => {
    const led = await stage.driven.openExtensionPage('options.html#backup');
    await led.bringToFront();
    const top = () => led.evaluate(() => document.getElementById('backup')?.getBoundingClientRect().top ?? Infinity);
    await until('the part on top', async () => Math.abs(await top()) < 40);
    await led.close();
    await page.bringToFront();
  });

  test('a site that is to be quiet is quiet at once', async () => {
    await fill(page, 'input[name=pause]', url);
    await press(page, 'form:has(input[name=pause]) button');
    await until('nothing painted', async () => (await inks()).size === 0);
    await press(page, '.site button', new URL(url).host.replace(/^www\./, ''));
    await until('officials painted', async () => (await inks()).has('official'));
  });

  test('everything that is derived is dropped and made anew, and says when it is there', async () => {
    const lines = () => page.evaluate(() => document.querySelectorAll('.derived li').length);
    await until('what can be made anew', async () => (await lines()) === 4);
    for (let nth = 1; nth <= 4; nth++) await press(page, `.derived li:nth-child(${nth}) button`);
    await until('nothing that is being made', () =>
      page.evaluate(async () => {
        const opening = indexedDB.open('trich-luc');
        await new Promise((done) => opening.addEventListener('success', done));
        const jobs = opening.result.transaction('jobs').objectStore('jobs').count();
        await new Promise((done) => jobs.addEventListener('success', done));
        opening.result.close();
        return jobs.result === 0 && document.querySelector('.job') === null;
      }),
    );
  });

  test('another colour is on the open page at once', async () => {
    const colour = () =>
      tab.evaluate(() => getComputedStyle(document.body, '::highlight(trich-luc-official)').textDecorationColor);
    await page.select('select[name=hue-official]', 'violet');
    await expect.poll(colour).toBe('rgb(126, 90, 234)');
  });

  test('lists every permission of the manifest with a reason, and the shortcuts as the browser has them', async () => {
    const { permissions, keys } = await page.evaluate(async () => {
      const { runtime, commands } = (globalThis as unknown as ExtensionApi).chrome;
      const all = await commands.getAll();
      const manifest = runtime.getManifest();
      return {
        permissions: [...manifest.permissions, ...(manifest.optional_permissions ?? [])],
        keys: all.flatMap(({ shortcut }) => (shortcut ? [shortcut] : [])),
      };
    });
    expect(await wordsOf(page, '#permissions code')).toEqual(permissions);
    expect((await wordsOf(page, '#permissions dd')).filter((reason) => reason.length > 20)).toHaveLength(
      permissions.length + 2,
    );
    expect(keys.length).toBeGreaterThanOrEqual(2);
    expect(await wordsOf(page, '#keys kbd')).toEqual(expect.arrayContaining(keys));
  });

  test('says how much is stored and what the browser answers to keeping it', async () => {
    expect((await wordsOf(page, '#storage p')).join('\n')).toMatch(/\d.*(kB|KB|MB|GB|byte)/);
    if ((await wordsOf(page, '#storage .acts button')).length === 3) {
      await press(page, '#storage .acts button');
      await until('an answer', async () => ((await wordsOf(page, '#storage [role=status]'))[0] ?? '').length > 10);
    }
  });

  test('a site is always on once the browser allowed it, and is given back', async () => {
    if (engine === 'chromium') {
      // The prompt cannot be answered without a screen: the permission is given in the browser's own settings.
      const id = new URL(page.url()).host;
      const settings = await stage.driven.browser.newPage();
      await settings.goto('chrome://extensions');
      await settings.evaluate(
        `chrome.developerPrivate.addHostPermission(${JSON.stringify(id)}, '*://*.bao-la.example/*')`,
      );
      await settings.close();
      await page.bringToFront();
    }
    await page.type('input[name=always]', 'https://www.bao-la.example/x');
    await page.click('form:has(input[name=always]) button');
    await until('the site in the list', async () => (await wordsOf(page, '.site span')).includes('bao-la.example'));
    const registered = () =>
      page.evaluate(async () => {
        const all = await (globalThis as unknown as ExtensionApi).chrome.scripting.getRegisteredContentScripts();
        return all.flatMap(({ matches = [] }) => matches);
      });
    await until('the script registered', async () => (await registered()).includes('*://*.bao-la.example/*'));
    await press(page, '.site button', 'bao-la.example');
    await until('no script registered', async () => (await registered()).length === 0);
    await until('no site in the list', async () => (await wordsOf(page, '.site span')).length === 0);
    await fill(page, 'input[name=always]', 'javascript:alert(1)');
    await press(page, 'form:has(input[name=always]) button');
    await until('the refusal', async () => (await status()).includes('javascript'));
  });

  test('another language is spoken at once, here and on the card of the open page', async () => {
    await press(page, 'input[name=language][value=en]');
    await until('English', async () => (await wordsOf(page, 'h1'))[0] === 'Options');
    await until('"Saved" in English', async () => (await wordsOf(page, '.status'))[0] === 'Saved');
    await press(page, 'input[name=language][value=vi]');
    await until('Vietnamese', async () => (await wordsOf(page, 'h1'))[0] === 'Tùy chọn');
    await until('"Saved" in Vietnamese', async () => (await wordsOf(page, '.status'))[0] === 'Đã lưu');
  });

  test('everything is deleted, once it was exported or the reader needs no export', async () => {
    await press(page, '#storage .button', 'Xóa tất cả');
    const disabled = () =>
      page.evaluate(() => document.querySelector<HTMLButtonElement>('dialog .button-main')?.disabled);
    expect(await disabled()).toBe(true);
    await press(page, 'dialog .button', 'Xuất trước');
    await until('ready', async () => (await disabled()) === false);
    await press(page, 'dialog .button-main');
    await until('an empty collection', async () => (await wordsOf(page, '#storage p'))[0] === '0 bài đã lưu');
    expect(complaints).toEqual([]);
  });

  test('the welcome recognizes its sample', async () => {
    const welcome = await stage.driven.openExtensionPage('welcome.html');
    await press(welcome, '.button-main');
    await until('marks', async () => (await wordsOf(welcome, '.read .mark-official')).length >= 2);
    expect(await wordsOf(welcome, '.read .mark-document')).toContain('Nghị quyết số 08-NQ/TW');
    await welcome.close();
  });
});
