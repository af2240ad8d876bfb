/** A paragraph is longer; the counters and buttons that pages keep adding are shorter. UTF-16 code units. */
const MUCH_TEXT = 80;

/** True for a node that, added to a page, may be part of an article. */
export function bringsText(node: Node): boolean {
  if (/^(?:SCRIPT|STYLE|LINK|IFRAME)$/.test(node.nodeName)) return false;
  return (node.textContent?.trim().length ?? 0) >= MUCH_TEXT || (node as Partial<Element>).shadowRoot != null;
}
