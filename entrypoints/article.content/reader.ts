import type { Painter } from '../../utils/highlight/paint';
import { languageFor } from '../../utils/i18n/language';
import { cardMessages } from '../../utils/i18n/messages/card';
import { createTranslator } from '../../utils/i18n/translator';
import { uiLanguage } from '../../utils/webext/runtime';
import { type Card, createCard } from './card';
import { type CardHost, createCardHost } from './card-host';
import { followKeys } from './keys';
import { followPointer } from './pointer';
import type { Session } from './session';

export interface Desk {
  readonly document: Document;
  readonly painter: Painter;
  readonly session: Session;
  readonly signal: AbortSignal;
}

/** The card, and the reader's pointer and keys that open it; all of it ends with the signal. */
export function answerHand({ document, painter, session, signal }: Desk): Card & { readonly host: CardHost } {
  const host = createCardHost(document);
  const t = createTranslator(languageFor([uiLanguage()]), cardMessages);
  const card = createCard({ painter, host, t, recognition: () => session.page().recognition });
  /** A slip of ours is told in the popup and never thrown into the page's console. */
  const guard = (work: () => void) => {
    try {
      work();
    } catch (error) {
      session.report(error);
    }
  };
  followPointer({ document, painter, card, host: host.element, guard, signal });
  followKeys({ card, guard, signal });
  signal.addEventListener('abort', card.close);
  return { ...card, host };
}
