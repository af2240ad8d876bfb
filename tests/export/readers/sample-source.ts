import { Readability } from '@mozilla/readability';
import { sampleHtml, samplePages } from '../../../cli/browser/sample-newspaper';
import { parsePage } from '../../../cli/parse-page';
import { readArticle } from '../../../utils/article/read-article';
import { formatBytes } from '../../../utils/export/format-bytes';
import { type ExportName, exportFormats } from '../../../utils/export/formats';
import { bundledLexicon } from '../../../utils/lexicon/bundled';
import type { AnnotationId } from '../../../utils/model/annotation';
import { exportedClip } from '../../../utils/model/as-exported';
import type { ExportedClip, ExportSource } from '../../../utils/model/exported-clip';
import type { ClipId } from '../../../utils/model/ids';
import { recognize } from '../../../utils/recognize/recognize';
import { readClip } from '../../store/sample';

const lexicon = bundledLexicon();
const HASH = 'a'.repeat(64);
const stamp = (n: number) => ({
  id: `01ARZ3NDEKTSV4RRFFQ69G5F${String(n).padStart(2, '0')}` as ClipId,
  savedAt: `2026-11-${String(10 + n)}T01:00:00.000Z`,
  updatedAt: `2026-11-${String(10 + n)}T02:00:00.000Z`,
  contentHash: HASH,
  tags: ['đọc lại', 'quốc phòng'],
});

/** A highlight over some words of the text, with a note that every format must carry. */
function noteOn({ text, blocks }: ExportedClip['article'], n: number) {
  const paragraph = blocks.find(({ kind, end, start }) => kind === 'paragraph' && end - start > 40);
  const start = (paragraph?.start ?? 0) + 5;
  const exact = text.slice(start, start + 24);
  return {
    ...{ id: `01ARZ3NDEKTSV4RRFFQ69G6F${String(n).padStart(2, '0')}` as AnnotationId, colour: 'yellow' as const },
    clipId: stamp(n).id,
    selectors: {
      quote: {
        type: 'TextQuoteSelector' as const,
        exact,
        prefix: text.slice(0, start),
        suffix: text.slice(start + 24, start + 40),
      },
      position: { type: 'TextPositionSelector' as const, start, end: start + 24 },
    },
    note: '=Ghi chú: "đối chiếu", xem lại; dòng một\ndòng hai',
    ...{ createdAt: '2026-11-20T01:00:00.000Z', updatedAt: '2026-11-20T02:00:00.000Z', textHash: HASH },
  };
}

const sampleClips: readonly ExportedClip[] = samplePages
  .filter((page) => page.kind === 'article')
  .map(({ file, url }, n) => {
    const read = readArticle(parsePage(sampleHtml(file)), url, { Readability });
    if (!read.ok) throw new Error(`${file}: ${read.error.message}`);
    const { article, html } = read.value;
    const recognition = recognize(
      article.text,
      lexicon,
      article.publishedAt ? { publishedAt: article.publishedAt } : {},
    );
    return exportedClip({ article, html, recognition }, stamp(n), {
      annotations: [noteOn(article, n)],
      versions: [],
    });
  });

/** Titles that no file system, table or markup takes as they are, two of them the same but for their case. */
const hardTitles = [
  '=HYPERLINK("http://x")',
  'CON',
  'a/b\\c:d*e?"f"<g>|h#^[i]',
  'Một  "hai"\n---\nba',
  'một "hai" --- ba',
  '-- \u0007 \u2028 😀',
  'ế'.repeat(300),
];
const hardClips: readonly ExportedClip[] = hardTitles.map((title, n) => {
  const url = `https://bao.example/${n}?a=1&b=%7B`;
  const read = readClip({
    url,
    title,
    body: 'Ông Trần "Văn" <Mẫu> & Nghị quyết 08-NQ/TW.',
    officials: ['Trần "Văn" <Mẫu> & '.trim(), 'Lê An', 'lê an'],
    documents: [{ kind: 'nghị quyết', number: '08-NQ/TW' }],
  });
  return exportedClip(read, stamp(20 + n), { annotations: [], versions: [] });
});

export const allClips = [...sampleClips, ...hardClips];

export const sourceOf = (clips: readonly ExportedClip[]): ExportSource => ({
  clips: async function* () {
    yield* clips;
  },
});

/** The file of a format over the sample collection. */
export async function exported(name: ExportName, source: ExportSource = sourceOf(allClips)): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of formatBytes(exportFormats[name], source, '2026-11-29T08:00:00.000Z'))
    pieces.push(typeof piece === 'string' ? Buffer.from(piece) : piece);
  return Buffer.concat(pieces);
}
