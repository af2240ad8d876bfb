/**
 * Keeps the keyboard near where it was when what had it goes: a highlight that found its place again moves to another list, a
 * correction that is taken back leaves its own. The keyboard then goes to the first control left in that line, else to the
 * head of the part it was in, or of the one that stands there now; without this it begins at the top of the panel again.
 * Whoever pressed with the pointer stays where he is: nothing is scrolled for him.
 * Without a signal for as long as the page lives.
 */
export function keepFocus(root: HTMLElement, signal?: AbortSignal): void {
  const { ownerDocument: document } = root;
  const now: { at?: Element | undefined; line?: Element | null; part?: number; isPointed?: boolean } = {};
  const heads = () => [...root.querySelectorAll('summary')];

  const remember = ({ target }: Event) => {
    if (!(target instanceof Element)) return;
    now.at = target;
    now.line = target.closest('li');
    now.part = heads().findIndex((head) => head.parentElement?.contains(target));
  };

  const look = () => {
    const { at, line, part = -1 } = now;
    const { activeElement, body } = document;
    if (!at || at.isConnected || part < 0 || (activeElement && activeElement !== body)) return;
    const left = heads();
    // While the page is read again there is no part at all; they come back.
    const head = left[Math.min(part, left.length - 1)];
    const next = line?.isConnected ? (line.querySelector<HTMLElement>('button, a, textarea') ?? head) : head;
    next?.focus({ preventScroll: now.isPointed === true });
  };

  const forget = () => {
    now.at = undefined;
    now.isPointed = true;
  };

  const keyed = () => {
    now.isPointed = false;
  };

  root.addEventListener('focusin', remember, { ...(signal && { signal }) });
  // Whoever presses somewhere else wants the keyboard there.
  document.addEventListener('pointerdown', forget, { capture: true, ...(signal && { signal }) });
  document.addEventListener('keydown', keyed, { capture: true, ...(signal && { signal }) });
  const observer = new MutationObserver(look);
  observer.observe(root, { childList: true, subtree: true });
  signal?.addEventListener('abort', () => observer.disconnect(), { once: true });
}
