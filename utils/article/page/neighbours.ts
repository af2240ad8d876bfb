/** The elements around one in page order, nearest first, at most `reach` on each side; its parents are among those before. */
export function* neighbours(element: Element, reach: number): Generator<Element> {
  let [after, before]: [Element | undefined, Element | undefined] = [element, element];
  for (let step = 0; step < reach && (after || before); step++) {
    after = after && following(after);
    before = before && preceding(before);
    if (before) yield before;
    if (after) yield after;
  }
}

function following(element: Element): Element | undefined {
  if (element.firstElementChild) return element.firstElementChild;
  for (let at: Element | null = element; at; at = at.parentElement)
    if (at.nextElementSibling) return at.nextElementSibling;
  return undefined;
}

function preceding(element: Element): Element | undefined {
  let at = element.previousElementSibling;
  if (!at) return element.parentElement ?? undefined;
  while (at.lastElementChild) at = at.lastElementChild;
  return at;
}
