import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { HandShelf } from '../../utils/highlight/hand';
import { answerHand } from './answer-hand';

/** The card, brought by the background to pages with something to tell: the others need not carry it. */
export default defineUnlistedScript(() => {
  (globalThis as HandShelf).__trichLucHand = answerHand;
});
