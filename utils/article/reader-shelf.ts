import type { ReadabilityConstructor } from './page/readability';
import type { readArticle } from './read-article';

/** Where the injected scripts leave the reader and Readability for the content script of their world. */
export interface ReaderShelf {
  __trichLucReader?: typeof readArticle;
  __trichLucReadability?: ReadabilityConstructor;
  /** Called by what was brought, as soon as it is there: sooner than the background can say so. */
  __trichLucArrived?: () => void;
}
