/** Above these a page is no article anyone reads, and reading it would stop the tab. Browsers nest no deeper than 512. */
const MOST_ELEMENTS = 60_000;
const MOST_CHARACTERS = 3_000_000;
const DEEPEST = 1000;

/** True if the page holds more elements, text or levels than we read; stops counting at the limit. */
export function isTooLarge(document: Document): boolean {
  const root: Element | null = document.documentElement;
  let [elements, characters, depth] = [0, 0, 0];
  let node: Node | null = root;
  while (node) {
    if (node.nodeType === 1) elements++;
    else if (node.nodeType === 3) characters += (node as Text).data.length;
    if (elements > MOST_ELEMENTS || characters > MOST_CHARACTERS || depth > DEEPEST) return true;
    if (node.firstChild && node.nodeName !== 'SCRIPT') {
      node = node.firstChild;
      depth++;
    } else {
      while (node && node !== root && !node.nextSibling) {
        node = node.parentNode;
        depth--;
      }
      node = node && node !== root ? node.nextSibling : null;
    }
  }
  return false;
}
