import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from '../../cli/browser/desk';
import { waitForPaint } from '../../cli/browser/painted';
import { samplePages } from '../../cli/browser/sample-newspaper';
import { engines, type Stage, setUp } from './harness/browsers';
import { backwards, chord, current, painted, toNext } from './harness/card-keys';
import { complaintsOf } from './harness/complaints';

const url = samplePages.find((page) => page.kind === 'article')?.url ?? '';

describe.each(engines)('corrections in place in %s', (engine) => {
  let stage: Stage;
  let desk: Desk;
  let page: Page;
  let complaints: readonly string[];
  beforeAll(async () => {
    stage = await setUp(engine);
    desk = await openDesk(stage.driven);
  });
  afterAll(() => stage?.close());
  afterEach(async () => {
    await page.close();
    expect(complaints).toEqual([]);
  });

  async function open(): Promise<void> {
    page = await stage.driven.open(url);
    complaints = complaintsOf(page);
    await waitForPaint(page);
  }

  test('“not an official” takes every mention of him from the page at once, and undoing brings them back', async () => {
    await open();
    await expect.poll(() => toNext(page)).not.toBe('');
    const name = await current(page);
    const before = (await painted(page)).sort();
    // Close, back, on, correct: the form stands before them.
    for (let i = 0; i < 4; i++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await backwards(page, 4);
    await page.keyboard.press('Enter');
    await expect.poll(() => painted(page)).not.toContain(name);
    const again = await stage.driven.open(url);
    await waitForPaint(again);
    expect(await painted(again)).not.toContain(name);
    await again.close();
    await page.bringToFront();
    // What was done is told, with the way back under the keyboard.
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await painted(page)).sort()).toEqual(before);
  });

  test('selected words become an official, here and in what is clipped', async () => {
    await open();
    await expect.poll(() => painted(page)).not.toContain('nghiên cứu');
    await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node as Text).data.indexOf('nhà máy, viện');
        if (at >= 0) {
          node.parentElement?.scrollIntoView({ block: 'center' });
          document.getSelection()?.setBaseAndExtent(node, at, node, at + 'nhà máy'.length);
        }
      }
    });
    await expect
      .poll(async () => {
        await chord(page, 'KeyH');
        return page.evaluate(() => document.activeElement?.nodeName);
      })
      .toBe('TRICH-LUC-BAR');
    for (let i = 0; i < 7; i++) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    // Past the closing of the bar, what it is and where it holds, to the button that does it.
    for (let i = 0; i < 4; i++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => painted(page)).toContain('nhà máy');
    const clipped = await desk.askTab(url, 'clipPage');
    expect(clipped).toMatchObject({ ok: true });
    const { recognition } = await desk.pageState(url);
    expect(recognition?.mentions.find(({ surface }) => surface === 'nhà máy')).toMatchObject({
      kind: 'official',
      rule: 'reader',
    });
  });

  test('everybody and everything is listed by keys, and Enter goes there', async () => {
    await open();
    await expect
      .poll(async () => {
        await chord(page, 'KeyL');
        return page.evaluate(() => document.activeElement?.nodeName);
      })
      .toBe('TRICH-LUC-CARD');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => current(page)).not.toBe('');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.querySelector('trich-luc-card'))).toBeNull();
  });
});
