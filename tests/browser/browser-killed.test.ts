import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowsers } from '../../cli/browser/find-browsers';
import { type Driven, launchOn } from '../../cli/browser/launch';
import type { NewspaperServer } from '../../cli/browser/newspaper-server';
import { builtExtension, engines } from './harness/browsers';
import type { Counts } from './harness/kills/counts-in-page';
import { madeCollection } from './harness/made-collection';
import { serveTestNewspaper } from './harness/newspaper';
import { pageScript } from './harness/page-script';
import { press, until } from './harness/screen';

/** Four steps of an import: one of them is there when the browser goes. */
const SIZE = 900;

// Chromium alone keeps `npm test` under twenty minutes; Firefox too with FULL=1.
const killed = engines.filter((engine) => process.env.FULL === '1' || engine === 'chromium');

describe.each(killed)('%s killed while it brings in a collection', (engine) => {
  const folder = mkdtempSync(join(tmpdir(), 'trich-luc-killed-'));
  let newspaper: NewspaperServer;
  let driven: Driven | undefined;
  beforeAll(async () => {
    newspaper = await serveTestNewspaper();
    writeFileSync(join(folder, 'bo-suu-tap.json'), await madeCollection(SIZE));
  });
  afterAll(async () => {
    await driven?.close();
    newspaper.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  /** A browser on the profile of this story, with a page that reads the collection and the import's screen. */
  async function start() {
    const [browser] = findBrowsers(engine);
    if (!browser) throw new Error(`no ${engine} on this machine: npm test installs it`);
    const [extension, profile] = [builtExtension(engine), join(folder, 'profile')];
    driven = await launchOn({ browser, extension, proxy: newspaper.proxy, headless: true, profile });
    const desk = await driven.openExtensionPage('manifest.json');
    await desk.evaluate(await pageScript('kills/counts-in-page.ts'));
    const screen = await driven.openExtensionPage('library.html?import');
    await screen.bringToFront();
    return { desk, screen };
  }
  const ask = <T>(desk: Page, what: string) => desk.evaluate(`inPage.${what}`) as Promise<T>;
  const importState = (desk: Page) => ask<{ state: string; done: number }>(desk, 'importState()');
  const says = (page: Page, words: RegExp) =>
    until(String(words), async () => words.test(await page.evaluate(() => document.body.innerText)));

  test('keeps what was written, doubles nothing, says how to go on, and goes on to the end', async () => {
    const first = await start();
    const input = (await first.screen.waitForSelector('.file-input')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(join(folder, 'bo-suu-tap.json'));
    await press(first.screen, '.import-start');
    let seen: readonly string[] = [];
    await until('a part of it', async () => {
      seen = await ask(first.desk, 'addresses()');
      return seen.length > 0;
    });
    const process = driven?.browser.process();
    if (!process) throw new Error('the browser has no process');
    const gone = once(process, 'exit');
    process.kill('SIGKILL');
    await gone;
    expect(seen.length).toBeLessThan(SIZE);

    const second = await start();
    await says(second.screen, /dở dang|stopped half-way/);
    const state = await importState(second.desk);
    const between = await ask<Counts>(second.desk, 'counts()');
    const there = new Set(await ask<readonly string[]>(second.desk, 'addresses()'));
    expect(seen.filter((address) => !there.has(address))).toEqual([]);
    expect(state).toMatchObject({ state: 'running', done: there.size });
    expect(between).toMatchObject({ clips: there.size, contents: there.size, addresses: there.size });
    expect(await ask(second.desk, 'settled()')).toEqual([]);

    await press(second.screen, '.imports button');
    await says(second.screen, /Đã nhập xong|Imported bo-suu-tap/);
    const after = await ask<Counts>(second.desk, 'counts()');
    expect(after).toMatchObject({ clips: SIZE, contents: SIZE, addresses: SIZE, withoutContent: 0, imports: 1 });
    expect(await ask(second.desk, 'settled()')).toEqual([]);
  }, 180_000);
});
