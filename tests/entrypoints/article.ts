import type { Page } from '../../entrypoints/article.content/page';
import type { ReadArticle } from '../../utils/article/read-article';
import type { LiveRange } from '../../utils/article/text-map';
import type { Span } from '../../utils/text/span';

/** Reads every `<p>` of the page that holds one Text node as a block: a reader simple enough to be believed. */
export function readParagraphs(root: ParentNode): ReadArticle {
  const blocks: (Span & { node: Text })[] = [];
  let text = '';
  for (const p of root.querySelectorAll('p')) {
    const node = p.firstChild as Text;
    const start = text === '' ? 0 : text.length + 1;
    text = text === '' ? node.data : `${text}\n${node.data}`;
    blocks.push({ start, end: start + node.data.length, node });
  }
  const rangeOf = ({ start, end }: Span): LiveRange | undefined => {
    const block = blocks.find((one) => one.start <= start && end <= one.end);
    if (!block) return undefined;
    return {
      startNode: block.node,
      startOffset: start - block.start,
      endNode: block.node,
      endOffset: end - block.start,
    };
  };
  return {
    article: {
      url: 'https://bao-mau.vn/bai',
      text,
      authors: [],
      captions: [],
      blocks: blocks.map(({ start, end }) => ({ kind: 'paragraph', start, end })),
      dropped: [],
    },
    textMap: { rangeOf, offsetAt: () => undefined, shadows: [] },
    html: '',
  };
}

/** A page that was read so. */
export const pageOf = (read: ReadArticle): Page => ({
  detection: { article: true, score: 1, reasons: [] },
  read,
  busy: false,
});
