import { type Listener, onMessage as listen } from '../../../utils/webext/runtime';
import { boundary, type KillSwitch, killSwitch, SWITCH } from './kill-switch';

// biome-ignore lint/performance/noBarrelFile: it stands in the place of the whole module.
export * from '../../../utils/webext/runtime';

/** The worker, or the page that Firefox makes of it. */
const isBackground = typeof document === 'undefined' || location.pathname.includes('background');

/** A test sets the worker's switch by a message, since nothing else reaches it everywhere. */
function isOrder(message: unknown): message is { readonly [SWITCH]: Partial<KillSwitch> } {
  return typeof message === 'object' && message !== null && SWITCH in message;
}

/** In the test build this stands in the place of `onMessage`: every message heard and every answer given is a boundary. */
export function onMessage(listener: Listener, signal?: AbortSignal): void {
  const struck: Listener = (message, sender, reply) => {
    if (isOrder(message)) {
      reply({ ...killSwitch() });
      Object.assign(killSwitch(), message[SWITCH]);
      return true;
    }
    if (boundary('heard a message')) return true;
    return listener(message, sender, (answer) => {
      if (!boundary('answers a message')) reply(answer);
    });
  };
  listen(isBackground ? struck : listener, signal);
}
