const showText = 4; // NodeFilter.SHOW_TEXT, written out: Node's DOMs have no such global.

/** The Text nodes that a range touches, in page order. */
export function textNodesOf(range: Range): readonly Text[] {
  const { startContainer, endContainer } = range;
  if (startContainer === endContainer && isText(startContainer)) return [startContainer];
  const { commonAncestorContainer: root } = range;
  if (isText(root)) return [root];
  const found: Text[] = [];
  const walker = root.ownerDocument?.createTreeWalker(root, showText);
  for (let node = walker?.nextNode(); node; node = walker?.nextNode()) {
    if (isText(node) && range.intersectsNode(node)) found.push(node);
    else if (found.length > 0) break;
  }
  return found;
}

/** Told by its number: a node of another document is no instance of this window's `Text`. */
export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}
