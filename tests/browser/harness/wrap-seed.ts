import { existsSync, readFileSync } from 'node:fs';

/**
 * The five texts of ../shared/corpus/seeds as web pages, made at test time: headline, captions, bylines, related links and
 * a comment form stand around them as on the sites they come from. Nothing of the texts is kept in the project.
 */
export interface WrappedSeed {
  readonly id: string;
  readonly url: string;
  readonly html: string;
  /** What the annotators found in the text. */
  readonly gold: Gold;
}

export interface Gold {
  readonly mentions: readonly {
    readonly type: 'official' | 'document';
    readonly text: string;
    readonly nominal?: boolean;
    readonly optional?: boolean;
  }[];
  readonly officials: readonly { readonly name: string }[];
}

const folder = new URL('../../../../shared/corpus/seeds/', import.meta.url);

/** False on a machine that has the project alone. */
export const hasSeeds = existsSync(folder);

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const image = (alt: string) => `<img alt="${escaped(alt)}" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">`;

/** Cuts a text into its lines that say something. */
const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Paragraphs, with what `captionAfter` says stands before a caption drawn as its photo. */
function body(
  lines: readonly string[],
  captionAfter: (line: string) => boolean,
  figure: (mark: string, caption: string) => string,
) {
  const html: string[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? '';
    const next = lines[i + 1];
    if (captionAfter(line) && next !== undefined) {
      html.push(figure(line, next));
      i++;
    } else html.push(`<p>${escaped(line)}</p>`);
  }
  return html.join('\n');
}

const page = (title: string, head: string, inner: string) => `<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><title>${escaped(title)}</title><meta property="og:type" content="article">${head}</head>
<body><header><a href="/">Trang chủ</a> <a href="/thoi-su">Thời sự</a> <a href="/quoc-phong">Quốc phòng</a></header>
${inner}
<footer>Bản quyền thuộc tòa soạn</footer></body></html>`;

const related = `<div class="related-post"><h3>Tin liên quan</h3><ul>
<li><a href="/tin/a-1.html">Trao tặng nhà tình nghĩa cho gia đình chính sách</a></li>
<li><a href="/tin/b-2.html">Hội thao toàn quân bước vào ngày thi thứ hai</a></li></ul></div>`;

const comments = `<form class="comment"><h3>Bình luận</h3><label>Họ và tên: <input></label><label>Email: <input></label>
<label>Nội dung: <textarea></textarea></label></form>`;

/** qdnd.vn: seeds 000 and 004, whose captions stand after the editor's own mark. */
const qdnd = (title: string, date: string) => (text: string) =>
  page(
    `${title} - Báo Quân đội nhân dân`,
    `<meta property="og:title" content="${escaped(title)}">`,
    `<div class="article-detail"><div class="post-head"><h1 class="post-title">${escaped(title)}</h1>
<span class="post-subinfo"><span class="post-date">${date}</span></span></div>
<div class="post-content"><div itemprop="articleBody">${body(
      linesOf(text),
      (line) => line === 'leftcenterrightdel',
      (mark, caption) =>
        `<div class="imgEditor"><span>${mark}</span>${image('')}<p class="alt_imgEditor"> ${escaped(caption)} </p></div>`,
    )}</div></div>${related}</div>`,
  );

/** baothaibinh.com.vn: seed 001, with dateline, view count, and the title as the alternative text of every photo. */
function baothaibinh(text: string): string {
  const [title = '', date = '', views = '', ...rest] = linesOf(text);
  return page(
    title,
    '',
    `<h1 class="title">${escaped(title)}</h1><div class="date">${escaped(date)}</div><div class="view">${escaped(views)}</div>
<div id="content">${body(
      rest,
      (line) => line === title,
      (alt, caption) =>
        `<p class="Image">${image(alt)}<span>${escaped(alt)}</span><br><em>${escaped(caption)}</em></p>`,
    )}</div>${related}`,
  );
}

/** congthuong.vn: seed 002, the body twice between a doubled headline and an invitation to comment. */
function congthuong(text: string): string {
  const lines = linesOf(text);
  const title = lines[0] ?? '';
  // The photo's alternative text is a longer form of the headline.
  const isAlt = (line: string) => line.startsWith(title.slice(0, 40)) && !line.includes('|');
  return page(
    title,
    `<meta property="og:title" content="${escaped(title)}">`,
    `<div class="breadcrumb"><a href="/">Trang chủ</a> › <a href="/thoi-su">Thời sự</a></div>
<h1 class="article-detail-title f5">${escaped(title)}</h1>
<div class="fw clearfix edittor-content __MASTERCMS_CONTENT">${body(
      lines.slice(2),
      isAlt,
      (alt, caption) =>
        `<table class="MASTERCMS_TPL_TABLE"><tbody><tr><td>${image(alt)}</td></tr><tr><td class="media-caption">${escaped(caption)}</td></tr></tbody></table>`,
    )}</div>${comments}`,
  );
}

/** vdi.org.vn: seed 003, a SharePoint page with its comment form. */
function vdi(text: string): string {
  const title = 'Tổng cục Công nghiệp quốc phòng tổng kết hai nghị quyết chuyên đề';
  return page(
    title,
    '',
    `<h1 class="news-title">${title}</h1><div class="news-date">12/27/2021 10:46:35 AM</div>
<div class="ms-rtestate-field">${body(
      linesOf(text),
      () => false,
      () => '',
    )}</div>${comments}`,
  );
}

const wraps: readonly (readonly [string, string, (text: string) => string])[] = [
  [
    'seed-000',
    'https://www.qdnd.vn/quoc-phong-an-ninh/tin-tuc/hoi-nghi-dang-uy-tong-cuc-cong-nghiep-quoc-phong-714101',
    qdnd('Đảng ủy Tổng cục Công nghiệp Quốc phòng ra nghị quyết năm 2023', 'Thứ sáu, 23/12/2022 - 17:20'),
  ],
  [
    'seed-001',
    'https://baothaibinh.com.vn/tin-tuc/4/120001/phat-trien-cong-nghiep-quoc-phong-hien-dai-luong-dung',
    baothaibinh,
  ],
  [
    'seed-002',
    'https://congthuong.vn/tong-cuc-cong-nghiep-quoc-phong-trien-khai-nhiem-vu-nam-2024-296001.html',
    congthuong,
  ],
  ['seed-003', 'https://vdi.org.vn/Public/Pages/tong-ket-hai-nghi-quyet-chuyen-de-2101.aspx', vdi],
  [
    'seed-004',
    'https://www.qdnd.vn/quoc-phong-an-ninh/tin-tuc/tong-cuc-ky-thuat-tong-ket-10-nam-thuc-hien-nghi-quyet-741104',
    qdnd('Tổng cục Kỹ thuật tổng kết 10 năm thực hiện nghị quyết', 'Thứ ba, 12/09/2023 - 18:05'),
  ],
];

/** The wrapped seeds; none where ../shared is absent. */
export const wrappedSeeds: readonly WrappedSeed[] = hasSeeds
  ? wraps.map(([id, url, wrap]) => ({
      id,
      url,
      html: wrap(readFileSync(new URL(`${id}.txt`, folder), 'utf8').normalize('NFC')),
      gold: JSON.parse(readFileSync(new URL(`${id}.gold.json`, folder), 'utf8')) as Gold,
    }))
  : [];
