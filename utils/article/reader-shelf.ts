import type { ReadabilityConstructor } from './page/readability';
import type { readArticle } from './read-article';

/** Where the injected scripts leave the reader and Readability for the content script of their world. */
export interface ReaderShelf {
  __trichLucReader?: typeof readArticle;
  __trichLucReadability?: ReadabilityConstructor;
}
