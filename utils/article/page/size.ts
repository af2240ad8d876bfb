/** Above these a page is no article anyone reads, and reading it would stop the tab. */
const MOST_ELEMENTS = 60_000;
const MOST_CHARACTERS = 3_000_000;

/** True if the page holds more elements or text than we read; stops counting at the limit. */
export function isTooLarge(document: Document): boolean {
  let elements = 0;
  let characters = 0;
  let node: Node | null = document.body;
  const root = node;
  while (node) {
    if (node.nodeType === 1) elements++;
    else if (node.nodeType === 3) characters += (node as Text).data.length;
    if (elements > MOST_ELEMENTS || characters > MOST_CHARACTERS) return true;
    if (node.firstChild) node = node.firstChild;
    else {
      while (node && node !== root && !node.nextSibling) node = node.parentNode;
      node = node && node !== root ? node.nextSibling : null;
    }
  }
  return false;
}
