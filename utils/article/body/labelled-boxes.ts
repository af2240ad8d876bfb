import { junkReason } from '../lines/junk';
import type { RawBlock } from './raw-blocks';

const PARAGRAPH = 80;
/** A box that holds more of the prose than this is the article, whatever a line in it says. */
const MOST_SHARE = 0.6;
const COMMENTS = /^(?:.{0,12}bình luận|ý kiến)/iu;

/** True for a line that heads what is no part of an article: "Đọc thêm", "Bình luận (3)", "Tổng biên tập: …". */
const isLabel = (text: string) => {
  const reason = junkReason(text);
  return reason === 'related-label' || reason === 'imprint' || (reason === 'comment-form' && COMMENTS.test(text));
};

/**
 * Tells what stands in the boxes that such a line heads: the largest box around it that holds no paragraph before it. Where
 * names say nothing, this is how comments and other stories are told from the article they stand below.
 */
export function labelledBoxes(raw: readonly RawBlock[], root: Element): (element: Element) => boolean {
  const boxes = new Set<Element>();
  const isIn = (element: Element): boolean => {
    for (let at: Element | null = element; at && at !== root; at = at.parentElement) if (boxes.has(at)) return true;
    return false;
  };
  let before: Element | undefined;
  for (const { text, element, inBody } of raw) {
    if (boxes.size > 0 && isIn(element)) continue;
    if (before && isLabel(text)) {
      const box = boxWithout(element, before);
      if (box !== element && shareOf(box, raw) <= MOST_SHARE) boxes.add(box);
    } else if (inBody && text.length >= PARAGRAPH) before = element;
  }
  return boxes.size === 0 ? () => false : isIn;
}

/** The largest box around an element that does not hold the other. */
function boxWithout(element: Element, other: Element): Element {
  let box = element;
  while (box.parentElement && !box.parentElement.contains(other)) box = box.parentElement;
  return box;
}

/** How much of the body's prose stands in a box. */
function shareOf(box: Element, raw: readonly RawBlock[]): number {
  let [inside, all] = [0, 0];
  for (const { text, element, inBody } of raw) {
    if (!inBody || text.length < PARAGRAPH) continue;
    all += text.length;
    if (box.contains(element)) inside += text.length;
  }
  return all === 0 ? 0 : inside / all;
}
