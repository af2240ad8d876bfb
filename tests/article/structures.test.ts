import { describe, expect, test } from 'vitest';
import { blocksOf, read } from './page';
import { BODY, CAPTIONS, LEAD, TITLE } from './story';

const URL = 'https://a.example.vn/xa-hoi/tram-bom-dong-moi-chay-thu-812345.html';
const [B0, B1, B2, B3, B4] = BODY;
const p = (text: string) => `<p>${text}</p>`;
const page = (body: string, head = '') =>
  `<!DOCTYPE html><html lang="vi"><head><title>${TITLE}</title>${head}</head><body><div class="detail"><h1>${TITLE}</h1>${body}</div></body></html>`;
const title = `title: ${TITLE}`;
const para = (text: string) => `paragraph: ${text}`;

describe('what a body is made of', () => {
  test.each<[what: string, body: string, blocks: readonly string[]]>([
    [
      'tables, lists, quotes and headings',
      `${p(B0)}<h2>Bốn tổ máy</h2><table><tr><th>Tổ máy</th><th>Công suất</th></tr><tr><td>1</td><td>320 kW</td></tr></table>${p(B1)}<ul><li>Xã Yên Bồ: 120 ha lúa.</li><li>Xã Mỹ Lạc: 90 ha lúa.</li></ul>${p(B2)}<blockquote>${p('“Có trạm rồi, bà con ngủ được”, bà Thoan nói.')}</blockquote>${p(B3)}`,
      [
        title,
        para(B0),
        'heading: Bốn tổ máy',
        'table-cell: Tổ máy',
        'table-cell: Công suất',
        'table-cell: 1',
        'table-cell: 320 kW',
        para(B1),
        'list-item: Xã Yên Bồ: 120 ha lúa.',
        'list-item: Xã Mỹ Lạc: 90 ha lúa.',
        para(B2),
        'quote: “Có trạm rồi, bà con ngủ được”, bà Thoan nói.',
        para(B3),
      ],
    ],
    [
      'an interview',
      `<p><b>PV: Thưa ông, trạm bơm này khác trạm cũ ở chỗ nào?</b></p><p><b>Ông Đỗ Khắc Miên:</b> ${B0}</p>${p(`- ${B1}`)}<p><b>Xin cảm ơn ông!</b></p><p style="text-align:right"><b>Thái Lịch</b> (thực hiện)</p>`,
      [
        title,
        para('PV: Thưa ông, trạm bơm này khác trạm cũ ở chỗ nào?'),
        para(`Ông Đỗ Khắc Miên: ${B0}`),
        para(`- ${B1}`),
        para('Xin cảm ơn ông!'),
      ],
    ],
    [
      'a chronicle, whose days are headings',
      `${p(B0)}${p('<b>01/09/2026</b>')}${p(B1)}${p('<b>04/09/2026</b>')}${p(B2)}${p(B3)}`,
      [title, para(B0), 'heading: 01/09/2026', para(B1), 'heading: 04/09/2026', para(B2), para(B3)],
    ],
    [
      'hidden text, buttons and scripts are not said',
      `${p(B0)}<p style="display:none">Một đoạn văn ẩn, dài như mọi đoạn văn khác trong thân bài báo này.</p><button>Nghe bài</button>${p(B1)}<script>var x = 1;</script>${p(B2)}`,
      [title, para(B0), para(B1), para(B2)],
    ],
    [
      'a teaser with its summary, a counter and tags are left out',
      `${p(B0)}${p(B1)}<div><a href="/x">Kênh Đồng Mối khơi thông</a><p>Nước rút nhanh hơn mọi năm, đồng trũng cấy kịp trà muộn.</p></div>${p(B2)}${p(B3)}<div>1.204</div><div><a href="/t1">trạm bơm</a> <a href="/t2">lúa mùa</a> <a href="/t3">thủy lợi</a></div>${p(B4)}`,
      [title, para(B0), para(B1), para(B2), para(B3), para(B4)],
    ],
    [
      'a caption and its credit in two paragraphs are one line',
      `${p(B0)}<figure><img src="a.jpg"><figcaption><p>${CAPTIONS[0]}</p><p>Ảnh: Hà Mơ</p></figcaption></figure>${p(B1)}${p(B2)}`,
      [title, para(B0), `caption: ${CAPTIONS[0]} Ảnh: Hà Mơ`, para(B1), para(B2)],
    ],
    [
      'a place stamp is no part of the lead',
      `<p class="description"><span class="location-stamp">Lạc Thượng</span>${LEAD}</p><div>${p(B0)}${p(B1)}${p(B2)}</div>`,
      [title, `lead: ${LEAD}`, para(B0), para(B1), para(B2)],
    ],
    [
      'a body and its caption pasted twice are read once',
      `<div>${p(B0)}<figure><img src="a.jpg"><figcaption>${CAPTIONS[0]}</figcaption></figure>${p(B1)}${p(B2)}${p('Thái Lịch')}${p(B0)}<figure><img src="a.jpg"><figcaption>${CAPTIONS[0]}</figcaption></figure>${p(B1)}${p(B2)}</div>`,
      [title, para(B0), `caption: ${CAPTIONS[0]}`, para(B1), para(B2)],
    ],
    [
      'a body in sections keeps them all',
      `<p class="sapo">${LEAD}</p>${BODY.map((text) => `<section><div>${p(text)}</div></section>`).join('')}`,
      [title, `lead: ${LEAD}`, ...BODY.map(para)],
    ],
  ])('%s', (_, body, blocks) => {
    expect(blocksOf(read(page(body), URL))).toEqual(blocks);
  });

  test('a headline drawn as an image is taken from the metadata and has no place', () => {
    const html = `<html><head><meta property="og:title" content="${TITLE}"></head><body><div><img src="title.jpg">${BODY.map(p).join('')}</div></body></html>`;
    const { article, textMap } = read(html, URL);
    expect(article.title).toBe(TITLE);
    expect(textMap.rangeOf({ start: 0, end: TITLE.length })).toBeUndefined();
    expect(textMap.rangeOf({ start: TITLE.length + 1, end: TITLE.length + 9 })).toBeDefined();
  });

  test('what was dropped says why, what and where', () => {
    const { article } = read(
      page(`${p(B0)}${p(B1)}${p(B2)}${p('Tin, ảnh: THÁI LỊCH - HÀ MƠ')}${p('Từ khóa: trạm bơm')}`),
      URL,
    );
    expect(article.authors).toEqual(['THÁI LỊCH', 'HÀ MƠ']);
    expect(article.dropped).toEqual([
      { start: article.text.length, end: article.text.length, reason: 'byline', text: 'Tin, ảnh: THÁI LỊCH - HÀ MƠ' },
      { start: article.text.length, end: article.text.length, reason: 'keywords', text: 'Từ khóa: trạm bơm' },
    ]);
  });
});
