import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from '../../cli/browser/desk';
import { paintedRanges } from '../../cli/browser/painted';
import { openPopup, said } from '../../cli/browser/popup';
import { samplePages } from '../../cli/browser/sample-newspaper';
import { badUrls } from './harness/bad-pages';
import { engines, type Stage, setUp } from './harness/browsers';
import { complaintsOf } from './harness/complaints';

const home = samplePages.find((page) => page.kind === 'home')?.url ?? '';

describe.each(engines)('"read this page anyway" in %s', (engine) => {
  let stage: Stage;
  let desk: Desk;
  beforeAll(async () => {
    stage = await setUp(engine);
    desk = await openDesk(stage.driven);
  });
  afterAll(() => stage?.close());

  test('a page that was taken for none is read, painted and clipped', async () => {
    const page = await stage.driven.open(badUrls.undetected);
    const complaints = complaintsOf(page);
    expect(await desk.pageState(badUrls.undetected)).toMatchObject({ detection: { article: false } });
    expect(await paintedRanges(page)).toEqual([]);
    await page.bringToFront();
    const popup = await openPopup(stage.driven);
    await popup.press('button', said('page.readAnyway'));
    await popup.press('button', said('page.clip'));
    await popup.until('that it is clipped', async () =>
      said('page.clippedAt').test(await popup.page.$eval('.clipped-when', (e) => e.textContent ?? '')),
    );
    const state = await desk.pageState(badUrls.undetected);
    expect(state.recognition?.mentions.length).toBeGreaterThan(0);
    expect((await paintedRanges(page)).length).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
    await popup.page.close();
    await page.close();
  });

  test('a page with nothing to read says so and is not kept', async () => {
    const page = await stage.driven.open(badUrls.noBody);
    await desk.pageState(badUrls.noBody);
    expect(await desk.askTab(badUrls.noBody, 'readPage')).toMatchObject({ ok: true, value: { problem: 'no-text' } });
    expect(await desk.askTab(badUrls.noBody, 'clipPage')).toMatchObject({ ok: false, error: { code: 'no-text' } });
    await page.close();
  });

  test('a home page is read like any other, since the reader wants it', async () => {
    const page = await stage.driven.open(home);
    await desk.pageState(home);
    const answer = await desk.askTab(home, 'readPage');
    expect(answer).toMatchObject({ ok: true, value: { detection: { article: false }, busy: false } });
    await page.close();
  });
});
