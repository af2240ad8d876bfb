import { cardViewOf } from '../../components/mention/card-view';
import { type CardTranslator, MentionCard } from '../../components/mention/mention-card';
import { isDark } from '../../utils/highlight/is-dark';
import { lineAt, linesOf } from '../../utils/highlight/lines';
import type { Painter, Stroke } from '../../utils/highlight/paint';
import { placeCard } from '../../utils/highlight/place-card';
import { bringIntoView, inSight, neighbour } from '../../utils/highlight/steps';
import type { Recognition } from '../../utils/model/recognition';
import type { CardHost } from './card-host';

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
    const next = from ? neighbour(way, from, by) : inSight(way, by, window.innerHeight);
    if (!next) return;
    bringIntoView(next, window);
    // In the card the keyboard stays on the button that was pressed.
    open(next, { stay: sameEntity ? 'kept' : 'focus' });
  };

  return { open, close, step, follow, stroke: () => now.open?.stroke, kept: () => now.open?.kept ?? false };
}

/** The same mention after the page was painted again. */
function repainted(painter: Painter, { mention }: Stroke): Stroke | undefined {
  return painter.strokes().find((stroke) => stroke.mention === mention);
}
