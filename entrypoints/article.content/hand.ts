import type { Hand, HandShelf } from '../../utils/highlight/hand';
import type { Painter } from '../../utils/highlight/paint';
import { send } from '../../utils/messages/send';
import type { Session } from './session';

/** Where `entrypoints/card` leaves what starts it, in this script's own world. */
const shelf = globalThis as HandShelf;

export interface Company {
  readonly document: Document;
  readonly session: Session;
  readonly signal: AbortSignal;
}

/** Has the card brought into this world and puts it at work; `undefined` when it did not come. */
export async function takeHand(painter: Painter, { document, session, signal }: Company): Promise<Hand | undefined> {
  const [chosen, brought] = await Promise.all([
    send('language', null),
    shelf.__trichLucHand ? undefined : send('needScript', { script: 'card' }),
  ]);
  if (brought?.ok === false || signal.aborted) return undefined;
  return shelf.__trichLucHand?.({
    document,
    painter,
    recognition: () => session.page().recognition,
    languages: chosen.ok && chosen.value !== null ? [chosen.value] : navigator.languages,
    report: session.report,
    signal,
  });
}
