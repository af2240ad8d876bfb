import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readBookmarks } from '../../utils/import/bookmarks';
import { pageAddress } from '../../utils/import/page-address';
import { parseCsv } from '../../utils/import/parse-csv';
import { unzipPages } from '../../utils/import/unzip-pages';

const url = 'https://bao.example/nghi-quyet';

describe('lists of addresses', () => {
  test.each([
    ['Zotero, CSL-JSON', JSON.stringify([{ type: 'article-newspaper', title: 'Nghị quyết', URL: url }])],
    ['Zotero, RIS', `TY  - NEWS\r\nTI  - Nghị quyết\r\nUR  - ${url}\r\nKW  - đọc\r\nER  - \r\n`],
    ['Pocket, CSV', `title,url,time_added,tags,status\n"Nghị quyết",${url},1700000000,đọc|lưu,unread\n`],
    [
      'Pocket, HTML',
      `<!DOCTYPE html>\n<html><head><title>Pocket Export</title></head><body><ul><li><a href="${url}" time_added="1700000000" tags="đọc">Nghị quyết</a></li></ul></body></html>`,
    ],
    [
      'Raindrop, CSV',
      `id,title,note,excerpt,url,folder,tags,created\n1,Nghị quyết,,,${url},x,"đọc, lưu",2026-01-02T03:04:05.000Z\n`,
    ],
    [
      'Raindrop, HTML',
      `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><DT><A HREF="${url}" ADD_DATE="1700000000" TAGS="đọc">Nghị quyết</A></DL>`,
    ],
    [
      'Karakeep',
      JSON.stringify({
        bookmarks: [{ createdAt: 1700000000, title: 'Nghị quyết', tags: ['đọc'], content: { type: 'link', url } }],
      }),
    ],
    [
      'Readwise Reader, CSV',
      `Title,URL,ID,Document tags,Saved date\nNghị quyết,${url},1,"['đọc']",2026-01-02 03:04:05+00:00\n`,
    ],
  ])('%s', (_, text) => {
    expect(readBookmarks(text)).toEqual([expect.objectContaining({ url, title: 'Nghị quyết' })]);
  });

  test.each([
    ['nothing', ''],
    ['a text', 'Nghị quyết số 08'],
    ['addresses that run', JSON.stringify([{ URL: 'javascript:alert(1)' }, { URL: 'file:///etc/passwd' }])],
    ['no list', '{"bookmarks":{"url":"x"}}'],
    ['a name of JavaScript’s own', `[{"__proto__":{"url":"${url}"},"URL":"${url}"}]`],
    ['broken JSON', '[{"URL":'],
  ])('%s is refused', (_, text) => {
    expect(() => readBookmarks(text)).toThrow(/: /);
  });

  test('a table with quoted breaks, commas and quotation marks', () => {
    expect(parseCsv('a,"b ""c"", d\r\ne",\r\nf,,g')).toEqual([
      ['a', 'b "c", d\r\ne', ''],
      ['f', '', 'g'],
    ]);
  });
});

describe('saved pages', () => {
  test.each([
    ['a browser’s copy', `<!-- saved from url=(0031)${url} --><html>`],
    [
      'SingleFile’s copy',
      `<!DOCTYPE html><html><!--\n Page saved with SingleFile \n url: ${url} \n saved date: x\n-->`,
    ],
    ['a page that names itself', `<link rel="canonical" href="${url}">`],
    ['a page that names itself to others', `<meta property="og:url" content="${url}">`],
  ])('%s says its address', (_, html) => expect(pageAddress(html)).toBe(url));

  async function unzipped(bytes: Uint8Array): Promise<readonly string[]> {
    const names: string[] = [];
    async function* chunks() {
      for (let from = 0; from < bytes.length; from += 1000) yield bytes.subarray(from, from + 1000);
    }
    for await (const { name, bytes: page } of unzipPages(chunks())) names.push(`${name} ${page.length}`);
    return names;
  }

  test('come out of a zip one by one, and pictures stay in it', async () => {
    const zip = zipSync({ 'a/Một.html': strToU8('<p>Một</p>'), 'b.htm': strToU8('x'), 'c.png': new Uint8Array(99) });
    expect(await unzipped(zip)).toEqual(['a/Một.html 12', 'b.htm 1']);
  });

  test('a bomb is refused by its name before it bursts', async () => {
    const zip = zipSync({ 'bom.html': new Uint8Array(100_000_000) }, { level: 9 });
    expect(zip.length).toBeLessThan(200_000);
    await expect(unzipped(zip)).rejects.toMatchObject({ code: 'too-large', where: 'bom.html' });
  }, 120_000);

  test('what is no zip is refused', async () => {
    await expect(unzipped(strToU8('<html>'))).rejects.toMatchObject({ code: 'bad-zip' });
  });
});
