import type { NoteTranslator } from '../../components/correct/correction-form';
import type { CardTranslator } from '../../components/mention/mention-card';
import type { Desk } from '../../utils/highlight/hand';
import type { Stroke } from '../../utils/highlight/paint';
import type { Corrector } from './correct/corrector';
import type { Host } from './host';

export interface CardDoor {
  readonly desk: Desk;
  readonly host: Host;
  readonly t: CardTranslator;
  readonly noteWords: NoteTranslator;
  readonly corrector: Corrector;
}

/**
 * How long a card stays: as long as it or its mention is pointed at, as long as the keyboard rests on the mention, or until
 * it is closed; `entered` is kept with the keyboard in it.
 */
export type Stay = 'pointed' | 'focused' | 'kept' | 'entered';

/** True for what only the reader's own word closes. */
export const isKept = (stay: Stay | undefined): boolean => stay === 'kept' || stay === 'entered';

export interface Opening {
  readonly stay: Stay;
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
  /** Says something in the corner of the window. */
  readonly say: (words: string) => void;
  readonly shown: () => boolean;
  readonly stroke: () => Stroke | undefined;
  /** How long what is shown stays; `undefined` while nothing is. */
  readonly stays: () => Stay | undefined;
}
