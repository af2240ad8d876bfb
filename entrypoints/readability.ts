import { Readability } from '@mozilla/readability';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ReaderShelf } from '../utils/article/reader-shelf';

/** Puts Readability where the content script of the same isolated world finds it. */
export default defineUnlistedScript(() => {
  (globalThis as ReaderShelf).__trichLucReadability = Readability;
});
