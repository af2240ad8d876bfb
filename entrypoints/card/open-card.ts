import type { BarStatus } from '../../components/annotate/note-bar';
import { cardViewOf } from '../../components/mention/card-view';
import { lineAt } from '../../utils/highlight/lines';
import type { Stroke } from '../../utils/highlight/paint';
import { bringIntoView } from '../../utils/highlight/steps';
import type { Recognition } from '../../utils/model/recognition';
import { type Card, type CardDoor, isKept, type Stay } from './card';
import { createCardPen } from './draw-card';
import { nextStroke } from './next-stroke';
import { placeBeside } from './place-beside';
import { renewed } from './renewed';
import { showList } from './show-list';
import { showToast } from './show-toast';

interface Open {
  readonly recognition: Recognition;
  readonly stroke: Stroke;
  readonly stay: Stay;
  readonly line: number;
  /** Of whom the card speaks. */
  readonly ref: string;
  /** One and the same from when the reader opened the card until it closes or he goes on to somebody else's. */
  readonly visit: object;
}

/** The card, the list of mentions and the toast, of which one is shown at a time. */
export function createCard(door: CardDoor): Card {
  const { painter, recognition, document } = door.desk;
  const { host } = door;
  const viewOf = (known: Recognition, mention: number) => cardViewOf(known, mention, door.desk.article()?.text);
  const now: { open?: Open; list?: boolean; before?: Element | null; unsaid?: BarStatus } = {};

  const close = () => {
    if (!now.open && !now.list) return;
    const kept = isKept(now.open?.stay ?? 'kept');
    now.open = undefined;
    now.list = false;
    painter.point(undefined);
    host.hide();
    // Back to where the keyboard was before it went into the card.
    if (kept && now.before instanceof HTMLElement) now.before.focus({ preventScroll: true });
    now.before = undefined;
    const { unsaid } = now;
    now.unsaid = undefined;
    if (unsaid) tell(unsaid);
  };

  const tell = (status: BarStatus) => {
    if (door.desk.signal.aborted) return;
    now.list = true;
    showToast(door, status, close);
  };

  const follow = () => {
    if (!now.open) return;
    const known = recognition();
    const stroke = renewed(painter, now.open.stroke, now.open.recognition, known);
    const place = stroke && placeBeside(host, stroke, now.open.line);
    if (!place) return close();
    if (stroke !== now.open.stroke) painter.point(stroke);
    const changed = known && known !== now.open.recognition ? viewOf(known, stroke.mention) : undefined;
    const { ref } = changed?.mention ?? now.open;
    now.open = { ...now.open, stroke, ref, recognition: known ?? now.open.recognition };
    if (changed) draw(changed, stroke);
    place();
  };

  const open: Card['open'] = (stroke, { stay, x, y }) => {
    const known = recognition();
    const view = known && viewOf(known, stroke.mention);
    if (!view) return;
    const wasKept = isKept(now.open?.stay);
    if (isKept(stay) && !wasKept && !now.list) now.before = document.activeElement;
    now.list = false;
    const { ref } = view.mention;
    // Beside the next mention of the same it is the same card: what was said in it, and its undo, stay.
    const visit = now.open?.ref === ref ? now.open.visit : {};
    now.open = { recognition: known, stroke, stay: wasKept ? 'kept' : stay, line: lineAt(stroke, x, y), ref, visit };
    painter.point(stroke);
    draw(view, stroke);
    follow();
    if (stay === 'entered') host.focus();
  };

  const go = (stroke: Stroke | undefined, stay: 'kept' | 'entered') => {
    if (!stroke) return;
    // Marked before it is looked for: with that it may move.
    painter.point(stroke);
    bringIntoView(stroke, window);
    open(stroke, { stay });
  };

  const step: Card['step'] = (by, sameEntity) =>
    // In the card the keyboard stays on the button that was pressed.
    go(nextStroke(painter, recognition(), { by, from: now.open?.stroke, sameEntity }), sameEntity ? 'kept' : 'entered');

  const choose = (mention: number) => {
    const stroke = painter.strokes().find((one) => one.mention === mention);
    if (stroke) go(stroke, 'entered');
    else close();
  };

  const list = () => {
    const known = recognition();
    if (!known) return;
    if (!isKept(now.open?.stay) && !now.list) now.before = document.activeElement;
    now.open = undefined;
    now.list = true;
    painter.point(undefined);
    showList(door, known, { onChoose: choose, onClose: close });
  };

  const say: Card['say'] = (words) => {
    close();
    tell({ words });
  };

  const draw = createCardPen({
    ...door,
    onStep: (by) => step(by, true),
    onClose: close,
    onSize: follow,
    visit: () => now.open?.visit,
    onDone: (status, visit) => {
      const keyboard = document.activeElement === host.element;
      follow();
      if (now.open?.visit === visit && visit) return true;
      // The reader went on to another card: what failed for the one before is said behind it.
      if (now.open && status.isFault) now.unsaid = status;
      if (now.open) return false;
      if (keyboard) now.before = document.activeElement;
      tell(status);
      if (keyboard) host.focus('button');
      return false;
    },
  });

  const stays = () => (now.list ? 'kept' : now.open?.stay);
  return { open, close, step, list, say, follow, shown: host.shown, stroke: () => now.open?.stroke, stays };
}
