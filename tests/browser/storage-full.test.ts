import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from '../../cli/browser/desk';
import { waitForPaint } from '../../cli/browser/painted';
import { samplePages } from '../../cli/browser/sample-newspaper';
import { builtExtension, engines, type Stage, setUpWith } from './harness/browsers';
import type { Counts } from './harness/kills/counts-in-page';
import { pageScript } from './harness/page-script';
import { fill, until, wordsOf } from './harness/screen';

const [first, second] = samplePages.filter(({ kind, lang }) => kind === 'article' && lang === 'vi');

// Firefox has no protocol for it; what the store makes of a full disk is the same (tests/faults).
describe.runIf(engines.includes('chromium'))('a full disk in chromium', () => {
  const folder = mkdtempSync(join(tmpdir(), 'trich-luc-full-'));
  let stage: Stage;
  let desk: Desk;
  let ballast: Page;
  let session: CDPSession;
  beforeAll(async () => {
    const extension = join(folder, 'extension');
    cpSync(builtExtension('chromium'), extension, { recursive: true });
    const manifest = join(extension, 'manifest.json');
    const { permissions, ...rest } = JSON.parse(readFileSync(manifest, 'utf8'));
    // With this permission Chromium minds no quota but the disk's end, which no test can bring about.
    const limited = permissions.filter((name: string) => name !== 'unlimitedStorage');
    writeFileSync(manifest, JSON.stringify({ ...rest, permissions: limited }));
    stage = await setUpWith('chromium', extension);
    // A page without the collection: an open one keeps what room there was for half a minute.
    ballast = await stage.driven.openExtensionPage('manifest.json');
    await ballast.evaluate(await pageScript('ballast-in-page.ts'));
    // The quota lasts as long as the session that set it.
    session = await ballast.createCDPSession();
    await room(2_000_000);
    await until(
      'no room for more',
      async () => {
        if ((await ballast.evaluate('inPage.load(4_000_000)')) === 'QuotaExceededError') return true;
        await ballast.evaluate('inPage.unload()');
        await new Promise((wake) => setTimeout(wake, 3000));
        return false;
      },
      60_000,
    );
    desk = await openDesk(stage.driven);
    await desk.page.evaluate(await pageScript('kills/counts-in-page.ts'));
  });
  afterAll(async () => {
    await stage?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const ask = <T>(what: string) => desk.page.evaluate(`inPage.${what}`) as Promise<T>;

  /** Gives the extension room for so many bytes more; without a number, for what the disk has. */
  async function room(more?: number): Promise<void> {
    const origin = await ballast.evaluate(() => location.origin);
    const { usage } = await session.send('Storage.getUsageAndQuota', { origin });
    const quota = more === undefined ? {} : { quotaSize: usage + more };
    await session.send('Storage.overrideQuotaForOrigin', { origin, ...quota });
  }

  async function clip(url = '') {
    const page = await stage.driven.open(url);
    await waitForPaint(page);
    await desk.pageState(url);
    const answer = await desk.askTab(url, 'clipPage');
    return { page, answer };
  }

  test('a save fails and says why, nothing half-written stays, reading goes on, and with room it is saved', async () => {
    expect((await clip(first?.url)).answer).toMatchObject({ ok: true });
    expect(await ask('settled()')).toEqual([]);
    const before = await ask<Counts>('counts()');
    await ballast.evaluate('inPage.fillUp()');
    const { page, answer } = await clip(second?.url);
    expect(answer).toMatchObject({ ok: false, error: { code: 'storage-full' } });
    expect(await ask<Counts>('counts()')).toEqual(before);
    expect(await ask('settled()')).toEqual([]);

    const library = await stage.driven.openExtensionPage('library.html');
    await library.bringToFront();
    await until('the clip', async () => (await wordsOf(library, '.row-title'))[0] === first?.title);
    await fill(library, 'search input', 'nghị');
    await until('an answer', async () => (await wordsOf(library, '.row-title')).length === 1);

    await room();
    expect(await desk.askTab(second?.url ?? '', 'clipPage')).toMatchObject({ ok: true, value: { created: true } });
    expect(await ask('settled()')).toEqual([]);
    expect(await ask<Counts>('counts()')).toMatchObject({ clips: 2, contents: 2, addresses: 2 });
    await page.close();
  });
});
