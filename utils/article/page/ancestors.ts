/** The elements from an element up to the document's own, itself first. */
export function ancestors(element: Element): readonly Element[] {
  const list: Element[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) list.push(at);
  return list;
}

/** The nearest element that holds all of these. */
export function commonAncestor(elements: readonly Element[]): Element | undefined {
  const [first, ...rest] = elements.map(ancestors);
  if (!first) return undefined;
  const others = rest.map((list) => new Set(list));
  return first.find((element) => others.every((set) => set.has(element)));
}

/** The nearest of the element and its ancestors, at most `most` steps up and not beyond `root`, that passes the test. */
export function nearest(
  element: Element,
  root: Element,
  most: number,
  test: (e: Element) => boolean,
): Element | undefined {
  let at: Element | null = element;
  for (let step = 0; at && step <= most; step++) {
    if (test(at)) return at;
    if (at === root) return undefined;
    at = at.parentElement;
  }
  return undefined;
}
