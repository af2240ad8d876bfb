import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from '../../cli/browser/desk';
import { waitForPaint } from '../../cli/browser/painted';
import { samplePages } from '../../cli/browser/sample-newspaper';
import { engines, type Stage, setUp } from './harness/browsers';
import { backwards, painted, toNext } from './harness/card-keys';
import { complaintsOf } from './harness/complaints';

const url = samplePages.find((page) => page.kind === 'article')?.url ?? '';
/** Whom the page mentions first and often, and whom next: what the recognizer says without any correction. */
const first = 'Hoàng Đình Giáp';
const next = 'Đặng Thế Đoàn';
/** In the order of the form: not an official, somebody else, the same as, begins or ends elsewhere. */
const choices = { other: 1, same: 2, extent: 3 } as const;

describe.each(engines)('what is corrected by choosing in %s', (engine) => {
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

  /** Opens the form on the first mention and leaves the keyboard on what was chosen. */
  async function choose(choice: keyof typeof choices): Promise<void> {
    page = await stage.driven.open(url);
    complaints = complaintsOf(page);
    await waitForPaint(page);
    // The keys are heard when the page's script has come; on from there to whom the page mentions first.
    await expect.poll(() => toNext(page), { timeout: 15_000, interval: 250 }).toBe(first);
    await press('Tab', 4);
    await press('Enter');
    // Apply, cancel, back and on lie between what is wrong, where it holds, and the button.
    await backwards(page, 6);
    await press('ArrowDown', choices[choice]);
  }

  async function press(key: 'Tab' | 'Enter' | 'ArrowDown', times = 1): Promise<void> {
    for (let i = 0; i < times; i++) await page.keyboard.press(key);
  }

  async function look(name: string): Promise<void> {
    if (process.env.SHOTS)
      await page.screenshot({ path: `${process.env.SHOTS}/${name}-${engine}.png` as `${string}.png` });
  }

  /** The names that the mentions of these words stand for, in the text's order. */
  async function meant(words: string): Promise<readonly (string | undefined)[]> {
    const { recognition } = await desk.pageState(url);
    const named = recognition?.mentions.filter(({ surface }) => surface === words) ?? [];
    return named.map(({ ref }) => recognition?.officials.find(({ key }) => key === ref)?.name);
  }

  /** The card tells what was done behind the button that closes it, with the way back. */
  async function undo(): Promise<void> {
    await press('Tab', 2);
    await press('Enter');
  }

  test('a mention that begins elsewhere is marked from there only, now and on the next visit, until it is undone', async () => {
    const whole = first.split(' ').slice(1).join(' ');
    await choose('extent');
    await press('Tab');
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyA');
    await page.keyboard.up('Control');
    await page.keyboard.type(whole);
    await look('extent');
    await press('Enter');
    await expect.poll(() => painted(page), { timeout: 8000 }).toContain(whole);
    await look('extent-done');
    const again = await stage.driven.open(url);
    await waitForPaint(again);
    expect(await painted(again)).toContain(whole);
    await again.close();
    await page.bringToFront();
    // The mention is another one now and its card gone: a word of what was done has the keyboard on the way back.
    await press('Enter');
    await expect.poll(() => painted(page), { timeout: 8000 }).not.toContain(whole);
  });

  test('a mention that means somebody else is his whom the reader chooses, and only this one', async () => {
    await choose('other');
    await press('Tab');
    await press('ArrowDown');
    await look('other');
    await press('Tab', 2);
    await press('Enter');
    await expect.poll(() => meant(first), { timeout: 8000 }).toEqual([next, first, first]);
    await look('other-done');
    await undo();
    await expect.poll(() => meant(first), { timeout: 8000 }).toEqual([first, first, first]);
  });

  test('two that are one are one on the whole page, and two again when it is undone', async () => {
    await choose('same');
    await look('same');
    await press('Tab', 3);
    await press('Enter');
    await expect.poll(() => meant(first), { timeout: 8000 }).toEqual([next, next, next]);
    const { recognition } = await desk.pageState(url);
    expect(recognition?.officials.map(({ name }) => name)).not.toContain(first);
    await look('same-done');
    await undo();
    await expect.poll(() => meant(first), { timeout: 8000 }).toEqual([first, first, first]);
  });
});
