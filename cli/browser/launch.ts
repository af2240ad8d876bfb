import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { Engine, Found } from './find-browsers';
import { launchChromium } from './launch-chromium';
import { launchFirefox } from './launch-firefox';

/** How to start a browser with the extension. */
export interface LaunchOptions {
  readonly browser: Found;
  /** The built extension: `.output/chrome-mv3` or `.output/firefox-mv3`. */
  readonly extension: string;
  /** `127.0.0.1:port` of the newspaper. */
  readonly proxy: string;
  readonly headless: boolean;
  /** A fresh folder for the profile. */
  readonly profile: string;
  /** Where the browser puts what it downloads, without asking. */
  readonly downloads?: string;
  /** As a reader's own setting: what an extension downloads keeps its name, which a driven browser takes from it. */
  readonly downloadsAsSet?: boolean;
  /** Firefox: kilobytes for all who have no right to more; a fifth of it, and at least ten megabytes, for one of them. */
  readonly storageLimit?: number;
  /** Chromium: pages may read the folders they have kept without asking again. */
  readonly readsFolders?: boolean;
  /** Chromium: tabs that are not in front are held back, as they are for readers; a driver switches that off. */
  readonly holdsBack?: boolean;
}

/** A running browser with the extension in it. */
export interface Driven {
  readonly engine: Engine;
  readonly browser: Browser;
  /** Opens a page of the newspaper in a tab of its own, in front. */
  readonly open: (url: string) => Promise<Page>;
  /** Opens a page of the extension; behind the tab in front, so that for the popup that one is "this page". */
  readonly openExtensionPage: (path: string) => Promise<Page>;
  /** Kills the worker (or event page) at once, in the middle of whatever it does. */
  readonly killBackground: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The name of the build an engine takes. */
export const buildFor: Readonly<Record<Engine, string>> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/** Starts a browser on a profile that stays, for who comes back to it. */
export const launchOn = (options: LaunchOptions): Promise<Driven> =>
  (options.browser.engine === 'chromium' ? launchChromium : launchFirefox)(options);

/** Starts a browser on a profile that is thrown away when it closes: an empty one, or a copy of the one at `from`. */
export async function launch({
  from,
  ...options
}: Omit<LaunchOptions, 'profile'> & { from?: string }): Promise<Driven> {
  const profile = mkdtempSync(join(tmpdir(), `trich-luc-${options.browser.engine}-`));
  const remove = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  try {
    if (from) cpSync(from, profile, { recursive: true });
    const driven = await launchOn({ ...options, profile });
    return {
      ...driven,
      close: async () => {
        await driven.close();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}
