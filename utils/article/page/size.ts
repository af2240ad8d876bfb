/** Above these a page is no article anyone reads, and reading it would stop the tab. Browsers nest no deeper than 512. */
const MOST_ELEMENTS = 60_000;
const MOST_CHARACTERS = 3_000_000;
const DEEPEST = 1000;
/** Every so many elements one is asked how deep it stands: cheaper than a walk, and no deep part is that small. */
const STEP = 200;

/** True if the page holds more elements or levels than we read. */
export function isTooLarge(document: Document): boolean {
  const root: Element | null = document.documentElement;
  if (!root) return false;
  // linkedom answers this one with nothing, and a browser only counts.
  const counted = root.getElementsByTagName('*');
  const elements = counted.length > 0 ? counted : root.querySelectorAll('*');
  if (elements.length > MOST_ELEMENTS) return true;
  for (let i = STEP; i < elements.length; i += STEP) if (isTooDeep(elements[i])) return true;
  return false;
}

/** True if what is to be read holds more text than we read. Only asked for of what is read: it costs a copy of the text. */
export function isTooLong(root: Element): boolean {
  return (root.textContent ?? '').length > MOST_CHARACTERS && charactersOf(root) > MOST_CHARACTERS;
}

function isTooDeep(element: Element | undefined): boolean {
  let depth = 0;
  for (let at: Element | null | undefined = element; at; at = at.parentElement) if (++depth > DEEPEST) return true;
  return false;
}

/** Characters outside scripts, which are data as often as not. */
function charactersOf(root: Element): number {
  let characters = root.textContent?.length ?? 0;
  for (const script of root.getElementsByTagName('script')) characters -= script.textContent?.length ?? 0;
  return characters;
}
