import type { BarStatus } from '../../components/annotate/note-bar';
import type { NoteTranslator } from '../../components/correct/correction-form';
import { cardViewOf } from '../../components/mention/card-view';
import type { CardTranslator } from '../../components/mention/mention-card';
import { MentionList } from '../../components/mention/mention-list';
import { Toast } from '../../components/notice/toast';
import type { Desk } from '../../utils/highlight/hand';
import { isDark } from '../../utils/highlight/is-dark';
import { lineAt, linesOf } from '../../utils/highlight/lines';
import type { Stroke } from '../../utils/highlight/paint';
import { placeCard } from '../../utils/highlight/place-card';
import { bringIntoView, inSight, neighbour } from '../../utils/highlight/steps';
import type { Recognition } from '../../utils/model/recognition';
import type { Corrector } from './correct/corrector';
import { createCardPen } from './draw-card';
import type { Host } from './host';
import { renewed } from './renewed';

export interface CardDoor {
  readonly desk: Desk;
  readonly host: Host;
  readonly t: CardTranslator;
  readonly noteWords: NoteTranslator;
  readonly corrector: Corrector;
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
  /** Shows everybody and everything the page mentions, to go to by keys. */
  readonly list: () => void;
  readonly shown: () => boolean;
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

export function createCard({ desk, host, t, noteWords, corrector }: CardDoor): Card {
  const { painter, recognition } = desk;
  const now: { open?: Open; list?: boolean; before?: Element | null } = {};
  const { element } = host;
  const document = element.ownerDocument;

  const close = () => {
    if (!now.open && !now.list) return;
    const kept = now.open?.kept ?? true;
    now.open = undefined;
    now.list = false;
    painter.point(undefined);
    host.hide();
    // Back to where the keyboard was before it went into the card.
    if (kept && now.before instanceof HTMLElement) now.before.focus({ preventScroll: true });
    now.before = undefined;
  };

  const follow = () => {
    if (!now.open) return;
    const known = recognition();
    const stroke = renewed(painter, now.open.stroke, now.open.recognition, known);
    const lines = stroke ? linesOf(stroke) : [];
    const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const seen = lines.filter(({ top, bottom }) => bottom > 0 && top < view.height);
    const at = lines[now.open.line] ?? lines[0];
    if (!stroke || !at || seen.length === 0) return close();
    if (stroke !== now.open.stroke) painter.point(stroke);
    const changed = known && known !== now.open.recognition ? cardViewOf(known, stroke.mention) : undefined;
    now.open = { ...now.open, stroke, recognition: known ?? now.open.recognition };
    if (changed) drawn(changed, stroke);
    host.move(placeCard(seen, at, host.size(), view));
  };

  const open: Card['open'] = (stroke, { stay, x, y }) => {
    const known = recognition();
    const view = known && cardViewOf(known, stroke.mention);
    if (!view) return;
    const kept = stay !== 'passing' || (now.open?.kept ?? false);
    if (kept && !now.open?.kept && !now.list) now.before = document.activeElement;
    now.list = false;
    now.open = { recognition: known, stroke, kept, line: lineAt(stroke, x, y) };
    painter.point(stroke);
    drawn(view, stroke);
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

  const list = () => {
    const known = recognition();
    if (!known) return;
    if (!now.open?.kept && !now.list) now.before = document.activeElement;
    now.open = undefined;
    now.list = true;
    painter.point(undefined);
    const strokes = painter.strokes();
    host.show(
      <MentionList
        t={t}
        dark={isDark(strokes[0]?.range.startContainer.parentElement ?? document.body)}
        recognition={known}
        painted={new Set(strokes.map(({ mention }) => mention))}
        onChoose={(mention) => {
          const stroke = painter.strokes().find((one) => one.mention === mention);
          if (!stroke) return close();
          bringIntoView(stroke, window);
          open(stroke, { stay: 'focus' });
        }}
        onClose={close}
      />,
    );
    const { width } = host.size();
    const room = document.documentElement.clientWidth;
    host.move({ left: Math.max(8, room - width - 16), top: 16, maxHeight: window.innerHeight - 32 });
    host.focus('button');
  };

  const tell = (status: BarStatus, keyboard: boolean) => {
    if (keyboard) now.before = document.activeElement;
    now.list = true;
    host.show(<Toast t={noteWords} dark={isDark(document.body)} status={status} onClose={close} />);
    const { width, height } = host.size();
    const room = { width: document.documentElement.clientWidth, height: window.innerHeight };
    host.move({ left: room.width - width - 16, top: room.height - height - 16, maxHeight: height });
    if (keyboard) host.focus('button');
  };

  const drawn = createCardPen({
    host,
    t,
    noteWords,
    corrector,
    onStep: (by) => step(by, true),
    onClose: close,
    onSize: () => follow(),
    onDone: (status) => {
      const keyboard = document.activeElement === element;
      follow();
      if (!now.open) tell(status, keyboard);
      return now.open !== undefined;
    },
  });

  return {
    open,
    close,
    step,
    list,
    follow,
    shown: host.shown,
    stroke: () => now.open?.stroke,
    kept: () => now.list || (now.open?.kept ?? false),
  };
}
