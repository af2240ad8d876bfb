import type { Readability } from '@mozilla/readability';
import type { Result } from '../../model/result';
import { bodyBox } from '../body/element-kind';
import { shownText } from '../body/live-text';
import { ancestors } from './ancestors';
import { type Budget, OutOfTime } from './budget';
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
export function findBody(document: Document, Readability: ReadabilityConstructor, budget: Budget): Result<FoundBody> {
  const nothing: Result<FoundBody> = {
    ok: false,
    error: { code: 'no-text', message: 'no body of an article was found on the page' },
  };
  // Typed as always there; linkedom's empty document has none, and a frameset's body holds no text.
  if (!(document.documentElement as Element | null)) return nothing;
  try {
    const clone = stampedClone(document);
    const reader = new Readability(clone.document, { serializer: (node) => node, disableJSONLD: true });
    const parsed = limited(reader, budget).parse();
    const content = parsed?.content as Element | null | undefined; // the serializer hands the element through
    const roots = content ? liveRoots(content, clone) : [];
    if (!content || roots.length === 0) return nothing;
    const text = shownText(content.textContent ?? '');
    return { ok: true, value: { roots, length: text.length, text, html: () => cleanHtml(content) } };
  } catch (error) {
    if (error instanceof OutOfTime) throw error;
    return { ok: false, error: { code: 'unreadable', message: `Readability gave up: ${String(error)}` } };
  }
}

/** The topmost elements of what was kept that stand for live ones; where a body is named as one, the whole of it. */
function liveRoots(content: Element, clone: StampedClone): readonly Element[] {
  const roots = new Set<Element>();
  const waiting: Element[] = [content];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    const live = clone.live(element);
    const root = live && bodyBox(live);
    if (root && !ancestors(root).some((known) => roots.has(known))) roots.add(root);
    if (!live) waiting.push(...[...element.children].reverse());
  }
  return [...roots];
}

/** What Readability 0.6 does with every element it looks at; private, hence by name, and a test watches that they exist. */
const STEPS = ['_getNextNode', '_getInnerText', '_hasAncestorTag'];

/** Readability has no way to be stopped but from inside. */
function limited<Reader extends object>(reader: Reader, budget: Budget): Reader {
  for (const name of STEPS) {
    const step: unknown = Reflect.get(reader, name);
    if (typeof step !== 'function') continue;
    Reflect.set(reader, name, (...given: unknown[]): unknown => {
      budget.spend();
      return step.apply(reader, given);
    });
  }
  return reader;
}
