import { vi } from 'vitest';

type Receiver = (message: unknown, sender: object, reply: (answer: unknown) => void) => boolean;

/** The sender the browser reports for a content script on a page of a newspaper. */
export const fromPage = { id: 'ours', tab: { id: 7 }, frameId: 0, url: 'https://www.bao-mau.vn/bai' };

/** The sender it reports for the extension's popup. */
export const fromPopup = { id: 'ours', url: 'chrome-extension://ours/popup.html' };

/** A browser's message bus with one extension on it, whose receivers may die before they answer. */
export function fakeRuntime(sender: object = fromPage) {
  const receivers: Receiver[] = [];
  let deaths = 0;
  const deliver = (message: unknown): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (deaths > 0) {
        deaths -= 1;
        reject(new Error('A listener indicated an asynchronous response, but the message channel closed'));
        return;
      }
      // What crosses is a copy, as in Chrome.
      const copy = JSON.parse(JSON.stringify(message)) as unknown;
      const kept = receivers.some((receive) => receive(copy, sender, (answer) => resolve(answer)));
      if (!kept) resolve(undefined);
    });
  const runtime = {
    id: 'ours' as string | undefined,
    getURL: (path: string) => `chrome-extension://ours/${path}`,
    sendMessage: vi.fn(deliver),
    onMessage: {
      addListener: (receiver: Receiver) => receivers.push(receiver),
      removeListener: (receiver: Receiver) => receivers.splice(receivers.indexOf(receiver), 1),
    },
  };
  vi.stubGlobal('browser', {
    runtime,
    tabs: { sendMessage: vi.fn((_tab: number, message: unknown) => deliver(message)) },
  });
  return {
    runtime,
    /** The next `times` messages reach a worker that is killed before it answers. */
    killNext: (times: number) => {
      deaths = times;
    },
    listeners: () => receivers.length,
  };
}
