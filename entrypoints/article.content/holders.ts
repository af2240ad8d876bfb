import type { Page } from './page';

/** Where in the page the article stands. */
export interface Holders {
  /** True if the change may have touched the article's text. */
  readonly concerns: (record: MutationRecord) => boolean;
}

/** A paragraph is longer; the counters and buttons that pages keep adding are shorter. UTF-16 code units. */
const muchText = 80;

/** Where nothing is known of the article yet. */
export const anywhere: Holders = { concerns: () => true };

/** Knows the blocks' own nodes and all that stand above them, as of this reading. */
export function holdersOf({ read }: Page): Holders {
  const blocks = new Set<Node>();
  const above = new Set<Node>();
  for (const { start, end } of read?.article.blocks ?? []) {
    const place = read?.textMap.rangeOf({ start, end });
    if (!place) continue;
    const block = commonParent(place.startNode, place.endNode);
    if (block) blocks.add(block);
    for (let node = block?.parentNode; node && !above.has(node); node = node.parentNode) above.add(node);
  }

  const inBlock = (target: Node): boolean => {
    for (let node: Node | null = target; node && !above.has(node); node = node.parentNode)
      if (blocks.has(node)) return true;
    return blocks.has(target);
  };
  const moved = ({ addedNodes, removedNodes }: MutationRecord): boolean =>
    [...removedNodes].some((node) => blocks.has(node) || above.has(node)) || [...addedNodes].some(bringsText);

  return { concerns: (record) => inBlock(record.target) || (above.has(record.target) && moved(record)) };
}

function commonParent(a: Node, b: Node): Node | null {
  let node = a.parentNode;
  while (node && !node.contains(b)) node = node.parentNode;
  return node;
}

function bringsText(node: Node): boolean {
  return !/^(?:SCRIPT|STYLE|LINK|IFRAME)$/.test(node.nodeName) && (node.textContent?.trim().length ?? 0) >= muchText;
}
