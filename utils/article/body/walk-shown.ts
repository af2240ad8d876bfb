/** What is told of the nodes on the way, in page order. */
export interface Visitor {
  /** Called at every node. */
  readonly step: () => void;
  readonly text: (node: Text) => void;
  /** False if the element's insides are passed over; it is left all the same. */
  readonly enter: (element: Element) => boolean;
  readonly leave: (element: Element) => void;
}

/**
 * Walks what stands under an element as it is shown: an open shadow in the place of the children it covers, and in a slot
 * what is put there. Steps down by its own hand, not by calls: pages nested 10,000 deep exist, shadows do not.
 */
export function walkShown(root: Element, visitor: Visitor): void {
  if (!walkShadow(root, visitor)) walk(root, visitor);
}

function walk(root: Node, visitor: Visitor): void {
  let node: Node | null = root.firstChild;
  while (node) {
    visitor.step();
    const inside = open(node, visitor);
    if (inside) {
      node = inside;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && node !== root) visitor.leave(node as Element); // parents of nodes under root are elements
    }
    node = node && node !== root ? node.nextSibling : null;
  }
}

/** Visits a node; its first child where the walk goes on there, and the node is left later. */
function open(node: Node, visitor: Visitor): Node | null {
  if (node.nodeType === 3) visitor.text(node as Text); // 3 is TEXT_NODE
  if (node.nodeType !== 1) return null; // 1 is ELEMENT_NODE
  const element = node as Element;
  if (visitor.enter(element) && !walkShadow(element, visitor) && element.firstChild) return element.firstChild;
  visitor.leave(element);
  return null;
}

/** Walks what an element shows instead of its own children, if that is anything. */
function walkShadow(element: Element, visitor: Visitor): boolean {
  if (element.shadowRoot) {
    walk(element.shadowRoot, visitor);
    return true;
  }
  // Not there in linkedom.
  const assigned = element.localName === 'slot' ? ((element as HTMLSlotElement).assignedNodes?.() ?? []) : [];
  for (const node of assigned) {
    visitor.step();
    if (!open(node, visitor)) continue;
    walk(node, visitor);
    visitor.leave(node as Element); // it has children
  }
  return assigned.length > 0;
}
