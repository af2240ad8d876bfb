import { cardViewOf } from '../../components/mention/card-view';
import { type CardTranslator, MentionCard } from '../../components/mention/mention-card';
import type { Painter, Stroke } from '../../utils/highlight/paint';
import type { Recognition } from '../../utils/model/recognition';
import type { CardHost } from './card-host';
import { isDark } from './is-dark';
import { placeCard } from './place-card';

export interface CardDoor {
  readonly painter: Painter;
  readonly host: CardHost;
  readonly t: CardTranslator;
  readonly recognition: () => Recognition | undefined;
}

export interface Opening {
  /** A passing card goes when the pointer goes; a kept one stays; with `focus` the keyboard goes into it too. */
  readonly stay: 'passing' | 'kept' | 'focus';
  readonly x?: number;
  readonly y?: number;
}

/** The card over a painted mention: one at most. */
export interface Card {
  /** Opens on the mention; `x` and `y` say on which line of it. */
  readonly open: (stroke: Stroke, how: Opening) => void;
  readonly close: () => void;
  /** Goes to the next (1) or previous (-1) mention of the page, or of the same entity. */
  readonly step: (by: -1 | 1, sameEntity: boolean) => void;
  /** Puts the card back beside its mention; closes it when the mention is gone or out of sight. */
  readonly follow: () => void;
  readonly stroke: () => Stroke | undefined;
  /** True if the reader went into it: it then stays until it is closed. */
  readonly kept: () => boolean;
}

interface Open {
  readonly recognition: Recognition;
  readonly stroke: Stroke;
  readonly kept: boolean;
  readonly line: number;
}

export function createCard({ painter, host, t, recognition }: CardDoor): Card {
  const now: { open?: Open; before?: Element | null } = {};
  const { element } = host;
  const document = element.ownerDocument;

  const close = () => {
    if (!now.open) return;
    const { kept } = now.open;
    now.open = undefined;
    painter.point(undefined);
    host.hide();
    // Back to where the keyboard was before it went into the card.
    if (kept && now.before instanceof HTMLElement) now.before.focus({ preventScroll: true });
    now.before = undefined;
  };

  const follow = () => {
    if (!now.open) return;
    const stroke = now.open.recognition === recognition() ? repainted(painter, now.open.stroke) : undefined;
    const lines = stroke ? linesOf(stroke) : [];
    const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const seen = lines.filter(({ top, bottom }) => bottom > 0 && top < view.height);
    const at = lines[now.open.line] ?? lines[0];
    if (!stroke || !at || seen.length === 0) return close();
    if (stroke !== now.open.stroke) painter.point(stroke);
    now.open = { ...now.open, stroke };
    host.move(placeCard(seen, at, host.size(), view));
  };

  const open: Card['open'] = (stroke, { stay, x, y }) => {
    const known = recognition();
    const view = known && cardViewOf(known, stroke.mention);
    if (!view) return;
    const kept = stay !== 'passing' || (now.open?.kept ?? false);
    if (kept && !now.open?.kept) now.before = document.activeElement;
    now.open = { recognition: known, stroke, kept, line: lineAt(stroke, x, y) };
    painter.point(stroke);
    host.show(
      // Another entity gets another dialog: a screen reader says the new name. The same keeps its pressed button.
      <MentionCard
        key={view.mention.ref}
        t={t}
        view={view}
        unsure={stroke.ink === 'unsure'}
        dark={isDark(stroke.range.startContainer.parentElement)}
        onStep={(by) => step(by, true)}
        onClose={close}
      />,
    );
    follow();
    if (stay === 'focus') host.focus();
  };

  const step: Card['step'] = (by, sameEntity) => {
    const mentions = recognition()?.mentions ?? [];
    const from = now.open?.stroke;
    const ref = sameEntity && from ? mentions[from.mention]?.ref : undefined;
    const way = painter
      .strokes()
      .filter((stroke) => (ref === undefined || mentions[stroke.mention]?.ref === ref) && linesOf(stroke).length > 0);
    const next = from ? neighbour(way, from, by) : inSight(way, by);
    if (!next) return;
    bringIntoView(next);
    // In the card the keyboard stays on the button that was pressed.
    open(next, { stay: sameEntity ? 'kept' : 'focus' });
  };

  return { open, close, step, follow, stroke: () => now.open?.stroke, kept: () => now.open?.kept ?? false };
}

/** The same mention after the page was painted again. */
function repainted(painter: Painter, { mention }: Stroke): Stroke | undefined {
  return painter.strokes().find((stroke) => stroke.mention === mention);
}

function linesOf({ range }: Stroke): readonly DOMRect[] {
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

function lineAt(stroke: Stroke, x: number | undefined, y: number | undefined): number {
  if (x === undefined || y === undefined) return 0;
  return Math.max(
    0,
    linesOf(stroke).findIndex(({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom),
  );
}

/** Round the corner at both ends. */
function neighbour(way: readonly Stroke[], from: Stroke, by: -1 | 1): Stroke | undefined {
  const at = way.findIndex(({ mention }) => mention === from.mention);
  return way[(at + by + way.length) % way.length];
}

/** The first mention from the top of the window on, or the last one above its lower edge. */
function inSight(way: readonly Stroke[], by: -1 | 1): Stroke | undefined {
  const topOf = (stroke: Stroke) => linesOf(stroke)[0]?.top ?? 0;
  if (by === 1) return way.find((stroke) => topOf(stroke) >= 0) ?? way[0];
  return way.findLast((stroke) => topOf(stroke) < window.innerHeight) ?? way.at(-1);
}

/** Instantly: the card has to know where the mention is, and nobody is made dizzy. */
function bringIntoView({ range }: Stroke): void {
  const { top, bottom } = range.getBoundingClientRect();
  const third = window.innerHeight / 3;
  if (top >= 48 && bottom <= window.innerHeight - 48) return;
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  window.scrollBy({ top: range.getBoundingClientRect().top - third, behavior: 'instant' });
}
