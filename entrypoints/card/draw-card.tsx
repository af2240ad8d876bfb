import type { BarStatus } from '../../components/annotate/note-bar';
import type { NoteTranslator } from '../../components/correct/correction-form';
import type { CardView } from '../../components/mention/card-view';
import type { CollectionView } from '../../components/mention/collection-facts';
import { type CardTranslator, MentionCard } from '../../components/mention/mention-card';
import { noteFaultText } from '../../components/notice/note-fault-text';
import { isDark } from '../../utils/highlight/is-dark';
import type { Stroke } from '../../utils/highlight/paint';
import { send } from '../../utils/messages/send';
import type { Corrector } from './correct/corrector';
import type { Host } from './host';

export interface CardPen {
  readonly host: Host;
  readonly t: CardTranslator;
  readonly noteWords: NoteTranslator;
  readonly corrector: Corrector;
  readonly onStep: (by: -1 | 1) => void;
  readonly onClose: () => void;
  /** Names the card as the reader opened it: it stays the same while its mention is recognized anew. */
  readonly visit: () => object | undefined;
  /** Something was corrected in the card of that visit, or taken back; false if it is not to be said in this card. */
  readonly onDone: (status: BarStatus, visit: object | undefined) => boolean;
  /** The card grew or shrank. */
  readonly onSize: () => void;
}

/** Draws the card of a mention, and again when the collection has answered or something was corrected. */
export function createCardPen(pen: CardPen): (view: CardView, stroke: Stroke) => void {
  const now: { drawn?: CardView; stroke?: Stroke; collection?: CollectionView; status?: BarStatus } = {};
  const { host, t, noteWords, corrector } = pen;

  const draw = () => {
    const { drawn: view, stroke } = now;
    if (!view || !stroke) return;
    const { mention } = view;
    const visit = pen.visit();
    host.show(
      // Another entity gets another dialog: a screen reader says the new name. The same keeps its pressed button.
      <MentionCard
        key={mention.ref}
        t={t}
        noteWords={noteWords}
        view={view}
        unsure={stroke.ink === 'unsure'}
        dark={isDark(stroke.range.startContainer.parentElement)}
        collection={now.collection}
        status={now.status}
        correcting={corrector.formOf(mention, mention, (status) => {
          if (!pen.onDone(status, visit)) return;
          // Only now: a mention that means somebody else from here on has got another card, which had nothing to say.
          now.status = status;
          draw();
          pen.onSize();
        })}
        onStep={pen.onStep}
        onLibrary={() => void lead(mention)}
        onClose={pen.onClose}
      />,
    );
  };

  const lead = async ({ kind, ref }: CardView['mention']) => {
    const opened = await send('openLibrary', { kind, key: ref });
    if (opened.ok || now.drawn?.mention.ref !== ref || !host.shown()) return;
    now.status = { words: noteFaultText(noteWords, opened.error) };
    draw();
    pen.onSize();
  };

  const ask = async ({ mention: { kind, ref } }: CardView) => {
    const answer = await send('inCollection', { kind, key: ref });
    if (!answer.ok || now.drawn?.mention.ref !== ref || !host.shown()) return;
    now.collection = answer.value;
    draw();
    pen.onSize();
  };

  return (view, stroke) => {
    const another = view.mention.ref !== now.drawn?.mention.ref || !host.shown();
    if (another) Object.assign(now, { collection: undefined, status: undefined });
    const inside = document.activeElement === host.element;
    now.drawn = view;
    now.stroke = stroke;
    draw();
    // Another dialog has come under the keyboard.
    if (inside && document.activeElement !== host.element) host.focus();
    if (another) void ask(view);
  };
}
