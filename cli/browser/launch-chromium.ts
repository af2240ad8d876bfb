import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Target } from 'puppeteer-core';
import type { Driven, LaunchOptions } from './launch';

/** A profile that does not offer to translate the newspaper. */
function furnish({ profile, downloads, downloadsAsSet, readsFolders }: LaunchOptions): void {
  mkdirSync(join(profile, 'Default'), { recursive: true });
  const preferences = {
    ...{ translate: { enabled: false }, intl: { accept_languages: 'vi,en' } },
    ...(downloadsAsSet && { download: { default_directory: downloads, prompt_for_download: false } }),
    ...(readsFolders && { profile: { default_content_setting_values: { file_system_read_guard: 1 } } }),
  };
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
}

/** What puppeteer switches off and no reader does: tabs that are not in front get less of the processor. */
const NEVER_HELD_BACK = [
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
];

/** Chromium's sandbox does not work for root, nor in containers without user namespaces. */
async function start(options: LaunchOptions, sandbox: boolean): Promise<Browser> {
  return puppeteer.launch({
    executablePath: options.browser.path,
    headless: options.headless,
    userDataDir: options.profile,
    acceptInsecureCerts: true,
    // Extensions are installed through the pipe: branded Chrome ignores the command-line switch.
    pipe: true,
    enableExtensions: true,
    ...(options.holdsBack && { ignoreDefaultArgs: NEVER_HELD_BACK }),
    ...(options.downloads &&
      !options.downloadsAsSet && { downloadBehavior: { policy: 'allow', downloadPath: options.downloads } }),
    defaultViewport: options.headless ? { width: 1280, height: 900 } : null,
    args: [
      ...(sandbox ? [] : ['--no-sandbox']),
      '--disable-dev-shm-usage',
      '--no-first-run',
      '--disable-component-update',
      '--disable-background-networking',
      `--proxy-server=${options.proxy}`,
      '--lang=vi',
    ],
  });
}

async function startEitherWay(options: LaunchOptions): Promise<Browser> {
  if (process.getuid?.() === 0) return start(options, false);
  try {
    return await start(options, true);
  } catch {
    return start(options, false);
  }
}

/**
 * Ends the extension's worker; one that ended meanwhile by itself is as dead.
 *
 * Through puppeteer's own handle, which also lets go of it: a worker closed under its debugger is never started again.
 */
async function killWorker(browser: Browser): Promise<void> {
  for (const target of browser.targets().filter((one) => one.type() === 'service_worker')) {
    try {
      await (await target.worker())?.close();
    } catch (error) {
      if (!/No (?:session|target) with given id|Target closed/.test(String(error))) throw error;
    }
  }
}

/** The page after the installation would come to the front at some moment of whoever drives; it is waited for and closed. */
async function closeWelcome(browser: Browser): Promise<void> {
  const isWelcome = (target: Target) => target.url().endsWith('/welcome.html');
  const target = await browser.waitForTarget(isWelcome, { timeout: 20_000 });
  await (await target.page())?.close();
}

/** Starts Chromium, Chrome or Edge with the extension. */
export async function launchChromium(options: LaunchOptions): Promise<Driven> {
  // In a profile that had the extension before it is updated, and nobody is welcomed.
  const isNew = !existsSync(join(options.profile, 'Default'));
  furnish(options);
  const browser = await startEitherWay(options);
  const id = await browser.installExtension(options.extension);
  if (isNew) await closeWelcome(browser);
  return {
    engine: 'chromium',
    browser,
    open: async (url) => {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      return page;
    },
    openExtensionPage: async (path) => {
      const page = await browser.newPage({ type: 'tab', background: true });
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
    killBackground: () => killWorker(browser),
    // The reader may have closed it already.
    close: async () => {
      if (browser.connected) await browser.close();
    },
  };
}
