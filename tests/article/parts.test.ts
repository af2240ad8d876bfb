import { describe, expect, test } from 'vitest';
import { read, smallPage } from './page';
import { BODY, p } from './story';

const base = 'https://a.example.vn/xa-hoi/tram-bom-dong-moi-812345';
const page = (pager: string, head = '') =>
  smallPage({ head, body: `<div class="content">${BODY.map((text) => p(text)).join('')}</div>${pager}` });
const partsAt = (url: string, html: string) => read(html, url).parts;

describe('an article cut into pages', () => {
  test.each<[what: string, url: string, pager: string, at: number, of: number, others: readonly string[]]>([
    [
      'numbers as parameters',
      `${base}.html`,
      '<div class="pagination"><a class="active" href="?p=1">1</a><a href="?p=2">2</a><a href="?p=3">3</a><a href="?p=2">Trang sau</a></div>',
      1,
      3,
      [`${base}.html?p=2`, `${base}.html?p=3`],
    ],
    [
      'numbers in the name of the file',
      `${base}-p2.html`,
      `<ul class="paging"><li><a href="${base}.html">1</a></li><li><a href="${base}-p2.html">2</a></li><li><a href="${base}-p3.html">3</a></li></ul>`,
      2,
      3,
      [`${base}.html`, `${base}-p3.html`],
    ],
    [
      'a folder of pages',
      `${base}/page/1`,
      `<nav class="pager"><a href="${base}/page/2#top">Tiếp</a></nav>`,
      1,
      2,
      [`${base}/page/2`],
    ],
  ])('%s', (_, url, pager, at, of, others) => {
    expect(partsAt(url, page(pager))).toEqual({ at, of, others });
    expect(read(page(pager), url).article.text).not.toMatch(/Trang sau|Tiếp$/);
  });

  test('a link in the head is enough', () => {
    const head = `<link rel="next" href="${base}.html?page=2">`;
    expect(partsAt(`${base}.html`, page('', head))).toEqual({ at: 1, of: 2, others: [`${base}.html?page=2`] });
  });
});

test.each([
  ['no pager', ''],
  ['the next article', `<div class="pagination"><a rel="next" href="/xa-hoi/bai-khac-812346.html">Bài sau</a></div>`],
  ['pages of the section', '<div class="pagination"><a href="/xa-hoi?p=2">2</a></div>'],
  ['pages of comments', '<div class="comment-box"><div class="paging"><a href="?p=2">2</a></div></div>'],
])('an article on one page: %s', (_, pager) => {
  expect(partsAt(`${base}.html`, page(pager))).toBeUndefined();
});
