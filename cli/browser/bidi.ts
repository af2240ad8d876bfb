import type { Browser, Page } from 'puppeteer-core';

/** What puppeteer 25 keeps to itself and these commands need: its WebDriver BiDi connection and a tab's id in it. */
interface Bidi {
  readonly connection: { send(method: string, params: object): Promise<{ result: unknown }> };
}

/** Firefox's WebDriver BiDi connection. */
export const bidi = (browser: Browser) => (browser as unknown as Bidi).connection;

/** A tab's id in it. */
export const contextOf = (page: Page) => (page.mainFrame() as unknown as { _id: string })._id;

/** Runs in the window of Firefox itself, around its tabs; needs `--remote-allow-system-access`. */
export async function evaluateInFirefox(browser: Browser, expression: string): Promise<unknown> {
  const tree = await bidi(browser).send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree.result as { contexts: readonly { context: string }[] };
  const target = { context: contexts[0]?.context };
  const { result } = await bidi(browser).send('script.evaluate', { expression, target, awaitPromise: true });
  return result;
}
