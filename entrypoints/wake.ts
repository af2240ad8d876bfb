import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { send } from '../utils/messages/send';

/** Runs where an address promises an article, before its page is parsed: the worker wakes and gets ready meanwhile. */
export default defineUnlistedScript(() => {
  // Nobody waits for it: without it the same is done a little later.
  void send('prepare', null);
});
