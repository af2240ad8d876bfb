/** Nobody nests deeper. */
const DEEPEST = 8;

/** The open shadow roots of a page, from the outside in; closed ones are nobody's but their maker's. */
export function openRoots(page: Document | ShadowRoot, depth = 0): readonly ShadowRoot[] {
  if (depth > DEEPEST) return [];
  const roots: ShadowRoot[] = [];
  for (const { shadowRoot } of page.querySelectorAll('*'))
    if (shadowRoot) roots.push(shadowRoot, ...openRoots(shadowRoot, depth + 1));
  return roots;
}

/** A paragraph is longer; labels and buttons of widgets are shorter. */
const PARAGRAPH = 60;

/** Characters of prose in a shadow root, and in how many paragraphs. */
export function proseOf(root: ShadowRoot): { readonly mass: number; readonly count: number } {
  const lengths = [...root.querySelectorAll('p')]
    .filter((paragraph) => !paragraph.closest('a,footer,nav,li'))
    .map((paragraph) => paragraph.textContent?.trim().length ?? 0)
    .filter((length) => length >= PARAGRAPH);
  return { mass: lengths.reduce((sum, length) => sum + length, 0), count: lengths.length };
}
