import { Readability } from '@mozilla/readability';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../utils/article/read-article';
import { blocksOf, documentOf, read, smallPage } from './page';
import { BODY, LEAD, TITLE } from './story';

const URL = 'https://a.example.vn/xa-hoi/tram-bom-dong-moi-chay-thu-812345.html';
const [B0, B1, B2, B3] = BODY;
const page = (body: string, head = '') =>
  `<!DOCTYPE html><html lang="vi"><head><title>${TITLE}</title>${head}</head><body>${body}</body></html>`;
const p = (text: string) => `<p>${text}</p>`;
const title = `title: ${TITLE}`;
const para = (text: string) => `paragraph: ${text}`;

describe('markup that is wrong', () => {
  test.each<[what: string, body: string, blocks: readonly string[]]>([
    [
      'bold and italics that cross',
      `<div><h1>${TITLE}</h1><p><b>Chủ tịch <i>UBND huyện</b> Lạc Thượng</i> Đỗ Khắc Miên nói về trạm bơm trước ba xã ven đê.</p>${p(B1)}${p(B2)}</div>`,
      [
        title,
        para('Chủ tịch UBND huyện Lạc Thượng Đỗ Khắc Miên nói về trạm bơm trước ba xã ven đê.'),
        para(B1),
        para(B2),
      ],
    ],
    [
      'a list and a table left open, ends of what never began',
      `<div><h1>${TITLE}</h1></span></section>${p(B0)}${p(B1)}</b>${p(B2)}<table><tr><td>Tổ máy 1<td>320 kW</div>`,
      [title, para(B0), para(B1), para(B2), 'table-cell: Tổ máy 1', 'table-cell: 320 kW'],
    ],
    [
      'two boxes of one id: the one with the body counts',
      `<div><h1>${TITLE}</h1><div id="maincontent" class="maincontent">Đang tải…</div><div id="maincontent" class="maincontent">${p(B0)}${p(B1)}${p(B2)}</div></div>`,
      [title, para(B0), para(B1), para(B2)],
    ],
    [
      'frames between paragraphs',
      `<div><h1>${TITLE}</h1>${p(B0)}<iframe src="https://video.example.vn">Trình duyệt không hỗ trợ</iframe>${p(B1)}<object data="a.swf"><p>Cài Flash</p></object>${p(B2)}</div>`,
      [title, para(B0), para(B1), para(B2)],
    ],
    [
      'ruby is read with what it is over',
      `<div><h1>${TITLE}</h1>${p(`Bia đá khắc hai chữ <ruby>越南<rp>(</rp><rt>Việt Nam</rt><rp>)</rp></ruby> còn đọc được, Bảo tàng huyện Lạc Thượng cho biết sáng nay.`)}${p(B1)}${p(B2)}</div>`,
      [
        title,
        para('Bia đá khắc hai chữ 越南(Việt Nam) còn đọc được, Bảo tàng huyện Lạc Thượng cho biết sáng nay.'),
        para(B1),
        para(B2),
      ],
    ],
    [
      'right-to-left words and marks of direction in a sentence',
      `<div><h1>${TITLE}</h1>${p(`Đoàn của kỹ sư <bdi dir="rtl">محمد علي</bdi>\u200f và chuyên gia Смирнов thăm trạm bơm, trao đổi về bể hút với xã Yên Bồ.`)}${p(B1)}${p(B2)}</div>`,
      [
        title,
        para('Đoàn của kỹ sư محمد علي và chuyên gia Смирнов thăm trạm bơm, trao đổi về bể hút với xã Yên Bồ.'),
        para(B1),
        para(B2),
      ],
    ],
    [
      'text hidden in three ways',
      `<div><h1>${TITLE}</h1>${p(B0)}<div hidden>${p(B3)}</div>${p(B1)}<p style="visibility: hidden">${B3}</p>${p(B2)}<template>${p(B3)}</template></div>`,
      [title, para(B0), para(B1), para(B2)],
    ],
  ])('%s', (_, body, blocks) => {
    const result = read(page(body), URL);
    expect(blocksOf(result)).toEqual(blocks);
    const unmapped = result.article.blocks.filter((block) => !result.textMap.rangeOf(block));
    expect(unmapped).toEqual([]);
  });

  test('a body behind a paywall that hides it: what is shown is read, and nothing else', () => {
    const body = `<div><h1>${TITLE}</h1><h2 class="sapo">${LEAD}</h2><div class="detail-content"><div>${p(B0)}${p(B1)}</div><div class="paid" style="display:none">${p(B2)}${p(B3)}</div><div class="paywall">Đăng nhập để đọc tiếp</div></div></div>`;
    const { article } = read(page(body), URL);
    expect(article.text).toContain(B0);
    expect(article.text).not.toContain(B2);
    expect(article.text).not.toContain('Đăng nhập');
  });

  test('paragraphs that never close are paragraphs', () => {
    const html = page(`<div><h1>${TITLE}</h1><div class="content"><p>${B0}<p>${B1}<p>${B2}</div></div>`);
    const { article } = read(html, URL);
    for (const text of [B0, B1, B2]) expect(article.text.split('\n')).toContain(text);
  });
});

describe('metadata that is odd', () => {
  const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;
  const article = '{"@type":"NewsArticle","datePublished":"2026-03-05T08:00:00+07:00","author":{"name":"Lò Thị Pành"}}';
  test.each([
    ['in a list of graphs', `[{"@graph":[{"@type":"WebSite"}]},{"@graph":[{"@type":"WebPage"},${article}]}]`],
    ['what a page is mainly about', `{"@type":"WebPage","mainEntity":${article}}`],
    ['between comments', `/* tin */ // một dòng\n${article.replace('"author"', '/* ai viết */ "author"')}`],
    ['with a comma too many', article.replace('}}', '},}')],
    ['in an HTML comment', `<!-- ${article} -->`],
    ['in CDATA', `//<![CDATA[\n${article}\n//]]>`],
    [
      'with addresses that look like comments',
      article.replace('"author"', '"url":"https://a.example.vn//x", "author"'),
    ],
  ])('JSON-LD %s', (_, json) => {
    const { article: got } = read(smallPage({ head: ld(json) }), URL);
    expect(got).toMatchObject({ authors: ['Lò Thị Pành'], publishedAt: '2026-03-05T08:00:00+07:00' });
    expect(got.origins).toMatchObject({ publishedAt: 'json-ld', title: 'headline' });
  });

  test.each<[what: string, printed: string, expected: string | undefined]>([
    ['in US order, where the day shows it', '12/29/2023 10:46:35 AM', '2023-12-29T10:46:35+07:00'],
    ['that could be either is day first', '4/5/2024 1:05:09 PM', '2024-05-04T13:05:09+07:00'],
    ['in the future', '05/03/2099 08:00', '2099-03-05T08:00:00+07:00'],
    ['that is none', '39/15/2024', undefined],
    ['that is absent', '', undefined],
  ])('a date %s', (_, printed, expected) => {
    const body = `<div class="time">${printed}</div><div class="content">${BODY.map(p).join('')}</div>`;
    expect(read(smallPage({ body }), URL).article.publishedAt).toBe(expected);
  });
});

test('two hundred thousand elements are refused at once, in any shape', { timeout: 60_000 }, () => {
  for (const html of ['<i>a</i>'.repeat(200_000), `<p>${'a<br>'.repeat(200_000)}</p>`]) {
    const document = documentOf(page(html));
    expect(readArticle(document, URL, { Readability })).toMatchObject({ ok: false, error: { code: 'too-large' } });
  }
});

test.each([
  ['in a line of its own', '<span class="leftcenterrightdel">leftcenterrightdel</span><p>Đại biểu dự lễ ở đê.</p>'],
  ['in the line of the caption', '<p><span>leftcenterrightdel</span> Đại biểu dự lễ ở đê.</p>'],
])('the word that an editing system leaves before a caption is neither text nor kept, %s', (_where, image) => {
  const article = read(page(`<div><h1>${TITLE}</h1>${p(B0)}${p(B1)}<div>${image}</div>${p(B2)}</div>`), URL);
  expect(blocksOf(article)).toEqual([title, para(B0), para(B1), 'caption: Đại biểu dự lễ ở đê.', para(B2)]);
  expect(article.html.replace(/<[^>]*>/gu, '')).not.toContain('leftcenterrightdel');
  expect(article.html).toContain('Đại biểu dự lễ ở đê.');
});
