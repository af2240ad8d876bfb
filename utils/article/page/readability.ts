import type { Readability } from '@mozilla/readability';
import type { Result } from '../../model/result';
import { bodyBox } from '../body/element-kind';
import { shownText } from '../body/live-text';
import { cleanHtml, type StampedClone, stampedClone } from './stamped-clone';

/** Readability's class, given by the caller: only pages that are read load it. */
export type ReadabilityConstructor = new (
  document: Document,
  options?: ConstructorParameters<typeof Readability>[1] & { serializer?: (node: Node) => Node },
) => Pick<Readability<Node>, 'parse'>;

/** Where Readability found the body. */
export interface FoundBody {
  /** The live elements that hold it, in page order. */
  readonly roots: readonly Element[];
  /** Characters it would keep, more or less. */
  readonly length: number;
  /** The text it would keep, white space collapsed: what is in it was found good twice. A recipe keeps all there is. */
  readonly text?: string;
  /** Made when asked for: only saving needs it. */
  readonly html: () => string;
}

/** Lets Readability find the body on a stamped clone, and leads what it kept back to the live page. */
export function findBody(document: Document, Readability: ReadabilityConstructor): Result<FoundBody> {
  const nothing: Result<FoundBody> = {
    ok: false,
    error: { code: 'no-text', message: 'no body of an article was found on the page' },
  };
  // Typed as always there; linkedom's empty document has none, and a frameset's body holds no text.
  if (!(document.documentElement as Element | null)) return nothing;
  try {
    const clone = stampedClone(document);
    const parsed = new Readability(clone.document, { serializer: (node) => node, disableJSONLD: true }).parse();
    const content = parsed?.content as Element | null | undefined; // the serializer hands the element through
    const roots = content ? liveRoots(content, clone) : [];
    if (!content || roots.length === 0) return nothing;
    const text = shownText(content.textContent ?? '');
    return { ok: true, value: { roots, length: text.length, text, html: () => cleanHtml(content) } };
  } catch (error) {
    return { ok: false, error: { code: 'unreadable', message: `Readability gave up: ${String(error)}` } };
  }
}

/** The topmost elements of what was kept that stand for live ones; where a body is named as one, the whole of it. */
function liveRoots(content: Element, clone: StampedClone): readonly Element[] {
  const roots: Element[] = [];
  const waiting: Element[] = [content];
  for (let element = waiting.shift(); element; element = waiting.shift()) {
    const live = clone.live(element);
    const root = live && bodyBox(live);
    if (root && !roots.some((known) => known.contains(root))) roots.push(root);
    if (live) continue;
    waiting.unshift(...element.children);
  }
  return roots;
}
