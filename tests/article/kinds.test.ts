import { describe, expect, test } from 'vitest';
import { blocksOf, read } from './page';
import { BODY, CAPTIONS, LEAD, TITLE } from './story';

const URL = 'https://a.example.vn/xa-hoi/tram-bom-dong-moi-chay-thu-812345.html';
const [B0, B1, B2, B3, B4] = BODY;
const [FIRST, SECOND] = CAPTIONS;
const p = (text: string) => `<p>${text}</p>`;
const page = (body: string) =>
  `<!DOCTYPE html><html lang="vi"><head><title>${TITLE}</title></head><body><div class="detail"><h1>${TITLE}</h1>${body}</div></body></html>`;
const title = `title: ${TITLE}`;
const para = (text: string) => `paragraph: ${text}`;
const caption = (text: string) => `caption: ${text}`;

describe('kinds of pages', () => {
  test.each<[what: string, body: string, blocks: readonly string[], url?: string]>([
    [
      'an e-magazine, in sections with photos between them',
      `<div class="e-magazine__sapo">${LEAD}</div><div class="e-magazine__body"><section><h2>Đêm đầu tiên</h2>${p(B0)}</section><figure><img src="a.jpg"><figcaption>${FIRST}</figcaption></figure><section><h2>Nền cát chảy</h2>${p(B1)}${p(B2)}</section></div>`,
      [
        title,
        `lead: ${LEAD}`,
        'heading: Đêm đầu tiên',
        para(B0),
        caption(FIRST),
        'heading: Nền cát chảy',
        para(B1),
        para(B2),
      ],
    ],
    [
      'a live blog, newest first',
      `<p class="sapo">${LEAD}</p><div class="live"><div class="item"><time>10:40</time><h3>Tổ máy thứ tư chạy</h3>${p(B0)}</div><div class="item"><time>09:15</time><h3>Mở cửa cống</h3>${p(B1)}${p(B2)}</div></div>`,
      [title, `lead: ${LEAD}`, 'heading: Tổ máy thứ tư chạy', para(B0), 'heading: Mở cửa cống', para(B1), para(B2)],
    ],
    [
      'a photo story, more captions than text',
      `<p class="sapo">${LEAD}</p><div class="content">${p(B0)}<figure><img src="a.jpg"><figcaption>${FIRST}</figcaption></figure><figure><img src="b.jpg"><figcaption>${SECOND}</figcaption></figure>${p(B1)}</div>`,
      [title, `lead: ${LEAD}`, para(B0), caption(FIRST), caption(SECOND), para(B1)],
    ],
    [
      'an interview in a list of questions',
      `<div class="content"><p><strong>* Thưa ông, vì sao trạm phải ép thêm cừ?</strong></p>${p(`- ${B3}`)}<p><strong>* Bao giờ kênh dẫn xong?</strong></p>${p(`- ${B4}`)}</div>`,
      [
        title,
        para('* Thưa ông, vì sao trạm phải ép thêm cừ?'),
        para(`- ${B3}`),
        para('* Bao giờ kênh dẫn xong?'),
        para(`- ${B4}`),
      ],
    ],
    [
      'an infographic: what its images say to those who cannot see them',
      `<p class="sapo">${LEAD}</p><div class="detail-content afcbc-body" data-role="content"><p><img src="a.png" alt="Trạm bơm Đồng Mối: bốn tổ máy, 320 kW mỗi tổ, tiêu nước cho ba xã"></p><p><img src="b.png" alt="${TITLE} - Ảnh 2."></p><p><img src="IMG_2034.jpg" alt="IMG_2034.jpg"></p><figure><img src="c.png" alt="${FIRST.slice(0, -1)}"><figcaption>${FIRST}</figcaption></figure></div>`,
      [
        title,
        `lead: ${LEAD}`,
        caption('Trạm bơm Đồng Mối: bốn tổ máy, 320 kW mỗi tổ, tiêu nước cho ba xã'),
        caption(FIRST),
      ],
    ],
    [
      'images of an article that has a text say nothing more',
      `<div class="content">${p(B0)}<img src="a.png" alt="Trạm bơm Đồng Mối nhìn từ phía đê vào một buổi chiều nắng">${p(B1)}${p(B2)}${p(B3)}</div>`,
      [title, para(B0), para(B1), para(B2), para(B3)],
    ],
    [
      'lazy images with their captions',
      `<div class="content">${p(B0)}<figure><img src="data:," data-src="a.jpg" loading="lazy"><noscript><img src="a.jpg"></noscript><figcaption>${FIRST}</figcaption></figure>${p(B1)}${p(B2)}</div>`,
      [title, para(B0), caption(FIRST), para(B1), para(B2)],
    ],
    [
      'a text folded behind "xem thêm"',
      `<div class="content">${p(B0)}${p(B1)}<div class="expandable collapsed">${p(B2)}${p(B3)}</div><a class="readmore">Xem thêm</a></div>`,
      [title, para(B0), para(B1), para(B2), para(B3)],
    ],
    [
      'one page of several',
      `<div class="content">${p(B0)}${p(B1)}${p(B2)}</div><div class="pagination"><a href="?p=1">1</a> <a href="?p=2">2</a> <a href="?p=2">Trang sau</a></div>`,
      [title, para(B0), para(B1), para(B2)],
    ],
    [
      'an AMP page',
      `<div class="content">${p(B0)}<figure><amp-img src="a.jpg" width="1" height="1"></amp-img><figcaption>${FIRST}</figcaption></figure>${p(B1)}<amp-ad><div fallback>Quảng cáo</div></amp-ad>${p(B2)}</div>`,
      [title, para(B0), caption(FIRST), para(B1), para(B2)],
      'https://amp.a.example.vn/xa-hoi/tram-bom-dong-moi-chay-thu-812345.html',
    ],
  ])('%s', (what, body, blocks, url = URL) => {
    const result = read(page(body), url);
    expect(blocksOf(result)).toEqual(blocks);
    expect(result.article.canonicalUrl).toBe(URL);
    // What an image says stands nowhere in the page's text.
    const placeless = result.article.blocks.filter((block) => !result.textMap.rangeOf(block));
    expect(placeless.map(({ start, end }) => result.article.text.slice(start, end))).toEqual(
      what.startsWith('an infographic') ? ['Trạm bơm Đồng Mối: bốn tổ máy, 320 kW mỗi tổ, tiêu nước cho ba xã'] : [],
    );
  });

  test.each([
    ['Nguồn: qdnd.vn', 'qdnd.vn'],
    ['Theo TTXVN', 'TTXVN'],
    ['Thái Lịch - Hà Mơ/Qdnd.vn', 'qdnd.vn'],
    ['(TTXVN/Vietnam+)', 'TTXVN'],
    ['Theo Hồ Thị Hương', undefined],
  ])('reprinted: "%s" is from %s', (line, source) => {
    expect(read(page(`<div>${BODY.map(p).join('')}${p(line)}</div>`), URL).article.source).toBe(source);
  });
});
