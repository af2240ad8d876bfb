import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from '../../cli/browser/desk';
import { paintedRanges, waitForPaint } from '../../cli/browser/painted';
import { openPopup } from '../../cli/browser/popup';
import { samplePages } from '../../cli/browser/sample-newspaper';
import { engines, type Stage, setUp } from './harness/browsers';
import { complaintsOf } from './harness/complaints';

const articles = samplePages.filter((page) => page.kind === 'article' && page.lang === 'vi');
const pause = (milliseconds: number) => new Promise((wake) => setTimeout(wake, milliseconds));

/** Milliseconds between asking and killing: before the worker heard it, while it works, and after it wrote. */
const moments = [0, 4, 12, 30, 60, 120] as const;

describe.each(engines)('a killed worker in %s', (engine) => {
  let stage: Stage;
  let desk: Desk;
  beforeAll(async () => {
    stage = await setUp(engine);
    desk = await openDesk(stage.driven);
  });
  afterAll(() => stage?.close());

  const urlAt = (index: number) => articles[index % articles.length]?.url ?? '';

  test.each(moments)('killed %i ms after the page asks: it is recognized and painted all the same', async (moment) => {
    const url = urlAt(moments.indexOf(moment));
    const page = await stage.driven.browser.newPage();
    const complaints = complaintsOf(page);
    const opened = page.goto(url, { waitUntil: 'domcontentloaded' });
    await pause(moment);
    await stage.driven.killBackground();
    await opened;
    await stage.driven.killBackground();
    await waitForPaint(page);
    const state = await desk.pageState(url);
    expect(state.problem).toBeUndefined();
    expect(await paintedRanges(page)).toHaveLength(state.recognition?.mentions.length ?? -1);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test.each(moments)('killed %i ms after clipping begins: the clip is there, once', async (moment) => {
    const url = urlAt(moments.indexOf(moment));
    const page = await stage.driven.open(url);
    const complaints = complaintsOf(page);
    await waitForPaint(page);
    const clipped = desk.askTab(url, 'clipPage');
    await pause(moment);
    await stage.driven.killBackground();
    const answer = await clipped;
    expect(answer.ok).toBe(true);
    const state = await desk.ask('clipState', { canonicalUrl: url });
    expect(state).toMatchObject({ ok: true, value: { id: answer.ok ? answer.value.id : '' } });
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('after all the killing every clip is there once and whole', async () => {
    const front = await stage.driven.open(urlAt(0));
    const popup = await openPopup(stage.driven);
    // What was shown last comes first, and of that only what is seen.
    await popup.until('the collection', async () => (await popup.titles()).length >= moments.length);
    const titles = await popup.titles();
    expect([...titles].sort()).toEqual(
      moments.map((_, index) => articles[index % articles.length]?.title ?? '').sort(),
    );
    await popup.type('nghi quyet');
    expect((await popup.found()).length).toBeGreaterThan(2);
    await popup.page.close();
    await front.close();
  });
});
