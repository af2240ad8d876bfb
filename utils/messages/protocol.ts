import type { Article, Detection } from '../model/article';
import type { ClipState as SavedState } from '../model/clip';
import type { Recognition } from '../model/recognition';

/** What the content script and the pages ask of the background. */
export interface ToBackground {
  /** Recognizes officials and documents in `text` (NFC; offsets in the answer are UTF-16 code units into it). */
  recognize: { request: { text: string; publishedAt?: string }; reply: Recognition };
  /** Saves the article under its canonical URL: a new clip, or the update of the one that is there. */
  clip: { request: { article: Article; html: string }; reply: ClipState };
  /** Whether the article is in the collection. */
  clipState: { request: { canonicalUrl: string }; reply: ClipState | null };
  /** Injects a script that only some pages need into the sender's frame, where it leaves its work under `globalThis`. */
  needScript: { request: { script: NeededScript }; reply: null };
  /** The language the reader chose for the interface; `null` where the browser's own is to be taken. */
  language: { request: null; reply: string | null };
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
}

/** Names of `entrypoints/`: what reads articles, what finds the body of pages of unknown making, the card over a mention. */
export type NeededScript = 'reader' | 'readability' | 'card';

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
