import type { NoteTranslator } from '../../components/correct/correction-form';
import type { Painter } from '../../utils/highlight/paint';
import type { NoteInk } from '../../utils/highlight/palette';
import type { Card } from './card';

export interface Printed {
  readonly card: Card;
  readonly painter: Painter;
  readonly notes: Painter<NoteInk>;
  readonly t: NoteTranslator;
  readonly guard: (work: () => void) => void;
  readonly signal: AbortSignal;
}

/**
 * Says, once a page, that what is marked was not printed, and where it is.
 *
 * Firefox prints a copy of the document, and custom highlights are not copied with it, whoever made them (153, 29 November
 * 2026); without touching the page's own elements nothing can be done about it here.
 */
export function followPrint({ card, painter, notes, t, guard, signal }: Printed): void {
  const life = new AbortController();
  const say = () => {
    if (painter.strokes().length + notes.strokes().length === 0) return;
    life.abort();
    card.say(t('note.print'));
  };
  const ends = AbortSignal.any([signal, life.signal]);
  window.addEventListener('afterprint', () => guard(say), { signal: ends });
}
