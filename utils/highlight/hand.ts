import type { Recognition } from '../model/recognition';
import type { Painter } from './paint';

/** What the card needs of the script that paints: the two are brought into the page's isolated world one by one. */
export interface Desk {
  readonly document: Document;
  readonly painter: Painter;
  readonly recognition: () => Recognition | undefined;
  /** The languages the reader asked for, first wish first. */
  readonly languages: readonly string[];
  readonly report: (error: unknown) => void;
  readonly signal: AbortSignal;
}

/** What the painting script tells the card. */
export interface Hand {
  /** The card's element, which is in the page only while the card is shown. */
  readonly element: Element;
  /** The page moved or was painted again: stay beside the mention, or close. */
  readonly follow: () => void;
}

/** Where in the isolated world's global object the card's script leaves what starts it. */
export interface HandShelf {
  __trichLucHand?: (desk: Desk) => Hand;
}
