/**
 * What each of these selectors finds, in the order of the selectors. The page is searched once: a search costs as much for
 * one selector as for ten.
 */
export function* inOrder(
  document: Document,
  selectors: readonly string[],
  most: number,
): Generator<readonly Element[]> {
  const all = [...document.querySelectorAll(selectors.join(','))];
  if (all.length === 0) return;
  for (const selector of selectors) {
    const found: Element[] = [];
    for (const element of all) if (found.length < most && element.matches(selector)) found.push(element);
    if (found.length > 0) yield found;
  }
}
