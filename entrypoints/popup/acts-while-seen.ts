import type { Named } from '../../utils/store/locks';
import { readerActs } from '../../utils/store/reader-acts';

/** Milliseconds after which a page that is seen, and on which nothing is done, was left open: a popup may be a tab. */
const LEFT = 30_000;

/** Says that the reader acts for as long as he sees this page and does something there now and then. */
export function actsWhileSeen(db: Named, signal?: AbortSignal): void {
  const state: { leave?: (() => void) | undefined; timer?: ReturnType<typeof setTimeout> } = {};
  const leave = () => {
    clearTimeout(state.timer);
    state.leave?.();
    state.leave = undefined;
  };
  const act = () => {
    if (document.visibilityState !== 'visible') return leave();
    clearTimeout(state.timer);
    state.timer = setTimeout(leave, LEFT);
    if (!state.leave) readerActs(db, new Promise<void>((gone) => (state.leave = gone)));
  };
  for (const name of ['visibilitychange', 'keydown', 'pointerdown', 'wheel', 'input'] as const)
    document.addEventListener(name, act, { capture: true, passive: true, ...(signal && { signal }) });
  act();
}
