import { Readability } from '@mozilla/readability';
import { describe, expect, test } from 'vitest';
import { detect } from '../../utils/article/detect';
import { readArticle } from '../../utils/article/read-article';
import { blocksOf, documentOf, read, smallPage } from './page';

const URL = 'https://baolaichau.example.vn/quoc-phong/binh-lu-them-hai-muoi-dan-quan-812345.html';

describe('what is no article', () => {
  test.each([
    ['an empty file', ''],
    ['a page without a body', '<!DOCTYPE html><html><head><title>Chưa có gì</title></head></html>'],
    ['a page of pictures', '<html><body><img src="a.jpg"><img src="b.jpg"></body></html>'],
    ['a frameset of nothing', '<html><frameset></frameset></html>'],
  ])('%s gets a plain answer', (_, html) => {
    const document = documentOf(html);
    expect(detect(document, URL).article).toBe(false);
    expect(readArticle(document, URL, { Readability })).toMatchObject({ ok: false, error: { code: 'no-text' } });
  });

  test.each([
    ['a frameset', '<html><frameset><frame src="menu.html"><frame src="bai.html"></frameset></html>'],
    [
      'a page around a frame',
      '<html><body><h1>Báo Lai Châu</h1><iframe src="/bai-812345.html"></iframe></body></html>',
    ],
    ['a page around a frame of its own', `<html><body><iframe srcdoc="<p>Bài</p>"></iframe></body></html>`],
  ])('%s says that the text stands in a frame', (_, html) => {
    const document = documentOf(html);
    expect(detect(document, URL).article).toBe(false);
    expect(readArticle(document, URL, { Readability })).toMatchObject({ ok: false, error: { code: 'in-frame' } });
  });

  test('a page that takes too long is stopped, by a recipe and in Readability', () => {
    const html = smallPage({
      paragraphs: Array.from({ length: 3000 }, (_, i) => `Đoạn thứ ${i} của một bài dài không hết.`),
    });
    const clock = () => {
      const now = { time: 0 };
      return () => (now.time += 200);
    };
    const known = html.replace('class="content"', 'class="fck_detail"');
    for (const page of [html, known])
      expect(readArticle(documentOf(page), URL, { Readability, clock: clock() })).toMatchObject({
        ok: false,
        error: { code: 'too-large' },
      });
    expect(readArticle(documentOf(html), URL, { Readability, clock: () => 0 }).ok).toBe(true);
  });

  test('Readability still takes the steps that its budget counts', () => {
    for (const step of ['_getNextNode', '_getInnerText', '_hasAncestorTag'])
      expect(Reflect.get(Readability.prototype, step)).toBeTypeOf('function');
  });

  test('a table of ten thousand rows is read, row by row', () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => `<tr><td>Xã ${i}</td><td>${i} ha</td></tr>`).join('');
    const { article } = read(smallPage({ body: `<div class="fck_detail"><table>${rows}</table></div>` }), URL);
    expect(article.blocks.filter(({ kind }) => kind === 'table-cell')).toHaveLength(20_000);
  });

  test('a page of 20 MB is refused at once', { timeout: 60_000 }, () => {
    const paragraph = `<p>${'Một dòng chữ lặp đi lặp lại mãi không thôi. '.repeat(16)}</p>`;
    const document = documentOf(`<html><body>${paragraph.repeat(30_000)}</body></html>`);
    detect(document, URL);
    expect(readArticle(document, URL, { Readability })).toMatchObject({ ok: false, error: { code: 'too-large' } });
  });

  test('a page nested ten thousand deep is answered', () => {
    const deep = `${'<div>'.repeat(10_000)}<p>Đáy.</p>${'</div>'.repeat(10_000)}`;
    const result = readArticle(documentOf(smallPage({ body: deep })), URL, { Readability });
    expect(result).toMatchObject({ ok: false, error: { code: 'too-large' } });
  });
});

describe('text that is written in other ways', () => {
  test('a page in NFD is read as NFC, and its spans find the decomposed words', () => {
    const { article, textMap } = read(smallPage().normalize('NFD'), URL);
    expect(article.text).toBe(article.text.normalize('NFC'));
    const start = article.text.indexOf('Nghị quyết số 28-NQ/TW');
    const range = textMap.rangeOf({ start, end: start + 'Nghị quyết'.length });
    expect(range?.startNode.data.slice(range.startOffset, range.endOffset).normalize('NFC')).toBe('Nghị quyết');
    expect(range && textMap.offsetAt(range.startNode, range.startOffset)).toBe(start);
  });

  test('soft hyphens, entities, line breaks and runs of spaces are read as a reader sees them', () => {
    const odd =
      'Đại\u00ad tá&nbsp; Khổng <b>Văn</b>\n   Trạch<br>ký &quot;Nghị&#32;quyết số 28&#8209;NQ/TW&quot;, Bộ CHQS&#x20;tỉnh trao quyết định mới cho xã.';
    const { article, textMap } = read(
      smallPage({
        body: `<div><p>${odd}</p>${'<p>Một đoạn văn đủ dài để trang này là một bài báo thật sự, có câu có chữ.</p>'}</div>`,
      }),
      URL,
    );
    const line = 'Đại tá Khổng Văn Trạch ký "Nghị quyết số 28‑NQ/TW", Bộ CHQS tỉnh trao quyết định mới cho xã.';
    expect(article.text).toContain(line);
    const start = article.text.indexOf('Khổng Văn Trạch ký');
    const range = textMap.rangeOf({ start, end: start + 'Khổng Văn Trạch ký'.length });
    expect([range?.startNode.data.slice(range.startOffset), range?.endNode.data.slice(0, range.endOffset)]).toEqual([
      'Khổng ',
      'ký',
    ]);
  });

  test('an article in English says so', () => {
    const paragraphs = [
      'The district opened a new pumping station on Friday, two months ahead of the flood season, officials said.',
      'Four machines were started one after another while engineers watched the gauges and wrote down every number they saw.',
      'Farmers from three villages came to see whether the water in the canal would really move, and it did.',
    ];
    expect(
      read(smallPage({ lang: 'en', title: 'New Pumping Station Opens Ahead of Floods', paragraphs }), URL).article.lang,
    ).toBe('en');
  });

  test('an article that only claims to be Vietnamese is of unknown language', () => {
    const paragraphs = Array.from(
      { length: 4 },
      (_, i) =>
        `Paragraph number ${i} has nothing but plain English words in it, sentence after sentence, all day long.`,
    );
    expect(
      read(smallPage({ lang: 'vi', title: 'Nothing Vietnamese about this one', paragraphs }), URL).article.lang,
    ).toBe('und');
  });

  test('a Vietnamese article under lang="en" is Vietnamese', () => {
    expect(read(smallPage({ lang: 'en' }), URL).article.lang).toBe('vi');
  });
});

describe('metadata that is wrong', () => {
  test.each([
    ['malformed', '{"@type":"NewsArticle","headline":"x",'],
    ['not an object', '"NewsArticle"'],
    ['nested without end', `${'['.repeat(5000)}`],
    ['of odd types', '{"@type":"NewsArticle","headline":7,"author":[null,{"name":{}}],"datePublished":{}}'],
  ])('JSON-LD that is %s is passed over', (_, json) => {
    const head = `<script type="application/ld+json">${json}</script><meta name="author" content="Lò Thị Pành"><meta name="pubdate" content="2026-03-05T08:00:00+08:00">`;
    const { article } = read(smallPage({ head }), URL);
    expect(article).toMatchObject({ authors: ['Lò Thị Pành'], publishedAt: '2026-03-05T08:00:00+07:00' });
  });

  test.each([
    ['javascript:', 'javascript:alert(1)'],
    ['data:', 'data:text/html,x'],
    ['another site', 'https://evil.example.com/binh-lu-812345.html'],
    ['a home page', 'https://baolaichau.example.vn/'],
    ['no address', 'http://'],
  ])('a canonical link to %s is not believed', (_, href) => {
    const { article } = read(
      smallPage({ head: `<link rel="canonical" href="${href}">` }),
      `${URL}?utm_source=zalo&fbclid=1#comments`,
    );
    expect(article.canonicalUrl).toBe(URL);
  });
});

describe('a page that changes after it was read', () => {
  const span = (text: string, words: string) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  });

  test('words whose nodes were removed have no place', () => {
    const { article, textMap, document } = read(smallPage(), URL);
    document.querySelector('p')?.remove();
    expect(textMap.rangeOf(span(article.text, 'Khổng Văn Trạch'))).toBeUndefined();
    expect(textMap.rangeOf(span(article.text, 'Giàng A Chớ'))).toBeDefined();
  });

  test('words whose paragraph says something else have no place', () => {
    const { article, textMap, document } = read(smallPage(), URL);
    const node = document.querySelector('p')!.firstChild as Text;
    node.data = node.data.replace('hai mươi', 'ba mươi');
    expect(textMap.rangeOf(span(article.text, 'Khổng Văn Trạch'))).toBeUndefined();
  });

  test('words with something put between them have no place', () => {
    const html = smallPage({
      body: '<div><p>Đồng chí <b>Khổng</b> <i>Trạch</i> cùng đoàn kiểm tra bãi tập của dân quân xã trong sáng nay.</p><p>Một đoạn nữa đủ dài để trang này là một bài báo có câu có chữ, có đầu có cuối.</p></div>',
    });
    const { article, textMap, document } = read(html, URL);
    expect(textMap.rangeOf(span(article.text, 'Khổng Trạch'))).toBeDefined();
    const b = document.querySelector('b')!;
    b.parentNode!.insertBefore(document.createTextNode('quảng cáo'), b.nextSibling);
    expect(textMap.rangeOf(span(article.text, 'Khổng Trạch'))).toBeUndefined();
  });

  test('a span over two blocks, or outside, has no place', () => {
    const { article, textMap } = read(smallPage(), URL);
    expect(textMap.rangeOf({ start: 0, end: article.text.length })).toBeUndefined();
    expect(textMap.rangeOf({ start: 99_999, end: 100_000 })).toBeUndefined();
    expect(textMap.rangeOf({ start: 5, end: 5 })).toBeUndefined();
  });
});

test('reading leaves the page as it was', () => {
  const document = documentOf(
    smallPage({
      body: '<div class="content"><p>Một đoạn văn có <a href="/x">liên kết</a>, đủ dài để được đọc như thân bài báo.</p><script>var a=1</script><p>Đoạn sau cũng dài như đoạn trước, để thư viện giữ lại cả hai đoạn văn này.</p></div>',
    }),
  );
  const before = document.documentElement.outerHTML;
  const result = readArticle(document, URL, { Readability });
  expect(document.documentElement.outerHTML).toBe(before);
  expect(result.ok && result.value.html).not.toMatch(/script|data-trich-luc/);
  expect(result.ok && blocksOf(result.value).length).toBe(3);
});
