import type { NoteTranslator } from '../../../components/correct/correction-form';
import type { Desk } from '../../../utils/highlight/hand';
import type { Annotation } from '../../../utils/model/annotation';
import type { Span } from '../../../utils/text/span';
import type { Corrector } from '../correct/corrector';
import type { Host } from '../host';
import type { Notebook } from './notebook';

/** What the bar stands beside: words of the article, and the ranges that hold them in the page. */
export interface BarTarget {
  readonly span: Span;
  readonly ranges: readonly Range[];
  /** Of the article as it was read when the bar opened: the page may show another one at the same place by now. */
  readonly address?: string | undefined;
  /** The words as they read when the bar opened. */
  readonly surface?: string | undefined;
  /** The highlight there; absent while the words are only selected. */
  readonly marked?: Annotation;
}

/** The bar beside selected or marked words: one at most. */
export interface Bar {
  readonly open: (target: BarTarget, focus: boolean) => void;
  readonly close: () => void;
  /** Stays beside its words, or closes when they are out of sight. */
  readonly follow: () => void;
  readonly focus: () => void;
  readonly target: () => BarTarget | undefined;
}

export interface BarDoor {
  readonly desk: Desk;
  readonly host: Host;
  readonly t: NoteTranslator;
  readonly notebook: Notebook;
  readonly corrector: Corrector;
}
