import type { Browser } from 'webextension-polyfill';

/**
 * The browser's own extension object, without the polyfill's 10 kB: what the script on every matched page and the popup live on.
 *
 * Chrome 116 has only `chrome` (with promises), Chrome 148 and Firefox have `browser`; what is used of it is the same in all.
 */
export function native(): Pick<Browser, 'runtime' | 'i18n' | 'tabs' | 'scripting'> {
  const world = globalThis as { browser?: Browser; chrome?: Browser };
  const api = world.browser?.runtime ? world.browser : world.chrome;
  if (!api) throw new Error('not in an extension');
  return api;
}
