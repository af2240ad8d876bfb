const STAMP = 'data-trich-luc-id';

/** A copy of a page whose elements know the live elements they were copied from. */
export interface StampedClone {
  readonly document: Document;
  /** The live element a copied element stands for; undefined for elements the library made itself. */
  live(element: Element): Element | undefined;
}

/** Copies a page and stamps the copy: the page itself is not touched, so its own observers see nothing. */
export function stampedClone(document: Document): StampedClone {
  const clone = document.cloneNode(true) as Document; // the clone of a Document is one
  const live = [...document.querySelectorAll('*')];
  const copies = clone.querySelectorAll('*');
  if (copies.length === live.length) for (let i = 0; i < live.length; i++) copies[i]?.setAttribute(STAMP, String(i));
  return {
    document: clone,
    live(element) {
      const stamp = element.getAttribute(STAMP);
      return stamp === null ? undefined : live[Number(stamp)];
    },
  };
}

/** The element's HTML without stamps and without anything that runs. */
export function cleanHtml(element: Element): string {
  for (const inert of element.querySelectorAll('script,style,iframe,object,embed,link,meta')) inert.remove();
  for (const stamped of [element, ...element.querySelectorAll(`[${STAMP}]`)]) stamped.removeAttribute(STAMP);
  return element.innerHTML.trim();
}
