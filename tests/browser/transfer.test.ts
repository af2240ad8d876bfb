import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDesk } from '../../cli/browser/desk';
import { waitForPaint } from '../../cli/browser/painted';
import { sampleHtml, samplePages } from '../../cli/browser/sample-newspaper';
import { engines, type Stage, setUp } from './harness/browsers';

const articles = samplePages.filter((page) => page.kind === 'article').slice(0, 3);

describe.each(engines)('taking out and bringing in, in %s', (engine) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await setUp(engine);
    const desk = await openDesk(stage.driven);
    for (const { url } of articles) {
      const tab = await stage.driven.open(url);
      await waitForPaint(tab);
      await desk.pageState(url);
      expect(await desk.askTab(url, 'clipPage')).toMatchObject({ ok: true });
      await tab.close();
    }
    page = await stage.driven.openExtensionPage('library.html?export');
    await page.bringToFront();
  });
  afterAll(() => stage?.close());

  const text = () => page.evaluate(() => document.body.innerText);
  const until = async (what: string, holds: () => Promise<boolean> | boolean) => {
    for (const end = Date.now() + 20_000; Date.now() < end; ) {
      if (await holds()) return;
      await new Promise((wake) => setTimeout(wake, 50));
    }
    throw new Error(`in 20 s there was not ${what}; the page shows:\n${await text()}`);
  };
  const shows = (words: RegExp) => until(String(words), async () => words.test(await text()));
  const press = (selector: string) =>
    page.evaluate((css) => {
      const control = document.querySelector<HTMLElement>(css);
      if (!control) throw new Error(`nothing is ${css}`);
      control.click();
    }, selector);
  const choose = (name: string, content: string) =>
    page.evaluate(
      (fileName, words) => {
        const input = document.querySelector<HTMLInputElement>('.file-input');
        if (!input) throw new Error('no file input');
        const files = new DataTransfer();
        files.items.add(new File([words], fileName));
        input.files = files.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      name,
      content,
    );
  const go = (to: string) =>
    page.evaluate((query) => document.querySelector<HTMLElement>(`.nav-link[href="${query}"]`)?.click(), to);
  const json = () => readdirSync(stage.downloads).find((file) => /^trich-luc-[\d-]+\.json$/.test(file));
  const exported = () => readFileSync(join(stage.downloads, json() ?? ''), 'utf8');

  test('the collection leaves as a JSON file that is whole', async () => {
    // The browser's own picker cannot be pressed by a test; without it the file goes to the downloads.
    await page.evaluate('delete globalThis.showSaveFilePicker; globalThis.showSaveFilePicker = undefined');
    await shows(/Xuất 3 bài/);
    await press('.export-start');
    await shows(/Đã xuất 3 bài/);
    await until('the file', () => json() !== undefined && exported().trimEnd().endsWith('}'));
    expect(JSON.parse(exported())).toMatchObject({ version: 2, counts: { clips: 3 } });
  });

  test('a wrong file is refused with its place, and the same file changes nothing', async () => {
    await go('?import');
    await until('the input', () => page.evaluate(() => document.querySelector('.file-input') !== null));
    await choose('cut.json', exported().slice(0, -400));
    await shows(/không nhập được: .+/);
    await choose('deep.json', `{"format":"trich-luc-collection","version":2,"clips":[${'['.repeat(1_000_000)}`);
    await shows(/không nhập được: Bài thứ 1: .+ \(clips\[0\]: /);
    await choose('same.json', exported());
    await shows(/Đã có: 3/);
    await shows(/Mới: 0/);
  });

  test('new clips come in after the dry run, and go again', async () => {
    // Other addresses and ids: other articles.
    const others = exported().replaceAll('https://', 'https://m.').replaceAll('"id":"0', '"id":"1');
    await choose('others.json', others);
    await shows(/Mới: 3/);
    await press('.import-start');
    await shows(/Đã nhập xong others\.json/);
    const count = () =>
      page.evaluate(
        () =>
          new Promise<number>((resolve, reject) => {
            const opening = indexedDB.open('trich-luc');
            opening.onerror = () => reject(opening.error);
            opening.onsuccess = () => {
              const asked = opening.result.transaction('clips').objectStore('clips').count();
              asked.onsuccess = () => {
                opening.result.close();
                resolve(asked.result);
              };
            };
          }),
      );
    expect(await count()).toBe(6);
    await press('.imports button');
    await shows(/Đã hoàn tác 3 bài/);
    expect(await count()).toBe(3);
  });

  test('a saved page becomes a clip, and a list of addresses is to be visited', async () => {
    const url = 'https://www.qdnd.vn/luu-tu-trinh-duyet-1';
    await choose('trang.html', `<!-- saved from url=(0040)${url} -->${sampleHtml(articles[0]?.file ?? '')}`);
    await shows(/Đã đọc 1 trên 1 trang; 0/);
    await choose(
      'zotero.json',
      JSON.stringify([{ type: 'article-newspaper', title: 'Bài cần mở', URL: 'https://bao.example/can-mo' }]),
    );
    await shows(/Bài cần mở/);
  });
});
