import { samplePageOf } from '../cli/browser/sample-newspaper';

/** Newspapers serve 1,500 to 3,000 elements with an article: menus, teasers, comments. */
const LINKS = 300;
const TEASERS = 120;
const COMMENTS = 80;

const many = (count: number, one: (i: number) => string) => Array.from({ length: count }, (_, i) => one(i)).join('');

const menus = `<nav><ul>${many(LINKS, (i) => `<li><a href="/chuyen-muc-${i}"><span>Chuyên mục ${i}</span></a></li>`)}</ul></nav>`;
const teasers = `<aside><section>${many(
  TEASERS,
  (i) =>
    `<div class="teaser"><h3><a href="/tin-mau-${i}-10${i}">Đơn vị số ${i} ra quân huấn luyện năm mới</a></h3><p>Sáng nay, các lực lượng của đơn vị số ${i} bắt đầu mùa huấn luyện.</p></div>`,
)}</section></aside>`;
const comments = `<section class="comments">${many(
  COMMENTS,
  (i) =>
    `<div class="comment"><b>Bạn đọc ${i}</b><span>Bài viết hay, cảm ơn tòa soạn.</span><a href="#">Trả lời</a></div>`,
)}</section>`;

/** A sample page among all that a newspaper puts around it. */
const among = (html: string) =>
  html.replace(/<body[^>]*>/, (open) => open + menus).replace('</body>', `${teasers}${comments}</body>`);

/** Our sample article as a newspaper serves it, its body grown by so many characters that it has 5,000. */
export function articleAsServed(url: string): string {
  const html = samplePageOf(new URL(url))?.html ?? '';
  const body = /<div[^>]*itemprop="articleBody"[^>]*>/;
  const paragraphs = html.match(/<p>[^<]{100,}<\/p>/g) ?? [];
  let more = '';
  for (let i = 0; more.length < 5000 - paragraphs.join('').length; i++)
    more += (paragraphs[i % paragraphs.length] ?? '').replace('<p>', `<p>Phần ${i}. `);
  return among(html.replace(body, (open) => open + more));
}

/** Our sample home page in the same way. */
export const homeAsServed = (url: string): string => among(samplePageOf(new URL(url))?.html ?? '');
