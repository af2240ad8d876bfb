import { hidingStyle } from '../../utils/article/body/hiding-style';
import { bringsText } from './brings-text';
import type { Page } from './page';

/** Where in the page the article stands. */
export interface Holders {
  /** True if the change may have touched the article's text. */
  readonly concerns: (record: MutationRecord) => boolean;
}

/** Where nothing is known of the article yet: whatever brings, takes, changes or shows words. */
export const anywhere: Holders = {
  concerns: (record) => {
    if (record.type === 'attributes') return unfolds(record);
    if (record.type === 'characterData') return true;
    return [...record.removedNodes, ...record.addedNodes].some(hasWords);
  },
};

const hasWords = (node: Node) =>
  !/^(?:SCRIPT|STYLE|#comment)$/.test(node.nodeName) &&
  (Boolean(node.textContent?.trim()) || (node as Partial<Element>).shadowRoot != null);

/** Knows the blocks' own nodes and all that stand above them, as of this reading. */
export function holdersOf({ read }: Page): Holders {
  const blocks = new Set<Node>();
  const above = new Set<Node>();
  /** What holds a block without a step between: beside it others may come. */
  const rows = new Set<Node>();
  for (const { start, end } of read?.article.blocks ?? []) {
    const place = read?.textMap.rangeOf({ start, end });
    if (!place) continue;
    const block = commonParent(place.startNode, place.endNode);
    if (block) blocks.add(block);
    const row = outOf(block);
    if (row) rows.add(row);
    for (let node = row; node && !above.has(node); node = outOf(node)) above.add(node);
  }

  const inBlock = (target: Node): boolean => {
    for (let node: Node | null = target; node && !above.has(node); node = node.parentNode)
      if (blocks.has(node)) return true;
    return blocks.has(target);
  };
  const moved = ({ addedNodes, removedNodes }: MutationRecord): boolean =>
    [...removedNodes].some((node) => blocks.has(node) || above.has(node)) || [...addedNodes].some(bringsText);

  /** Boxes among the paragraphs are filled later: by “xem thêm”, or by the next part of the article. */
  const fills = ({ target, addedNodes, type }: MutationRecord): boolean => {
    if (!(type === 'characterData' ? bringsText(target) : [...addedNodes].some(bringsText))) return false;
    let node: Node | null = target;
    while (node && !above.has(node)) node = outOf(node);
    return node !== null && rows.has(node);
  };

  const stands = ({ target }: MutationRecord) => inBlock(target) || above.has(target) || above.has(target.parentNode!);

  return {
    concerns: (record) =>
      record.type === 'attributes'
        ? unfolds(record) && stands(record)
        : inBlock(record.target) || (above.has(record.target) && moved(record)) || fills(record),
  };
}

/** True if what was hidden is shown now, or the other way: what else of styles changes is no matter of ours. */
function unfolds({ target, attributeName, oldValue }: MutationRecord): boolean {
  const value = (target as Element).getAttribute(attributeName ?? '');
  const hides = (text: string | null) => text !== null && (attributeName === 'hidden' || hidingStyle.test(text));
  return hides(oldValue) !== hides(value);
}

/** What a node stands in; out of a shadow to what shows it. */
const outOf = (node: Node | null): Node | null =>
  node && (node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null);

function commonParent(a: Node, b: Node): Node | null {
  let node = a.parentNode;
  while (node && !node.contains(b)) node = node.parentNode;
  return node;
}
