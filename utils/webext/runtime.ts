import type { Runtime } from 'webextension-polyfill';
import { native } from './native';

export type Sender = Runtime.MessageSender;

/** Answers a message through `reply`, now or later, if it returns true. */
export type Listener = (message: unknown, sender: Sender, reply: (answer: unknown) => void) => boolean;

/** Sends to the background and the extension's pages; rejects when the receiver dies before it answers. */
export function sendMessage(message: unknown): Promise<unknown> {
  return native().runtime.sendMessage(message);
}

/** Listens until the signal aborts. The listener answers by `reply`: wxt's fake browser ignores returned promises. */
export function onMessage(listener: Listener, signal?: AbortSignal): void {
  const { onMessage: event } = native().runtime;
  const typed = listener as Runtime.OnMessageListenerCallback;
  event.addListener(typed);
  signal?.addEventListener('abort', () => event.removeListener(typed));
}

/** The extension's id, or `undefined` in a content script that outlived its extension (update, reload, removal). */
export function extensionId(): string | undefined {
  try {
    return native().runtime.id;
  } catch {
    // No extension object at all: the script was left behind, which is what the answer says.
    return undefined;
  }
}

/** The address of a file of the extension; `''` gives the extension's origin with a slash. */
export function extensionUrl(path: string): string {
  return native().runtime.getURL(path);
}
