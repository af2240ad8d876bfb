import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readArticle } from '../utils/article/read-article';
import type { ReaderShelf } from '../utils/article/reader-shelf';

/** Puts the reader where the content script of the same isolated world finds it. */
export default defineUnlistedScript(() => {
  const shelf = globalThis as ReaderShelf;
  shelf.__trichLucReader = readArticle;
  shelf.__trichLucArrived?.();
});
