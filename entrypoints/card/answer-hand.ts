import { barStyle } from '../../components/annotate/bar-style';
import { cardStyle } from '../../components/mention/card-style';
import type { Desk, Hand } from '../../utils/highlight/hand';
import { createPainterOf } from '../../utils/highlight/paint';
import { noteNames } from '../../utils/highlight/palette';
import { languageFor } from '../../utils/i18n/language';
import { cardMessages } from '../../utils/i18n/messages/card';
import { noteMessages } from '../../utils/i18n/messages/notes';
import { createTranslator } from '../../utils/i18n/translator';
import { createCorrector } from './correct/corrector';
import { followFocus } from './focus';
import { createHost } from './host';
import { followKeys } from './keys';
import { selectedTarget } from './notes/bar-targets';
import { followSelection } from './notes/follow-selection';
import { goTo } from './notes/go-to';
import { createNotebook } from './notes/notebook';
import { createBar } from './notes/open-bar';
import { paintNotes } from './notes/paint-notes';
import { panelOf } from './notes/panel';
import { createCard } from './open-card';
import { followPointer } from './pointer';
import { followPrint } from './print';

const nothingSelected = { ok: false, error: { code: 'nothing-selected', message: 'select the words first' } } as const;

/** The card and the bar, and the reader's pointer and keys that open them; all of it ends with the signal. */
export function answerHand(desk: Desk): Hand {
  const { document, painter, report, signal } = desk;
  const language = languageFor(desk.languages);
  const noteWords = createTranslator(language, noteMessages);
  const corrector = createCorrector(desk, noteWords);
  const cardHost = createHost(document, { name: 'trich-luc-card', style: cardStyle, width: 340 });
  const barHost = createHost(document, { name: 'trich-luc-bar', style: barStyle, width: 640, fits: true });
  const card = createCard({ desk, host: cardHost, t: createTranslator(language, cardMessages), corrector, noteWords });
  // There is one where there is a painter of mentions, and without one nobody brings this script.
  const notePainter = createPainterOf(desk.canvas, noteNames)!;
  const notebook = createNotebook(desk, () => guard(() => paintNotes(notePainter, notebook.placed(), desk.article())));
  const bar = createBar({ desk, host: barHost, t: noteWords, notebook, corrector });
  /** A slip of ours is told in the popup and never thrown into the page's console. */
  const guard = (work: () => void) => {
    try {
      work();
    } catch (error) {
      report(error);
    }
  };
  cardHost.onSize(() => guard(card.follow));
  barHost.onSize(() => guard(bar.follow));
  followPointer({ document, painter, card, host: cardHost.element, guard, signal });
  followKeys({ card, guard, signal });
  followFocus({ document, painter, card, host: cardHost.element, guard, signal });
  // Chromium prints what is marked.
  if (import.meta.env.FIREFOX) followPrint({ card, painter, notes: notePainter, t: noteWords, guard, signal });
  followSelection({ desk, bar, host: barHost.element, notebook, painter: notePainter, guard });
  signal.addEventListener('abort', () => [card.close(), bar.close(), notePainter.clear()]);
  void notebook.load().catch(report);
  return {
    elements: [cardHost.element, barHost.element],
    follow: () => guard(() => [card.follow(), bar.follow()]),
    repaint: () => void notebook.load().catch(report),
    verify: () => guard(() => notePainter.verify()),
    panel: async () => {
      await notebook.load();
      return panelOf(desk, notebook);
    },
    reattach: async (id) => {
      const target = selectedTarget(desk);
      return target ? notebook.move(id, target.span) : nothingSelected;
    },
    goTo: (target) => goTo({ desk, notePainter, notebook }, target),
  };
}
