import type { SiteElements } from '../sites/find-site';
import type { FoundBody } from './readability';
import { cleanHtml } from './stamped-clone';

/** The body a recipe leads to, as it stands in the page: nothing is copied until its HTML is asked for. */
export function siteBody({ roots, junk }: SiteElements): FoundBody {
  return {
    roots,
    length: roots.reduce((sum, root) => sum + (root.textContent?.trim().length ?? 0), 0),
    html: () => roots.map((root) => cleanHtml(withoutJunk(root, junk))).join('\n'),
  };
}

/** A copy of an element without the boxes that are no part of the article. */
function withoutJunk(root: Element, junk: readonly Element[]): Element {
  const copy = root.cloneNode(true) as Element; // the clone of an Element is one
  const inside = junk.filter((box) => root.contains(box));
  if (inside.length === 0) return copy;
  const live = [...root.querySelectorAll('*')];
  const copies = [...copy.querySelectorAll('*')];
  for (const box of inside) copies[live.indexOf(box)]?.remove();
  return copy;
}
