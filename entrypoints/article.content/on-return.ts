/** In milliseconds: who only passes on the way to another tab has not come back. */
const STAYS = 300;

/** Calls when the reader came back to the tab and stays: in another one, or in the library, something may have changed. */
export function onReturn(document: Document, call: () => void, signal: AbortSignal): void {
  const now: { timer?: ReturnType<typeof setTimeout> } = {};
  const look = () => {
    clearTimeout(now.timer);
    if (document.visibilityState !== 'visible') return;
    now.timer = setTimeout(() => !signal.aborted && call(), STAYS);
  };
  document.addEventListener('visibilitychange', look, { signal, passive: true });
}
