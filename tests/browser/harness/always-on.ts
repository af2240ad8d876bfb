import type { Page } from 'puppeteer-core';
import type { Stage } from './browsers';
import { until, wordsOf } from './screen';

interface ExtensionApi {
  readonly chrome: {
    readonly permissions: { remove(asked: { origins: readonly string[] }): Promise<boolean> };
    readonly scripting: { getRegisteredContentScripts(): Promise<readonly { readonly matches?: readonly string[] }[]> };
  };
}

/** Runs in a page of the extension. */
const registered = async () => {
  const all = await (globalThis as unknown as ExtensionApi).chrome.scripting.getRegisteredContentScripts();
  return all.flatMap(({ matches = [] }) => matches);
};

/** Lets the extension on a site as a reader does in the options; answers how to take it back from a page of ours. */
export async function letOn(stage: Stage, site: string): Promise<(page: Page) => Promise<void>> {
  const pattern = `*://*.${site}/*`;
  const options = await stage.driven.openExtensionPage('options.html');
  if (stage.driven.engine === 'chromium') {
    // The prompt cannot be answered without a screen: the permission is given in the browser's own settings.
    const settings = await stage.driven.browser.newPage();
    await settings.goto('chrome://extensions');
    const id = JSON.stringify(new URL(options.url()).host);
    await settings.evaluate(`chrome.developerPrivate.addHostPermission(${id}, '${pattern}')`);
    await settings.close();
  }
  await options.bringToFront();
  await options.waitForSelector('input[name=always]');
  await options.type('input[name=always]', `https://www.${site}/x`);
  await options.click('form:has(input[name=always]) button');
  await until('the site in the list', async () => (await wordsOf(options, '.site span')).includes(site));
  await until('the script registered', async () => (await options.evaluate(registered)).includes(pattern));
  await options.close();
  return (page) =>
    page.evaluate(async (origin) => {
      await (globalThis as unknown as ExtensionApi).chrome.permissions.remove({ origins: [origin] });
    }, pattern);
}
