import { strokeAt } from '../../utils/highlight/hit-test';
import type { Painter, Stroke } from '../../utils/highlight/paint';
import type { Card } from './card';

/** In milliseconds: how often the pointer is looked at, how long it rests before a card opens, how long it may stray. */
const pace = { look: 60, open: 220, close: 320 } as const;

export interface Hand {
  readonly document: Document;
  readonly painter: Painter;
  readonly card: Card;
  readonly host: Element;
  readonly guard: (work: () => void) => void;
  readonly signal: AbortSignal;
}

/** Opens the card under a pointer that rests on a mention, and closes it when the pointer has left both. */
export function followPointer({ document, painter, card, host, guard, signal }: Hand): void {
  const timers = new Map<'look' | 'open' | 'close', ReturnType<typeof setTimeout>>();
  const stop = (name: 'open' | 'close') => {
    clearTimeout(timers.get(name));
    timers.delete(name);
  };
  const later = (name: 'look' | 'open' | 'close', wait: number, work: () => void) => {
    if (timers.has(name)) return;
    const run = () => {
      timers.delete(name);
      if (!signal.aborted) guard(work);
    };
    timers.set(name, setTimeout(run, wait));
  };
  const hand: { x: number; y: number; onCard: boolean; over?: Stroke } = { x: 0, y: 0, onCard: false };

  const leave = () => card.stays() === 'pointed' && card.close();

  const look = () => {
    const { x, y } = hand;
    const over = hand.onCard ? card.stroke() : strokeAt(document, painter, x, y);
    if (over !== hand.over) stop('open');
    hand.over = over;
    if (over && over !== card.stroke()) later('open', pace.open, () => card.open(over, { stay: 'pointed', x, y }));
    if (over && over === card.stroke()) stop('close');
    else if (card.stays() === 'pointed') later('close', pace.close, leave);
  };

  const move = ({ clientX, clientY, target, pointerType, buttons }: PointerEvent) => {
    // With a button down the reader selects text or drags, and wants no card in the way.
    if (pointerType !== 'mouse' || buttons !== 0 || painter.strokes().length === 0) return;
    Object.assign(hand, { x: clientX, y: clientY, onCard: target === host });
    later('look', pace.look, look);
  };

  const tap = ({ clientX: x, clientY: y, target, pointerType }: PointerEvent) => {
    stop('open');
    if (target === host) return;
    const over = strokeAt(document, painter, x, y);
    if (over && pointerType !== 'mouse') card.open(over, { stay: 'pointed', x, y });
    else if (!over || over !== card.stroke()) card.close();
  };

  const options = { passive: true, capture: true, signal } as const;
  document.addEventListener('pointermove', (event) => event.isTrusted && guard(() => move(event)), options);
  document.addEventListener('pointerdown', (event) => event.isTrusted && guard(() => tap(event)), options);
  // The card goes with its mention; the browser calls at most once a frame.
  document.addEventListener('scroll', () => guard(card.follow), options);
  window.addEventListener('resize', () => guard(card.follow), options);
}
