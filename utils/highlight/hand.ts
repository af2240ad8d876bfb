import type { Annotation, AnnotationId } from '../model/annotation';
import type { Article } from '../model/article';
import type { ClipId } from '../model/ids';
import type { PageTarget, PanelState } from '../model/panel';
import type { Recognition } from '../model/recognition';
import type { Result } from '../model/result';
import type { Span } from '../text/span';
import type { Canvas, Painter, Place } from './paint';

/** The way between an article's text and the page's Text nodes. */
export interface ArticleMap {
  readonly text: string;
  readonly map: {
    rangeOf(span: Span): Place | undefined;
    offsetAt(node: Text, offset: number): number | undefined;
    /** The open shadow roots that hold some of the article. */
    readonly shadows?: readonly ShadowRoot[];
  };
}

/** The article as it was last read from the page. */
export interface PageArticle extends ArticleMap {
  readonly article: Article;
}

/** What the card and the bar need of the script that paints: they are brought into the page's isolated world one by one. */
export interface Desk {
  readonly document: Document;
  readonly canvas: Canvas;
  readonly painter: Painter;
  readonly recognition: () => Recognition | undefined;
  readonly article: () => PageArticle | undefined;
  /** Clips the page as it stands; `keep` keeps what the collection held before, too. */
  readonly clip: (keep: boolean) => Promise<Result<{ readonly id: ClipId }>>;
  /** Has the text recognized anew, after a correction, and painted. */
  readonly recognizeAgain: () => Promise<void>;
  /** The languages the reader asked for, first wish first. */
  readonly languages: readonly string[];
  readonly report: (error: unknown) => void;
  readonly signal: AbortSignal;
}

/** What the painting script tells the card and the bar, and asks of them. */
export interface Hand {
  /** Our elements, which are in the page only while something is shown. */
  readonly elements: readonly Element[];
  /** The page moved or was painted again: stay beside the mention, or close. */
  readonly follow: () => void;
  /** The article was read again: the reader's highlights find their places anew. */
  readonly repaint: () => void;
  /** Drops at once what the page changed under the reader's highlights. */
  readonly verify: () => void;
  readonly panel: () => Promise<PanelState>;
  /** Puts a highlight on the words that are selected in the page. */
  readonly reattach: (id: AnnotationId) => Promise<Result<Annotation>>;
  /** Scrolls to a place and flashes it; false if it is not there. */
  readonly goTo: (target: PageTarget) => boolean;
}

/** Where in the isolated world's global object the card's script leaves what starts it. */
export interface HandShelf {
  __trichLucHand?: (desk: Desk) => Hand;
}
