import type { Desk, Hand } from '../../utils/highlight/hand';
import { languageFor } from '../../utils/i18n/language';
import { cardMessages } from '../../utils/i18n/messages/card';
import { createTranslator } from '../../utils/i18n/translator';
import { createCardHost } from './card-host';
import { followKeys } from './keys';
import { createCard } from './open-card';
import { followPointer } from './pointer';

/** The card, and the reader's pointer and keys that open it; all of it ends with the signal. */
export function answerHand({ document, painter, recognition, languages, report, signal }: Desk): Hand {
  const host = createCardHost(document);
  const t = createTranslator(languageFor(languages), cardMessages);
  const card = createCard({ painter, host, t, recognition });
  /** A slip of ours is told in the popup and never thrown into the page's console. */
  const guard = (work: () => void) => {
    try {
      work();
    } catch (error) {
      report(error);
    }
  };
  followPointer({ document, painter, card, host: host.element, guard, signal });
  followKeys({ card, guard, signal });
  signal.addEventListener('abort', card.close);
  return { element: host.element, follow: () => guard(card.follow) };
}
