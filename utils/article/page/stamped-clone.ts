import { EDITOR_MARK, isEditorMark } from '../../text/editor-mark';

const TEXT_NODE = 3;
const STAMP = 'data-trich-luc-id';
/** What a body can be held by. Stamping these alone costs half of stamping all, and Readability has less to carry. */
const HOLDERS =
  'div,section,article,main,p,table,tbody,tr,td,ul,ol,li,dl,dd,blockquote,pre,figure,center,form,h1,h2,h3,h4,details';

/** A copy of a page whose elements know the live elements they were copied from. */
export interface StampedClone {
  readonly document: Document;
  /** The live element a copied element stands for; undefined for elements that hold no bodies or that the library made. */
  live(element: Element): Element | undefined;
}

/** Copies a page and stamps the copy: the page itself is not touched, so its own observers see nothing. */
export function stampedClone(document: Document): StampedClone {
  const clone = document.cloneNode(true) as Document; // the clone of a Document is one
  const live = document.querySelectorAll(HOLDERS);
  const copies = clone.querySelectorAll(HOLDERS);
  if (copies.length === live.length) for (let i = 0; i < live.length; i++) copies[i]?.setAttribute(STAMP, String(i));
  return {
    document: clone,
    live(element) {
      const stamp = element.getAttribute(STAMP);
      return stamp === null ? undefined : live[Number(stamp)];
    },
  };
}

/** Takes out the runs of text that are no text: as they are dropped of an article's lines. */
function dropMarks(element: Element): void {
  if (!element.textContent?.toLowerCase().includes(EDITOR_MARK)) return;
  for (const holder of [element, ...element.querySelectorAll('*')])
    for (const child of [...holder.childNodes])
      if (child.nodeType === TEXT_NODE && isEditorMark(child.textContent ?? '')) child.remove();
}

/** The element's HTML without stamps, without anything that runs and without words that the editing system left. */
export function cleanHtml(element: Element): string {
  dropMarks(element);
  for (const inert of element.querySelectorAll('script,style,iframe,object,embed,link,meta')) inert.remove();
  for (const stamped of [element, ...element.querySelectorAll(`[${STAMP}]`)]) stamped.removeAttribute(STAMP);
  return element.innerHTML.trim();
}
