import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { type ReadArticle, readArticle } from '../../utils/article/read-article';

/** A document of HTML, as the command line makes it. */
export function documentOf(html: string): Document {
  return parseHTML(html).document as unknown as Document; // linkedom's Document is one as far as we use it
}

/** Reads HTML that is expected to be an article. */
export function read(html: string, url?: string): ReadArticle & { readonly document: Document } {
  const document = documentOf(html);
  const result = readArticle(document, url, { Readability });
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return { ...result.value, document };
}

/** The kinds and texts of an article's blocks, one string each. */
export function blocksOf({ article }: ReadArticle): readonly string[] {
  return article.blocks.map((b) => `${b.kind}: ${article.text.slice(b.start, b.end)}`);
}

const PROSE = [
  'Sáng 5/3, tại xã Bình Lư, Đại tá Khổng Văn Trạch, Chỉ huy trưởng Bộ CHQS tỉnh trao quyết định cho hai mươi dân quân mới.',
  'Theo Nghị quyết số 28-NQ/TW, mỗi thôn có một tổ dân quân tại chỗ, được huấn luyện mười ngày một năm và có phụ cấp.',
  'Ông Giàng A Chớ, trưởng thôn Nà Đa, nói bà con đã góp sáu trăm công dọn bãi tập, sửa lại nhà trực và làm cột cờ mới.',
  'Trong quý hai, xã sẽ diễn tập phòng chống lụt bão hai lần, lần đầu vào ban ngày, lần sau vào ban đêm khi nước đã lên.',
];

/** A small page around paragraphs: a headline, a lead and the usual boxes. */
export function smallPage(
  options: { head?: string; body?: string; lang?: string; title?: string; paragraphs?: string[] } = {},
) {
  const title = options.title ?? 'Bình Lư thêm hai mươi dân quân trước mùa mưa lũ';
  const paragraphs = (options.paragraphs ?? PROSE).map((text) => `<p>${text}</p>`).join('');
  return `<!DOCTYPE html><html lang="${options.lang ?? 'vi'}"><head><title>${title}</title>${options.head ?? ''}</head>
<body><div class="main"><h1>${title}</h1>${options.body ?? `<div class="content">${paragraphs}</div>`}</div></body></html>`;
}
