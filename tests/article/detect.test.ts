import { describe, expect, test } from 'vitest';
import { detect } from '../../utils/article/detect';
import { documentOf, smallPage } from './page';
import { BODY } from './story';

const teasers = (n: number) =>
  Array.from(
    { length: n },
    (_, i) =>
      `<div><h3><a href="/bai-${i}">Trạm bơm số ${i} của huyện chạy thử trước mùa mưa</a></h3><p>Bốn tổ máy của trạm bơm số ${i} được đóng điện lần lượt, mỗi tổ chạy không tải ba giờ liền.</p></div>`,
  ).join('');
const list = (title: string, head = '') =>
  documentOf(
    `<html lang="vi"><head><title>${title}</title>${head}</head><body><h1>${title}</h1>${teasers(40)}</body></html>`,
  );
const og = '<meta property="og:type" content="article">';

describe('pages that are no articles', () => {
  test.each([
    ['a home page', 'https://a.example.vn/', list('Báo Lạc Thượng điện tử', og)],
    [
      'a home page with published times',
      'https://a.example.vn',
      list('Báo Lạc Thượng', `${og}<meta name="pubdate" content="2026-01-01T00:00:00">`),
    ],
    ['a section page', 'https://a.example.vn/kinh-te.htm', list('Kinh tế', og)],
    [
      'a section page with a long heading',
      'https://a.example.vn/kinh-te/nong-nghiep.htm',
      list('Tin tức nông nghiệp, thủy lợi, giá lúa mới nhất hôm nay', og),
    ],
    ['a tag page', 'https://a.example.vn/tag/tram-bom-123456.html', list('Trạm bơm')],
    ['search results', 'https://a.example.vn/tim-kiem.html?q=tram+bom', list('Kết quả tìm kiếm: trạm bơm')],
    [
      'a list whose JSON-LD lists articles',
      'https://a.example.vn/thoi-su',
      list(
        'Thời sự',
        `<script type="application/ld+json">{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle"}]}</script>`,
      ),
    ],
    [
      'a login page',
      'https://a.example.vn/dang-nhap',
      documentOf(
        '<html><head><title>Đăng nhập</title></head><body><h1>Đăng nhập</h1><form><input type="password"></form></body></html>',
      ),
    ],
    [
      'an error page under an article address',
      'https://a.example.vn/tram-bom-chay-thu-truoc-mua-mua-812345.html',
      documentOf(
        '<html><head><title>404 - Không tìm thấy trang</title></head><body><h1>Không tìm thấy trang bạn yêu cầu</h1><p>Trang đã bị gỡ hoặc đổi địa chỉ, mời bạn về trang chủ.</p></body></html>',
      ),
    ],
    ['a tag page whose address has no folder', 'https://a.example.vn/tag-tram-bom.html', list('Trạm bơm')],
    [
      'a topic under an address like an article’s',
      'https://a.example.vn/topic/trieu-cuong-va-de-dieu-15474',
      list('Triều cường'),
    ],
    [
      'an event that tells what it is about',
      'https://a.example.vn/su-kien/dai-hoi-dang-bo-huyen-lac-thuong-lan-thu-xx-e12345.html',
      list('Đại hội Đảng bộ huyện', `${og}<meta property="article:published_time" content="2026-01-01T00:00:00">`),
    ],
    [
      'a section numbered at its end',
      'https://a.example.vn/thi-truong-chung-khoan-hang-ngay-12345.chn',
      list('Chứng khoán', og),
    ],
    [
      'a list of videos',
      'https://a.example.vn/video/thoi-su-trong-ngay.htm',
      documentOf(
        `<html><head><title>Video</title>${og}</head><body>${Array.from({ length: 30 }, (_, i) => `<div><a href="/v${i}"><img src="v.jpg"></a><h3><a href="/v${i}">Video trạm bơm số ${i} chạy thử trước mùa mưa</a></h3></div>`).join('')}</body></html>`,
      ),
    ],
    ['a second page', 'https://a.example.vn/kinh-te/trang-2.html', list('Kinh tế')],
    ['a list at no address', '', list('Báo Lạc Thượng điện tử', og)],
  ])('%s', (_, url, document) => {
    const { article, score } = detect(document, url);
    expect({ article, likely: score >= 0.5 }).toEqual({ article: false, likely: false });
  });
});

describe('articles under all kinds of addresses', () => {
  test.each([
    '',
    'page.html',
    'https://x.example.vn/tin/123456',
    'https://x.example.vn/tram-bom-dong-moi-chay-thu-xong',
    'https://x.example.vn/tin-tuc/4/121234/tram-bom-dong-moi-chay-thu',
    'https://x.example.vn/vi/tin-tuc/tram-bom-dong-moi-chay-thu/21345.html',
    'https://x.example.vn/Pages/tin.aspx?ItemID=11',
    'https://x.example.vn/?p=1234',
    'https://amp.x.example.vn/tram-bom-dong-moi-chay-thu-1234567.html',
    'https://x.example.vn/2026/09/tram-bom-dong-moi-chay-thu-761-1456789.htm',
    'https://x.example.vn/tram-bom-dong-moi-chay-thu-post1012345.vnp?utm_source=zalo',
  ])('%s', (url) => {
    const long = { title: 'Bình Lư thêm hai mươi dân quân trước mùa mưa lũ', head: og };
    expect(detect(documentOf(smallPage(long)), url).article).toBe(true);
  });
});

describe('articles with little to show for it', () => {
  test.each([
    ['no metadata at all', 'https://a.example.vn/quoc-phong/binh-lu-them-hai-muoi-dan-quan-812345.html', smallPage()],
    [
      'an article under a folder called after lists',
      'https://a.example.vn/chuyen-muc/binh-lu-them-hai-muoi-dan-quan-812345.html',
      smallPage(),
    ],
    [
      'a title about somebody not found',
      'https://a.example.vn/vo-lu-them-khong-tim-thay-nguoi-mat-tich',
      smallPage().replace(/<title>[^<]*/, '<title>Không tìm thấy người mất tích sau vụ vỡ lũ ở Lữ đoàn 404'),
    ],
    ['an address by number', 'https://a.example.vn/Pages/tin.aspx?ItemID=20411', smallPage({ head: og })],
    [
      'a body cut into sections',
      'https://a.example.vn/xa-hoi/tram-bom-dong-moi-chay-thu-812345.html',
      `<html><head><title>Trạm bơm</title></head><body>${BODY.map((text) => `<section><div><p>${text}</p></div></section>`).join('')}</body></html>`,
    ],
    ['no address (a file)', '', smallPage({ head: og })],
  ])('%s', (_, url, html) => {
    expect(detect(documentOf(html), url).article).toBe(true);
  });
});

test.each(['dang-ky', 'dang-nhap', 'tac-gia', 'tim-kiem', 'tu-khoa', 'trang', 'error'])(
  'a slug may begin with %s',
  (word) => {
    const url = `https://a.example.vn/xa-hoi/${word}-nghia-vu-quan-su-them-de-812345.html`;
    expect(detect(documentOf(smallPage()), url).article).toBe(true);
  },
);

test('og:type alone changes nothing', () => {
  const html = '<html><head><meta property="og:type" content="article"></head><body><p>Ngắn.</p></body></html>';
  expect(detect(documentOf(html), 'https://a.example.vn/gioi-thieu').article).toBe(false);
});

test('reasons are stable codes', () => {
  expect(
    detect(
      documentOf(smallPage({ head: og })),
      'https://a.example.vn/quoc-phong/binh-lu-them-hai-muoi-dan-quan-812345.html',
    ).reasons,
  ).toEqual(['address-slug-id', 'og-article', 'some-prose', 'one-h1', 'headline']);
});

test('the body of a home page is not looked at before somebody asks why it is no article', () => {
  const page = list('Báo Lạc Thượng điện tử', og);
  const asked: string[] = [];
  const byTag = page.getElementsByTagName.bind(page);
  Object.assign(page, { getElementsByTagName: (tag: string) => [asked.push(tag), byTag(tag)][1] });
  const detection = detect(page, 'https://a.example.vn/');
  expect(detection.article).toBe(false);
  expect(asked).not.toContain('p');
  expect(detection.reasons).toEqual(expect.arrayContaining(['address-home', 'og-article', 'many-teasers']));
  expect(detection.score).toBeLessThan(0.1);
  expect(asked).toContain('p');
});
