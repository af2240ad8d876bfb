import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleHtml } from '../../cli/browser/sample-newspaper';
import { engines, type Stage, setUp } from './harness/browsers';
import { sampleArticles as articles, clipSamples } from './harness/clip-samples';
import { openTransfer, type TransferPage } from './harness/transfer-page';

/** Pages as a browser saves them, each of an address of its own; `attempt` makes them others than those of a try before. */
const savedPages = (count: number, attempt: number) =>
  Array.from({ length: count }, (_, n) => {
    const { file, url } = articles[n % 3] ?? { file: '', url: '' };
    const own = url.replace(/(\.html?)?$/, `-${attempt * count + n}$1`);
    const html = sampleHtml(file).replaceAll(url, own);
    return { name: `trang-${n}.html`, content: `<!-- saved from url=(0040)${own} -->${html}` };
  });

describe.each(engines)('taking out and bringing in, in %s', (engine) => {
  let stage: Stage;
  let library: TransferPage;
  const attempts = { pages: 0, clips: 0 };
  beforeAll(async () => {
    stage = await setUp(engine);
    await clipSamples(stage, 3);
    library = await openTransfer(stage, '?export');
  });
  afterAll(() => stage?.close());

  const json = () => readdirSync(stage.downloads).find((file) => /^trich-luc-[\d-]+\.json$/.test(file));
  const exported = () => readFileSync(join(stage.downloads, json() ?? ''), 'utf8');

  test('the collection leaves as a JSON file that is whole', async () => {
    const { page, shows, press, until } = library;
    // The browser's own picker cannot be pressed by a test; without it the file goes to the downloads.
    await page.evaluate('delete globalThis.showSaveFilePicker; globalThis.showSaveFilePicker = undefined');
    await shows(/Xuất 3 bài/);
    await press('.export-start');
    await shows(/Đã xuất 3 bài/);
    await until('the file', () => json() !== undefined && exported().trimEnd().endsWith('}'));
    expect(JSON.parse(exported())).toMatchObject({ version: 2, counts: { clips: 3 } });
  });

  test('a wrong file is refused with its place, and the same file changes nothing', async () => {
    const { choose, shows, go } = library;
    await go('?import');
    await choose({ name: 'cut.json', content: exported().slice(0, -400) });
    await shows(/không nhập được: .+/);
    const deep = `{"format":"trich-luc-collection","version":2,"clips":[${'['.repeat(1_000_000)}`;
    await choose({ name: 'deep.json', content: deep });
    await shows(/không nhập được: Bài thứ 1: .+ \(clips\[0\]: /);
    await choose({ name: 'same.json', content: exported() });
    await shows(/Đã có: 3/);
    await shows(/Mới: 0/);
  });

  test('new clips come in after the dry run, and go again', async () => {
    const { choose, shows, press, clips } = library;
    // Other addresses and ids: other articles.
    const again = ++attempts.clips;
    const others = exported().replaceAll('https://', `https://m${again}.`).replaceAll('"id":"0', `"id":"${again}`);
    await choose({ name: 'others.json', content: others });
    await shows(/Mới: 3/);
    await press('.import-start');
    await shows(/Đã nhập xong others\.json/);
    const before = (await clips()) - 3;
    await press('.imports button', 'Hoàn tác');
    await shows(/Đã hoàn tác 3 bài/);
    expect(await clips()).toBe(before);
  });

  test('highlights of Hypothesis stand upon their clip, or wait with an address', async () => {
    const { page, choose, shows, press } = library;
    const clip = (JSON.parse(exported()) as { clips: { article: { canonicalUrl: string; text: string } }[] }).clips[0];
    const { canonicalUrl: uri = '', text = '' } = clip?.article ?? {};
    const row = (id: string, of: string, exact: string) => ({
      ...{ id, uri: of, text: 'của Hypothesis', tags: [], created: '2026-01-02T03:04:05+00:00' },
      target: [{ source: of, selector: [{ type: 'TextQuoteSelector', exact }] }],
    });
    const longest =
      text
        .split('\n')
        .sort((a, b) => b.length - a.length)[0]
        ?.trim() ?? '';
    const waiting = row('b', 'https://bao.example/cho', 'chữ nào đó');
    const rows = [row('a', `${uri}?utm_source=x`, longest), waiting];
    await choose({ name: 'hypothesis.json', content: JSON.stringify({ total: 2, rows }) });
    await shows(/Đánh dấu mới: 1/);
    await shows(/Đánh dấu chờ bài được lưu: 1/);
    await press('.import-start');
    await shows(/Đã nhập xong hypothesis\.json/);
    await shows(/1 đánh dấu sẽ hiện khi bạn lưu bài/);
    await library.go('?');
    await library.until('the clip with its note', () =>
      page.evaluate(() => document.querySelectorAll('.row').length === 3),
    );
    await library.go('?import');
  });

  test('saved pages come in after a dry run, and go on where they were when the page was closed', async () => {
    const before = await library.clips();
    await library.choose(...savedPages(90, ++attempts.pages), {
      name: 'không phải bài.html',
      content: '<p>Không có địa chỉ.</p>',
    });
    await library.shows(/Mới: 90/);
    await library.shows(/Trang không phải bài\.html: trang đã lưu không cho biết địa chỉ gốc/);
    await library.press('.survey input[type="checkbox"]');
    await library.press('.import-start');
    await library.shows(/Đã nhập (?:25|50|75) trên 91/);
    await library.page.close();
    library = await openTransfer(stage, '?import');
    await library.shows(/91 × HTML: dở dang, (?:25|50|75) trên 91/);
    expect(await library.clips()).toBeLessThan(before + 90);
    await library.press('.imports button', 'Nhập tiếp');
    await library.shows(/Đã nhập 91 × HTML, trừ 1 mục hỏng/);
    expect(await library.clips()).toBe(before + 90);
  });

  test('a list of addresses is to be visited', async () => {
    const { choose, shows, press } = library;
    const item = { type: 'article-newspaper', title: 'Bài cần mở', URL: 'https://bao.example/can-mo' };
    await choose({ name: 'zotero.json', content: JSON.stringify([item]) });
    await shows(/Địa chỉ cần mở: 1/);
    await press('.import-start');
    await shows(/Bài cần mở/);
  });

  // Firefox has no picker; the browser's own cannot be pressed by a test, and a file of the page's stands for the reader's.
  test.runIf(engine === 'chromium')(
    'a picked file is written as it comes, and not there when it was stopped',
    async () => {
      const { page, go, shows, press, until } = library;
      await go('?export');
      await page.evaluate(slowPicker, 40);
      await press('.export-start');
      await shows(/Đã ghi \d+ trên \d+ bài, còn khoảng \d+ giây/);
      expect(await page.evaluate(() => document.querySelector('progress')?.value)).toBeGreaterThan(0);
      await press('.progress-line button', 'Dừng');
      await shows(/Đã dừng; không có tệp dở dang/);
      expect(await page.evaluate(pickedText)).toBeUndefined();
      await page.evaluate(slowPicker, 0);
      await press('.export-start');
      await shows(/Đã xuất \d+ bài/);
      await until('the file', async () => (await page.evaluate(pickedText)) !== undefined);
      const { counts, clips } = JSON.parse((await page.evaluate(pickedText)) ?? '') as {
        counts: { clips: number };
        clips: unknown[];
      };
      expect(clips).toHaveLength(counts.clips);
      expect(counts.clips).toBe(await library.clips());
    },
  );
});

/** The picker of a reader whose disk takes so many milliseconds for a piece. */
function slowPicker(milliseconds: number): void {
  Object.assign(globalThis, {
    showSaveFilePicker: async () => {
      const root = await navigator.storage.getDirectory();
      const file = await root.getFileHandle('picked.json', { create: true });
      const createWritable = async () => {
        const inner = (await file.createWritable()).getWriter();
        return new WritableStream({
          write: async (piece) => {
            await new Promise((wake) => setTimeout(wake, milliseconds));
            await inner.write(piece);
          },
          close: () => inner.close(),
          abort: (reason) => inner.abort(reason),
        });
      };
      return { name: file.name, createWritable, remove: () => root.removeEntry(file.name) };
    },
  });
}

/** What lies under the name that was picked; undefined: nothing. */
async function pickedText(): Promise<string | undefined> {
  const root = await navigator.storage.getDirectory();
  try {
    return await (await (await root.getFileHandle('picked.json')).getFile()).text();
  } catch {
    return undefined;
  }
}
