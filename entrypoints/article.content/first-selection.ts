/** Calls once, when the reader first selects some words of the page. */
export function onFirstSelection(document: Document, call: () => void, signal: AbortSignal): void {
  const life = new AbortController();
  const look = () => {
    // Not by `isCollapsed`, which in Chromium is true of a selection in a shadow root.
    if (document.getSelection()?.type !== 'Range') return;
    life.abort();
    call();
  };
  document.addEventListener('selectionchange', look, { signal: AbortSignal.any([signal, life.signal]), passive: true });
}
