import { parseHTML } from 'linkedom';

const skeleton = (inner: string) => `<!DOCTYPE html><html><head></head><body>${inner}</body></html>`;

/**
 * Parses a page as a browser would lay it out: linkedom leaves out the `html`, `head` and `body` that were not written,
 * and a browser never does.
 */
export function parsePage(html: string): Document {
  const page: Document = parseHTML(html.trim() === '' ? skeleton('') : html).document;
  const root: Element | null = page.documentElement;
  if (root?.tagName !== 'HTML') return parseHTML(skeleton(html)).document;
  if (!root.querySelector('body')) {
    const body = page.createElement('body');
    body.append(...[...root.childNodes].filter((node) => node.nodeName !== 'HEAD'));
    root.append(body);
  }
  return page;
}
