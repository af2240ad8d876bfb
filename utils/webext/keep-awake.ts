import browser from 'webextension-polyfill';

/** Browsers end a worker that asked nothing of them for 30 s; whatever is asked counts. */
const EVERY = 20_000;

/** Keeps the worker from being ended while it works; a browser that is closed ends it all the same. */
export async function keepAwake<T>(work: () => Promise<T>): Promise<T> {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), EVERY);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
