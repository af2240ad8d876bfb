import type { BlockKind } from '../../model/article';
import type { ExportedClip, ExportSource } from '../../model/exported-clip';
import { documentLabel } from '../../model/label';
import { compareWords } from '../../text/compare-words';
import { xmlText } from '../xml';
import { GENERATOR } from './generator';
import { htmlStyle } from './html-style';
import { layersOf, markedText } from './marked-text';

const boxes: Readonly<Partial<Record<BlockKind, readonly [string, string]>>> = {
  heading: ['<h3>', '</h3>'],
  lead: ['<p class="lead">', '</p>'],
  caption: ['<p class="caption">', '</p>'],
  quote: ['<blockquote><p>', '</p></blockquote>'],
};

const day = (iso: string) => iso.slice(0, 10).split('-').reverse().join('/');

function sourceLine({ article, savedAt }: ExportedClip): string {
  const { outlet, authors, publishedAt, canonicalUrl, url } = article;
  const address = canonicalUrl ?? url;
  const said = [
    outlet && xmlText(outlet),
    authors.length > 0 ? xmlText(authors.join(', ')) : undefined,
    publishedAt && day(publishedAt),
    address && /^https?:/i.test(address) ? `<a href="${xmlText(address)}">${xmlText(address)}</a>` : undefined,
    savedAt && `lưu ngày ${day(savedAt)}`,
  ];
  return `<p class="source">${said.filter(Boolean).join(' · ')}</p>`;
}

function body(clip: ExportedClip): string {
  const { text, blocks } = clip.article;
  const layers = layersOf(clip);
  const shown = blocks.length > 0 ? blocks : [{ kind: 'paragraph' as const, start: 0, end: text.length }];
  return shown
    .flatMap((block) => {
      // The head has the title, the source line what is said of author and day.
      if (block.kind === 'title' || block.kind === 'byline' || block.kind === 'dateline') return [];
      const words = markedText(text, block, layers);
      const [open, shut] = boxes[block.kind] ?? ['<p>', '</p>'];
      return words.trim() === '' ? [] : [open + words.replaceAll('\n', '<br>') + shut];
    })
    .join('\n');
}

function notes({ annotations = [], note: own }: ExportedClip): string {
  if (annotations.length === 0 && !own) return '';
  const items = annotations.map(({ selectors, note, colour }) => {
    const said = note === '' ? '' : `<p>${xmlText(note).replaceAll('\n', '<br>')}</p>`;
    return `<div class="notes"><p><mark class="${colour}">${xmlText(selectors.quote.exact)}</mark></p>${said}</div>`;
  });
  if (own) items.unshift(`<p>${xmlText(own.text).replaceAll('\n', '<br>')}</p>`);
  return `<h3>Đánh dấu và ghi chú</h3>\n${items.join('\n')}\n`;
}

/** What was kept of the pictures: in the page itself, which asks for nothing. */
function pictures({ pictures: kept = [] }: ExportedClip): string {
  return kept
    .map(
      ({ alt = '', type, width, height, data }) =>
        `<figure><img src="data:${type};base64,${data}" alt="${xmlText(alt)}" width="${width}" height="${height}"></figure>\n`,
    )
    .join('');
}

/** Who and what is named, and in which articles. */
type Index = Map<string, { readonly label: string; readonly articles: number[] }>;

function enter(index: Index, key: string, label: string, article: number): void {
  const known = index.get(key) ?? { label, articles: [] };
  index.set(key, known);
  if (known.articles.at(-1) !== article) known.articles.push(article);
}

function* indexPart(heading: string, index: Index): Generator<string> {
  if (index.size === 0) return;
  yield `<h2>${heading}</h2>\n<ul class="index">\n`;
  const sorted = [...index.values()].sort((a, b) => compareWords(a.label, b.label));
  for (const { label, articles } of sorted)
    yield `<li>${xmlText(label)}: ${articles.map((n) => `<a href="#bai-${n}">${n}</a>`).join(', ')}</li>\n`;
  yield '</ul>\n';
}

const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

/** One page that opens anywhere, offline, and prints: the articles with their marks and notes, and an index. No script. */
export async function* htmlPage(source: ExportSource, exportedAt: string): AsyncGenerator<string> {
  const title = `Trích Lục, ${day(exportedAt)}`;
  yield `<!DOCTYPE html>\n<html lang="vi">\n<head>\n<meta charset="utf-8">\n${GENERATOR}\n<meta http-equiv="Content-Security-Policy" content="${POLICY}">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>${xmlText(title)}</title>\n<style>${htmlStyle}</style>\n</head>\n<body>\n<h1>${xmlText(title)}</h1>\n`;
  const [officials, documents]: [Index, Index] = [new Map(), new Map()];
  let n = 0;
  for await (const clip of source.clips()) {
    n++;
    for (const { key, name } of clip.officials) enter(officials, key, name, n);
    for (const document of clip.documents) enter(documents, document.key, documentLabel(document, clip), n);
    const heading = xmlText(clip.article.title ?? 'Không có tiêu đề');
    yield `<article id="bai-${n}">\n<h2>${n}. ${heading}</h2>\n${sourceLine(clip)}\n${body(clip)}\n${pictures(clip)}${notes(clip)}</article>\n`;
  }
  yield* indexPart('Cán bộ', officials);
  yield* indexPart('Văn bản', documents);
  yield '</body>\n</html>\n';
}
