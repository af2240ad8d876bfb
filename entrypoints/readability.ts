import { Readability } from '@mozilla/readability';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/** Puts Readability where the content script of the same isolated world finds it. */
export default defineUnlistedScript(() => {
  (globalThis as { __trichLucReadability?: typeof Readability }).__trichLucReadability = Readability;
});
