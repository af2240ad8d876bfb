import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from '../../cli/browser/desk';
import { waitForPaint } from '../../cli/browser/painted';
import { samplePages } from '../../cli/browser/sample-newspaper';
import { letOn } from './harness/always-on';
import { strangerUrl } from './harness/bad-pages';
import { engines, type Stage, setUp } from './harness/browsers';
import type { Counts } from './harness/kills/counts-in-page';
import { pageScript } from './harness/page-script';
import { until } from './harness/screen';

const articles = samplePages.filter(({ kind, lang }) => kind === 'article' && lang === 'vi');
const pause = (milliseconds: number) => new Promise((wake) => setTimeout(wake, milliseconds));

/** Milliseconds between asking and taking away: before anybody heard it, while it is written, after it was. */
const moments = [0, 3, 10, 30, 80] as const;

describe.each(engines)('what goes while it is clipped in %s', (engine) => {
  let stage: Stage;
  let desk: Desk;
  beforeAll(async () => {
    stage = await setUp(engine);
    desk = await openDesk(stage.driven);
    await desk.page.evaluate(await pageScript('kills/counts-in-page.ts'));
  });
  afterAll(() => stage?.close());

  const ask = <T>(what: string) => desk.page.evaluate(`inPage.${what}`) as Promise<T>;

  /** Whole clips, each once, with everything that belongs to one; whether one of this address is among them. */
  async function whole(url: string): Promise<boolean> {
    expect(await ask('settled()')).toEqual([]);
    const { clips, contents, addresses, withoutContent } = await ask<Counts>('counts()');
    expect({ contents, addresses, withoutContent }).toEqual({ contents: clips, addresses: clips, withoutContent: 0 });
    return (await ask<readonly string[]>('addresses()')).includes(url);
  }

  async function opened(url: string) {
    const page = await stage.driven.open(url);
    await waitForPaint(page);
    await desk.pageState(url);
    return page;
  }

  test.each(moments)('a tab closed %i ms after clipping begins leaves a whole clip or none', async (moment) => {
    const url = articles[moments.indexOf(moment) % articles.length]?.url ?? '';
    const page = await opened(url);
    const asked = desk.askTab(url, 'clipPage');
    await pause(moment);
    await page.close();
    const answer = await asked;
    // A closed tab answers nothing; what it asked for is done or not, and never half.
    const isThere = await whole(url);
    if (answer?.ok) expect(isThere).toBe(true);
    const again = await opened(url);
    expect(await desk.askTab(url, 'clipPage')).toMatchObject({ ok: true });
    expect(await whole(url)).toBe(true);
    await again.close();
  });

  test('a permission taken while its page is read and clipped leaves a whole clip or none, and all else goes on', async () => {
    for (const moment of [0, 3, 30]) {
      const takeBack = await letOn(stage, new URL(strangerUrl).host.replace('www.', ''));
      // Taken while the page is read …
      const early = await stage.driven.browser.newPage();
      const loading = early.goto(strangerUrl, { waitUntil: 'domcontentloaded' });
      if (moment > 0) {
        // … or while it is clipped.
        await loading;
        await waitForPaint(early);
        await desk.pageState(strangerUrl);
      }
      const asked = moment > 0 ? desk.askTab(strangerUrl, 'clipPage') : undefined;
      await pause(moment);
      await takeBack(desk.page);
      const answer = await asked;
      await loading;
      const isThere = await whole(strangerUrl);
      if (answer?.ok) expect(isThere).toBe(true);
      else if (answer) expect(answer.error.message).not.toBe('');
      await early.close();
      // Nothing of ours is on the next page of that site; the newspapers are read as ever.
      const later = await stage.driven.open(strangerUrl);
      expect(await desk.askTab(strangerUrl, 'page')).toMatchObject({ ok: false });
      await later.close();
    }
    const url = articles[0]?.url ?? '';
    const page = await opened(url);
    await until('the clip', async () => (await desk.askTab(url, 'clipPage')).ok);
    await page.close();
  }, 120_000);
});
