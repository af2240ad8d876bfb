/** Calls once, when the reader first selects some words of the page. */
export function onFirstSelection(document: Document, call: () => void, signal: AbortSignal): void {
  const life = new AbortController();
  const look = () => {
    if (document.getSelection()?.isCollapsed !== false) return;
    life.abort();
    call();
  };
  document.addEventListener('selectionchange', look, { signal: AbortSignal.any([signal, life.signal]), passive: true });
}
