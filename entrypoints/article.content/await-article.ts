import { addressSignals } from '../../utils/article/detection/address-signals';
import { bringsText } from './brings-text';

/** How soon a page that grew is looked at again, and how rarely when it grows all the time; in milliseconds. */
const pace = { first: 500, slowest: 8000 } as const;

/** Home pages, lists and accounts stay what they are, whatever is added to them. */
const NEVER = -3;

export interface Waiting {
  readonly document: Document;
  /** Looks at the page again. */
  readonly look: () => Promise<void>;
  /** True once there is an article: then others watch it. */
  readonly found: () => boolean;
  readonly signal: AbortSignal;
}

/** Waits on a page that is no article for text that comes late at the same address; costs nothing while none comes. */
export function createWaiting({ document, look, found, signal }: Waiting): { readonly begin: () => void } {
  const state: { observer?: MutationObserver; waiting: boolean; delay: number } = { waiting: false, delay: pace.first };
  const end = () => {
    state.observer?.disconnect();
    state.observer = undefined;
  };
  const again = async () => {
    state.waiting = false;
    if (signal.aborted || !state.observer) return;
    state.delay = Math.min(state.delay * 2, pace.slowest);
    await look();
  };
  const grew = (records: readonly MutationRecord[]) => {
    if (state.waiting || !records.some(({ addedNodes }) => [...addedNodes].some(bringsText))) return;
    state.waiting = true;
    setTimeout(() => void again(), state.delay);
  };
  signal.addEventListener('abort', end);
  return {
    begin: () => {
      const never = addressSignals(document.location.href).some(([, weight]) => weight <= NEVER);
      if (signal.aborted || never || found()) return end();
      if (state.observer) return;
      state.delay = pace.first;
      state.observer = new MutationObserver(grew);
      state.observer.observe(document, { childList: true, subtree: true });
    },
  };
}
