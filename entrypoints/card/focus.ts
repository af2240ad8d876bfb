import type { Painter } from '../../utils/highlight/paint';
import { type Card, isKept } from './card';

export interface Focus {
  readonly document: Document;
  readonly painter: Painter;
  readonly card: Card;
  readonly host: Element;
  readonly guard: (work: () => void) => void;
  readonly signal: AbortSignal;
}

/** In milliseconds: the keyboard that only passes opens nothing. */
const REST = 350;

/** Opens the card beside a mention whose link or button the keyboard rests on, and closes it when it goes on. */
export function followFocus({ document, painter, card, host, guard, signal }: Focus): void {
  const timer: { id?: ReturnType<typeof setTimeout> } = {};
  const arrive = (target: EventTarget | null) => {
    clearTimeout(timer.id);
    if (!(target instanceof Element) || target === host || !target.matches(':focus-visible')) return;
    // A text field or the body holds the whole article: only what is about as large as a mention is one's own.
    if (!target.matches('a[href], button, [role=link], [role=button]')) return;
    timer.id = setTimeout(() => {
      const stroke = painter.strokes().find(({ range }) => target.contains(range.startContainer));
      if (stroke && !signal.aborted && !isKept(card.stays())) guard(() => card.open(stroke, { stay: 'focused' }));
    }, REST);
  };
  const leave = (to: EventTarget | null) => {
    clearTimeout(timer.id);
    if (to !== host && card.stays() === 'focused') card.close();
  };
  const options = { passive: true, capture: true, signal } as const;
  document.addEventListener('focusin', ({ target }) => guard(() => arrive(target)), options);
  document.addEventListener(
    'focusout',
    ({ target, relatedTarget }) => {
      if (target !== host) guard(() => leave(relatedTarget));
    },
    options,
  );
}
