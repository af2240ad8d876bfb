import { Readability } from '@mozilla/readability';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ReaderShelf } from '../utils/article/reader-shelf';

/** Puts Readability where the content script of the same isolated world finds it. */
export default defineUnlistedScript(() => {
  const shelf = globalThis as ReaderShelf;
  shelf.__trichLucReadability = Readability;
  shelf.__trichLucArrived?.();
});
