import type { Annotation, AnnotationId, NewAnnotation } from '../model/annotation';
import type { Article, Detection } from '../model/article';
import type { Clip, ClipState as SavedState } from '../model/clip';
import type { EntityFilter } from '../model/entity-filter';
import type { ClipId } from '../model/ids';
import type { PageTarget, PanelState } from '../model/panel';
import type { PictureText } from '../model/picture';
import type { PlacedNotes } from '../model/placed-note';
import type { Recognition } from '../model/recognition';
import type { CorrectionId, SavedCorrection } from '../model/saved-correction';
import type { View } from '../model/view';
import type { Span } from '../text/span';

/** What the content script and the pages ask of the background. */
export interface ToBackground {
  /** Recognizes officials and documents in `text` (NFC; offsets in the answer are UTF-16 code units into it). */
  recognize: {
    request: { text: string; publishedAt?: string; canonicalUrl?: string; outlet?: string };
    reply: Recognition;
  };
  /** Saves the article under its canonical URL: a new clip, or the update of the one that is there; `keep` keeps both. */
  clip: { request: { article: Article; html: string; keep?: boolean }; reply: ClipState };
  /** Keeps pictures of a clip, as its page shows them; answers how many are kept. */
  keepPictures: { request: { id: ClipId; pictures: readonly PictureText[] }; reply: number };
  /** Whether the article is in the collection. */
  clipState: { request: { canonicalUrl: string }; reply: ClipState | null };
  /** Injects a script that only some pages need into the sender's frame, where it leaves its work under `globalThis`. */
  needScript: { request: { script: NeededScript }; reply: null };
  /** A text to be recognized comes next: what that takes is made ready. */
  prepare: { request: null; reply: null };
  /** The language the reader chose for the interface; `null` where the browser's own is to be taken. */
  language: { request: null; reply: string | null };
  /** What the reader wants to see highlighted on this page; `again` when it may have changed, and its colours with it. */
  view: { request: { again: boolean }; reply: View };
  /** What the reader left on the article, and where it stands in its text now; `null` if it is not clipped. */
  notes: { request: { canonicalUrl: string; text: string }; reply: PlacedNotes | null };
  /** Marks a span of the clip's text, which must read `surface` there. */
  mark: { request: NewMark; reply: Annotation };
  /** Saves what was changed of a highlight, or a deleted one again. */
  saveAnnotation: { request: { annotation: NewAnnotation }; reply: Annotation };
  /** Deletes a highlight; answers what it was. */
  removeAnnotation: { request: { id: AnnotationId }; reply: Annotation | null };
  /** Saves a decision of the reader's; the clips it concerns are recognized anew. */
  saveCorrection: { request: { correction: SavedCorrection }; reply: null };
  /** Takes a decision back; answers what it was. */
  removeCorrection: { request: { id: CorrectionId }; reply: SavedCorrection | null };
  /** Recognizes anew what corrections left to do; true once nothing waits, false while it takes, or what stopped it. */
  catchUp: { request: null; reply: boolean };
  /** Has what is to be derived anew made; answers at once. To be asked again while it takes: a worker without requests dies. */
  tend: { request: null; reply: null };
  /** The clips that name an official or a document, and the newest three of them. */
  inCollection: { request: EntityFilter; reply: InCollection };
  /** Opens the library's page of an official or a document: a newspaper's page may not lead there by a link. */
  openLibrary: { request: EntityFilter; reply: null };
  /** What the page is, for the toolbar badge. */
  pageState: { request: { article: boolean; entities: number; clipped: boolean }; reply: null };
}

/** What the popup and the background ask of the content script in a tab. */
export interface ToTab {
  /** What was read and recognized on the page. */
  page: { request: null; reply: PageState };
  /** Reads the page whatever detection said of it, because the reader asked for it. */
  readPage: { request: null; reply: PageState };
  /** Clips the page and answers when the collection holds it. */
  clipPage: { request: null; reply: ClipState };
  /** What the side panel shows beside the page's own state. */
  panel: { request: null; reply: PanelState };
  /** Clips the page and keeps what the collection held of it before. */
  keepBoth: { request: null; reply: ClipState };
  /** Has the text recognized anew: a correction was made or taken back elsewhere. */
  recognizeAgain: { request: null; reply: null };
  /** The reader chose another language, or other things to be highlighted. */
  viewChanged: { request: null; reply: null };
  /** Puts a highlight on the words that are selected in the page. */
  reattach: { request: { id: AnnotationId }; reply: Annotation };
  /** Scrolls to a place of the article and flashes it. */
  goTo: { request: PageTarget; reply: null };
}

/** A highlight that is to be made. */
export interface NewMark extends Span, Pick<Annotation, 'id' | 'clipId' | 'colour' | 'note' | 'createdAt'> {
  readonly surface: string;
}

export interface InCollection {
  readonly total: number;
  readonly newest: readonly Pick<Clip, 'id' | 'title' | 'url' | 'outlet' | 'publishedAt'>[];
}

/** Names of `entrypoints/`: what reads articles, what finds the body of pages of unknown making, the card and the bar, what draws pictures. */
export type NeededScript = 'reader' | 'readability' | 'card' | 'pictures';

export type ClipState = SavedState;

/** The page as the popup shows it. */
export interface PageState {
  readonly detection: Detection;
  /** Absent on a page that is no article, or while it is being read. */
  readonly article?: Pick<Article, 'title' | 'outlet' | 'publishedAt' | 'canonicalUrl' | 'url'>;
  readonly recognition?: Recognition;
  readonly clip?: ClipState;
  /** A reading or painting problem the reader should know of: `no-text`, `in-frame`, `too-large`, `part-of-article`, `no-highlight-api`, `worker-lost`. */
  readonly problem?: string;
  readonly busy: boolean;
}
