import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { bidi, contextOf, evaluateInFirefox } from './bidi';
import type { Driven, LaunchOptions } from './launch';

/** The extension's id in wxt.config.ts, and the address we have Firefox give its pages. */
const ADDON = 'trich-luc@trich-luc.example';
const HOST = '7a11c0de-2024-4c1c-8b0a-0123456789ab';

const prefs = ({ proxy, downloads, storageLimit }: LaunchOptions) => {
  const [host, port] = proxy.split(':');
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.no_proxies_on': '',
    'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: HOST }),
    'extensions.webextOptionalPermissionPrompts': false,
    'intl.accept_languages': 'vi, en',
    // A popup opened behind the page must not tick once a second.
    'dom.min_background_timeout_value': 4,
    'dom.min_background_timeout_value_without_budget_throttling': 4,
    'dom.timeout.enable_budget_timer_throttling': false,
    ...(storageLimit !== undefined && { 'dom.quotaManager.temporaryStorage.fixedLimit': storageLimit }),
    ...(downloads !== undefined && {
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
      'browser.download.alwaysOpenPanel': false,
      'browser.helperApps.neverAsk.saveToDisk': 'application/json',
    }),
  };
};

/** Goes to a page of the extension. BiDi reports no navigation event for these: ask until the document is there. */
async function goToExtensionPage(browser: Browser, page: Page, url: string): Promise<void> {
  await bidi(browser).send('browsingContext.navigate', { context: contextOf(page), url, wait: 'none' });
  const there = () => location.protocol === 'moz-extension:' && document.readyState === 'complete';
  for (let attempt = 0; attempt < 400; attempt++) {
    // The evaluation fails while one document is replaced by the next.
    if (await page.evaluate(there).catch(() => false)) return;
    await new Promise((wake) => setTimeout(wake, 25));
  }
  throw new Error(`${url} did not load`);
}

/** Ends the event page from the browser's own context; Firefox offers extensions and pages no way to do it. */
async function terminateBackground(browser: Browser): Promise<void> {
  await evaluateInFirefox(
    browser,
    `WebExtensionPolicy.getByID('${ADDON}').extension.terminateBackground({
      ignoreDevToolsAttached: true, disableResetIdleForTest: true })`,
  );
}

/** The page after the installation would come to the front at some moment of whoever drives; it is waited for and closed. */
async function closeWelcome(browser: Browser): Promise<void> {
  for (let attempt = 0; attempt < 400; attempt++) {
    const { result } = await bidi(browser).send('browsingContext.getTree', {});
    const { contexts } = result as { contexts: readonly { context: string; url: string }[] };
    const welcome = contexts.find(({ url }) => url.endsWith('/welcome.html'));
    if (welcome) {
      await bidi(browser).send('browsingContext.close', { context: welcome.context });
      return;
    }
    await new Promise((wake) => setTimeout(wake, 25));
  }
  throw new Error('the page after the installation did not come');
}

/** Starts Firefox with the extension. */
export async function launchFirefox(options: LaunchOptions): Promise<Driven> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.browser.path,
    headless: options.headless,
    userDataDir: options.profile,
    acceptInsecureCerts: true,
    defaultViewport: options.headless ? { width: 1280, height: 900 } : null,
    // Without it BiDi refuses to go to moz-extension: pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: prefs(options),
  });
  await browser.installExtension(options.extension);
  await closeWelcome(browser);
  return {
    engine: 'firefox',
    browser,
    open: async (url) => {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      return page;
    },
    openExtensionPage: async (path) => {
      const page = await browser.newPage({ type: 'tab', background: true });
      await goToExtensionPage(browser, page, `moz-extension://${HOST}/${path}`);
      return page;
    },
    killBackground: () => terminateBackground(browser),
    // The reader may have closed it already.
    close: async () => {
      if (browser.connected) await browser.close();
    },
  };
}
