import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from '../../cli/browser/desk';
import { paintedRanges, plain, waitForPaint } from '../../cli/browser/painted';
import { samplePages } from '../../cli/browser/sample-newspaper';
import { inkOf } from '../../utils/highlight/palette';
import { engines, type Stage, setUp } from './harness/browsers';
import { complaintsOf } from './harness/complaints';
import { frameworks, frameworkUrl, makeFrameworkPages } from './harness/framework-pages';

/** In seconds; the bar is 30 (`DRAWING=30`), which a run of every day need not wait for. */
const DRAWING = Number(process.env.DRAWING ?? 5);
const pause = (milliseconds: number) => new Promise((wake) => setTimeout(wake, milliseconds));

describe.each(engines)('pages that draw themselves in %s', (engine) => {
  let stage: Stage;
  let desk: Desk;
  beforeAll(async () => {
    await makeFrameworkPages();
    stage = await setUp(engine);
    desk = await openDesk(stage.driven);
  });
  afterAll(() => stage?.close());

  /** The words that should be painted by now. */
  async function wanted(url: string): Promise<readonly string[]> {
    const { recognition } = await desk.pageState(url);
    return (recognition?.mentions ?? [])
      .filter((one) => inkOf(one))
      .map((one) => plain(one.surface))
      .sort();
  }

  test.each(frameworks)(
    '%s draws the article anew every 100 ms: its text is never altered, and the paint is right when it rests',
    { timeout: DRAWING * 1000 + 40_000 },
    async (framework) => {
      const url = frameworkUrl(framework);
      const page = await stage.driven.open(url);
      const complaints = complaintsOf(page);
      await waitForPaint(page);
      await pause(DRAWING * 1000);
      const rounds = (await page.evaluate('drawing.stop = true, drawing.round')) as number;
      expect(rounds).toBeGreaterThan(DRAWING * 4);
      const words = async () => (await paintedRanges(page)).map(({ text }) => plain(text)).sort();
      await expect.poll(async () => JSON.stringify(await words()) === JSON.stringify(await wanted(url))).toBe(true);
      expect((await words()).length).toBeGreaterThanOrEqual(12);
      expect(await page.evaluate('drawing.wrong')).toEqual([]);
      expect(complaints).toEqual([]);
      await page.close();
    },
  );

  test('a page goes to an article without being loaded, and on to one that is none', async () => {
    const home = samplePages.find((page) => page.kind === 'home' && page.url.includes('qdnd'))?.url ?? '';
    const article = samplePages.find((page) => page.kind === 'article' && page.url.includes('qdnd'))?.url ?? '';
    const page = await stage.driven.open(home);
    await pause(500);
    expect(await paintedRanges(page)).toEqual([]);
    await page.evaluate(async (address) => {
      const html = await (await fetch(address)).text();
      const next = new DOMParser().parseFromString(html, 'text/html');
      history.pushState({}, '', address);
      document.replaceChild(document.adoptNode(next.documentElement), document.documentElement);
    }, article);
    await expect.poll(async () => (await paintedRanges(page)).length).toBeGreaterThan(8);
    await page.evaluate((address) => {
      history.pushState({}, '', address);
      document.body.replaceChildren('Trang chủ');
    }, home);
    await expect.poll(() => paintedRanges(page)).toEqual([]);
    await page.close();
  });
});
