import type { Span } from '../text/span';
import type { ArticleMap } from './hand';
import { textNodesOf } from './text-nodes';

/**
 * The part of the article that a range of the page holds, without the white space at its ends; undefined where it holds
 * none. What the range takes along that is no part of the article, as a caption's button, is passed over.
 */
export function selectedSpan(range: Range, { text, map }: ArticleMap): Span | undefined {
  const ends = textNodesOf(range).flatMap((node) => {
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.length;
    const [start, end] = to > from ? [map.offsetAt(node, from), map.offsetAt(node, to)] : [];
    return start === undefined || end === undefined || end <= start ? [] : [{ start, end }];
  });
  if (ends.length === 0) return undefined;
  const start = Math.min(...ends.map((one) => one.start));
  const end = Math.max(...ends.map((one) => one.end));
  const words = text.slice(start, end);
  const span = {
    start: start + words.length - words.trimStart().length,
    end: end - words.length + words.trimEnd().length,
  };
  return span.end > span.start ? span : undefined;
}
