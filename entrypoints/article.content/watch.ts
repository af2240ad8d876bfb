import type { Holders } from './holders';

/** How soon a changed page is read again, in milliseconds, how rarely when it changes all the time, and what is calm. */
const pace = { first: 300, slowest: 5000, calm: 2000 } as const;

/** What pages fold and unfold their text by, as far as the reader goes by it. */
const unfolding: MutationObserverInit = {
  attributes: true,
  attributeFilter: ['hidden', 'style'],
  attributeOldValue: true,
};

export interface Watch {
  readonly document: Document;
  /** Where the article stands; asked anew at every change. */
  readonly holders: () => Holders;
  /** Our own elements, whose coming and going is no change of the page. */
  readonly own: () => readonly Node[];
  /** Runs before the changed page is drawn: nothing wrong stays painted for even a frame. */
  readonly verify: () => void;
  /** Reads the page again; false if its text was the same. */
  readonly reread: () => Promise<boolean>;
  readonly report: (error: unknown) => void;
  /** The shadow roots that hold some of the article. */
  readonly shadows?: () => readonly ShadowRoot[];
  readonly signal: AbortSignal;
}

/**
 * Watches the article's nodes; costs nothing while nothing changes.
 *
 * @returns what has the shadow roots watched that were found since.
 */
export function watchArticle({ document, holders, own, verify, reread, shadows, report, signal }: Watch): () => void {
  const state = { waiting: false, delay: pace.first as number, last: 0 };

  const again = async () => {
    state.waiting = false;
    if (signal.aborted) return;
    const changed = await reread();
    // A widget that ticks inside the article would have it read for ever: each vain reading doubles the wait.
    state.delay = changed ? pace.first : Math.min(state.delay * 2, pace.slowest);
  };

  const look = (records: readonly MutationRecord[]) => {
    const { concerns } = holders();
    if (!records.some((record) => !isOwn(record, own()) && concerns(record))) return;
    verify();
    const time = performance.now();
    if (time - state.last > pace.calm + state.delay) state.delay = pace.first;
    state.last = time;
    if (state.waiting) return;
    state.waiting = true;
    setTimeout(() => void again().catch(report), state.delay);
  };

  const observer = new MutationObserver((records) => {
    try {
      look(records);
    } catch (error) {
      report(error);
    }
  });
  /** What is observed already is not observed twice. */
  const observe = () => {
    if (signal.aborted) return;
    for (const root of [document, ...(shadows?.() ?? [])])
      observer.observe(root, { childList: true, characterData: true, subtree: true, ...unfolding });
  };
  observe();
  signal.addEventListener('abort', () => observer.disconnect());
  return observe;
}

function isOwn({ type, addedNodes, removedNodes }: MutationRecord, own: readonly Node[]): boolean {
  return type === 'childList' && [...addedNodes, ...removedNodes].every((node) => own.includes(node));
}
