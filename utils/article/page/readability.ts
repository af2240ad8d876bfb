import type { Readability } from '@mozilla/readability';
import { shownText } from '../body/live-text';
import { cleanHtml, stampedClone } from './stamped-clone';

/** Readability's class, given by the caller: only pages that are read load it. */
export type ReadabilityConstructor = new (
  document: Document,
  options?: ConstructorParameters<typeof Readability>[1] & { serializer?: (node: Node) => Node },
) => Pick<Readability<Node>, 'parse'>;

/** Where Readability found the body. */
export interface FoundBody {
  /** The live elements that hold it, in page order. */
  readonly roots: readonly Element[];
  /** The text it would keep, white space collapsed: what is in it was found good twice. */
  readonly text: string;
  readonly html: string;
}

/** Lets Readability find the body on a stamped clone, and leads what it kept back to the live page. */
export function findBody(document: Document, Readability: ReadabilityConstructor): FoundBody | undefined {
  const clone = stampedClone(document);
  const parsed = new Readability(clone.document, { serializer: (node) => node, disableJSONLD: true }).parse();
  const content = parsed?.content as Element | null | undefined; // the serializer hands the element through
  if (!content) return undefined;
  const roots: Element[] = [];
  const waiting: Element[] = [content];
  for (let element = waiting.shift(); element; element = waiting.shift()) {
    const live = clone.live(element);
    if (live) roots.push(live);
    else waiting.unshift(...element.children);
  }
  return { roots, text: shownText(content.textContent ?? ''), html: cleanHtml(content) };
}
