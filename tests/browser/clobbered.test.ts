import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines, type Stage, setUp } from './harness/browsers';
import { oneScript } from './harness/one-script';

const ADDRESS = 'https://baolaichau.example.vn/quoc-phong/binh-lu-them-hai-muoi-dan-quan-812345.html';
const TITLE = 'Bình Lư thêm hai mươi dân quân trước mùa mưa lũ';
const PROSE = [
  'Sáng 5/3, tại xã Bình Lư, Đại tá Khổng Văn Trạch, Chỉ huy trưởng Bộ CHQS tỉnh trao quyết định cho hai mươi dân quân.',
  'Theo Nghị quyết số 28-NQ/TW, mỗi thôn có một tổ dân quân tại chỗ, được huấn luyện mười ngày một năm và có phụ cấp.',
  'Ông Giàng A Chớ, trưởng thôn Nà Đa, nói bà con đã góp sáu trăm công dọn bãi tập, sửa lại nhà trực và làm cột cờ mới.',
  'Trong quý hai, xã sẽ diễn tập phòng chống lụt bão hai lần, lần đầu vào ban ngày, lần sau vào ban đêm khi nước đã lên.',
];
const body = `<h1>${TITLE}</h1><div class="content">${PROSE.map((text) => `<p>${text}</p>`).join('')}</div>`;
const html = (inner: string) =>
  `<!DOCTYPE html><html lang="vi"><head><title>${TITLE}</title></head><body>${inner}</body></html>`;
const inputs = (names: string) =>
  names
    .split(' ')
    .map((name) => `<input name="${name}">`)
    .join('');

const nodes =
  'firstChild nextSibling parentNode parentElement childNodes children textContent tagName nodeName nodeType attributes';
const methods = 'getAttribute querySelector querySelectorAll getElementsByTagName contains closest cloneNode remove';

describe.each(engines)('names that stand before the DOM in %s', (engine) => {
  let stage: Stage;
  let code: string;
  beforeAll(async () => {
    stage = await setUp(engine);
    code = await oneScript(new URL('harness/reader-in-page.ts', import.meta.url), 'reader');
  });
  afterAll(() => stage?.close());

  test.each([
    ['none', html(`<div>${body}</div>`)],
    ['a form called body around the article', html(`<form name="body">${body}</form>`)],
    ['inputs called like the steps through a page', html(`<form>${body}${inputs(nodes)}</form>`)],
    ['inputs called like methods', html(`<form>${inputs(methods)}${body}</form>`)],
    ['two inputs of one such name', html(`<form>${inputs('firstChild firstChild')}${body}</form>`)],
    [
      'forms called like what a document can do',
      html(
        `<form name="querySelectorAll"></form><form name="documentElement"></form><form name="cloneNode"></form><form name="createTreeWalker"></form><div>${body}</div>`,
      ),
    ],
    ['images called so', html(`<img name="getElementsByTagName"><img name="querySelector"><div>${body}</div>`)],
  ])('%s: read as if they were not there, and every block leads to the live page', async (_, source) => {
    const page = await stage.driven.browser.newPage();
    await page.setContent(source);
    const read = await page.evaluate(`${code}; reader.readHere(${JSON.stringify(ADDRESS)})`);
    expect(read).toMatchObject({
      detection: { article: true },
      text: [TITLE, ...PROSE].join('\n'),
      blocks: PROSE.length + 1,
      mapped: PROSE.length + 1,
    });
    await page.close();
  });
});
