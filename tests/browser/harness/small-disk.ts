import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { Engine } from '../../../cli/browser/find-browsers';
import { extensionAsking, type Stage, setUpWith } from './browsers';
import { pageScript } from './page-script';
import { until } from './screen';

/** A browser in which the extension has room for a few megabytes, and how to use them up and give them back. */
export interface SmallDisk {
  readonly stage: Stage;
  readonly fill: () => Promise<void>;
  readonly empty: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The extension without the permission with which browsers mind no quota but the disk's end, which no test can bring about. */
const limitedExtension = (engine: Engine): string =>
  extensionAsking(engine, ({ permissions }) => ({
    permissions: permissions.filter((name) => name !== 'unlimitedStorage'),
  }));

/** Chromium is given a quota by its protocol, Firefox by a setting it starts with: ten megabytes are the least it gives. */
export async function setUpSmallDisk(engine: Engine): Promise<SmallDisk> {
  const extension = limitedExtension(engine);
  const stage = await setUpWith(engine, extension, { storageLimit: 10_240 });
  // A page without the collection: an open one keeps what room there was for half a minute.
  const ballast = await stage.driven.openExtensionPage('manifest.json');
  await ballast.evaluate(await pageScript('ballast-in-page.ts'));
  const room = engine === 'chromium' ? await roomIn(ballast) : async () => undefined;
  await room(2_000_000);
  return {
    stage,
    fill: () => ballast.evaluate('inPage.fillUp()') as Promise<void>,
    empty: async () => {
      await ballast.evaluate('inPage.unload()');
      await room();
    },
    close: async () => {
      await stage.close();
      rmSync(extension, { recursive: true, force: true });
    },
  };
}

/** Gives the extension room for so many bytes more; without a number, for what the disk has. */
async function roomIn(page: Page): Promise<(more?: number) => Promise<void>> {
  // The quota lasts as long as the session that set it.
  const session = await page.createCDPSession();
  const origin = await page.evaluate(() => location.origin);
  return async (more) => {
    const { usage } = await session.send('Storage.getUsageAndQuota', { origin });
    const quota = more === undefined ? {} : { quotaSize: usage + more };
    await session.send('Storage.overrideQuotaForOrigin', { origin, ...quota });
    if (more === undefined) return;
    await until(
      'no room for more',
      async () => {
        if ((await page.evaluate(`inPage.load(${2 * more})`)) === 'QuotaExceededError') return true;
        await page.evaluate('inPage.unload()');
        await new Promise((wake) => setTimeout(wake, 3000));
        return false;
      },
      60_000,
    );
  };
}
