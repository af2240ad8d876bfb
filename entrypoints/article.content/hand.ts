import type { Desk, Hand, HandShelf } from '../../utils/highlight/hand';
import type { Canvas, Painter } from '../../utils/highlight/paint';
import { send } from '../../utils/messages/send';
import type { Session } from './session';

/** Where `entrypoints/card` leaves what starts it, in this script's own world. */
const shelf = globalThis as HandShelf;

export interface Company {
  readonly canvas: Canvas;
  readonly session: Session;
  readonly signal: AbortSignal;
}

/** Has the card and the bar brought into this world and puts them at work; `undefined` when they did not come. */
export async function takeHand(painter: Painter, company: Company): Promise<Hand | undefined> {
  const [chosen, brought] = await Promise.all([
    send('language', null),
    shelf.__trichLucHand ? undefined : send('needScript', { script: 'card' }),
  ]);
  if (brought?.ok === false || company.signal.aborted) return undefined;
  const languages = chosen.ok && chosen.value !== null ? [chosen.value] : navigator.languages;
  return shelf.__trichLucHand?.(deskOf(painter, languages, company));
}

function deskOf(painter: Painter, languages: readonly string[], { canvas, session, signal }: Company): Desk {
  return {
    document: canvas.document,
    canvas,
    painter,
    recognition: () => session.page().recognition,
    article: () => {
      const { read } = session.page();
      return read && { article: read.article, text: read.article.text, map: read.textMap };
    },
    clip: session.clip,
    recognizeAgain: session.recognizeAgain,
    languages,
    report: session.report,
    signal,
  };
}
