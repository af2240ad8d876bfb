import { type Card, isKept } from './card';

export interface Keys {
  readonly card: Card;
  readonly guard: (work: () => void) => void;
  readonly signal: AbortSignal;
}

/** Alt+Shift+N and P go from mention to mention, L lists them, Escape closes the card. */
export function followKeys({ card, guard, signal }: Keys): void {
  const press = (event: KeyboardEvent) => {
    // The page does not steer the card.
    if (!event.isTrusted) return;
    if (event.key === 'Escape' && card.shown()) {
      // The page may have something of its own to close; it is only kept from it while the keyboard is in the card.
      if (!isKept(card.stays())) return card.close();
      return take(event, card.close);
    }
    // The key's place and not its letter: with Alt it writes another one on many layouts.
    const by = event.code === 'KeyN' ? 1 : event.code === 'KeyP' ? -1 : undefined;
    const chord = event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey;
    if (!chord || writes(event.target)) return;
    if (event.code === 'KeyL') return take(event, card.list);
    if (by !== undefined) take(event, () => card.step(by, false));
  };
  window.addEventListener('keydown', (event) => guard(() => press(event)), { capture: true, signal });
}

function take(event: KeyboardEvent, work: () => void): void {
  event.preventDefault();
  event.stopImmediatePropagation();
  work();
}

function writes(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
