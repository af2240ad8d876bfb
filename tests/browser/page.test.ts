import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from '../../cli/browser/desk';
import { paintedRanges, plain, waitForPaint } from '../../cli/browser/painted';
import { samplePages } from '../../cli/browser/sample-newspaper';
import { inkOf } from '../../utils/highlight/palette';
import { engines, type Stage, setUp } from './harness/browsers';
import { complaintsOf } from './harness/complaints';
import { hasSeeds, wrappedSeeds } from './harness/wrap-seed';

const articles = [
  ...samplePages.filter((page) => page.kind === 'article').map(({ file, url }) => [file, url] as const),
  ...wrappedSeeds.map(({ id, url }) => [id, url] as const),
];
const others = samplePages.filter((page) => page.kind !== 'article').map(({ file, url }) => [file, url] as const);
if (!hasSeeds) console.warn('../shared is absent: the five wrapped texts are not tested');

describe.each(engines)('a page in %s', (engine) => {
  let stage: Stage;
  let desk: Desk;
  beforeAll(async () => {
    stage = await setUp(engine);
    desk = await openDesk(stage.driven);
  });
  afterAll(() => stage?.close());

  test.each(articles)('%s: detected, read, recognized, and every mention painted where it stands', async (_, url) => {
    const page = await stage.driven.open(url);
    const complaints = complaintsOf(page);
    await waitForPaint(page);
    const state = await desk.pageState(url);
    expect(state).toMatchObject({ detection: { article: true }, busy: false });
    expect(state.problem).toBeUndefined();

    const mentions = state.recognition?.mentions ?? [];
    const wanted = mentions.flatMap((mention) => {
      const ink = inkOf(mention);
      return ink ? [`${ink}: ${plain(mention.surface)}`] : [];
    });
    const painted = (await paintedRanges(page)).map(({ ink, text }) => `${ink}: ${plain(text)}`);
    expect(painted.sort()).toEqual(wanted.sort());
    expect(complaints).toEqual([]);
    await page.close();
  });

  test.each(wrappedSeeds.map((seed) => [seed.id, seed] as const))(
    '%s: whom and what the annotators found',
    async (_, seed) => {
      const page = await stage.driven.open(seed.url);
      const { recognition } = await desk.pageState(seed.url);
      const named = new Set(recognition?.officials.map(({ name }) => plain(name)));
      for (const { name } of seed.gold.officials) expect(named).toContain(plain(name));
      const surfaces = new Set(recognition?.mentions.map(({ surface }) => plain(surface)));
      const gold = new Set(seed.gold.mentions.filter(({ optional }) => !optional).map(({ text }) => plain(text)));
      const missed = [...gold].filter((text) => !surfaces.has(text));
      expect(missed.length / gold.size, `missed: ${missed.join(' | ')}`).toBeLessThanOrEqual(0.08);
      await page.close();
    },
  );

  test.each(others)('%s: no article, nothing painted', async (_, url) => {
    const page = await stage.driven.open(url);
    const state = await desk.pageState(url);
    expect(state.detection.article).toBe(false);
    expect(state.recognition).toBeUndefined();
    expect(await paintedRanges(page)).toEqual([]);
    await page.close();
  });

  test('the page itself is not changed', async () => {
    const [, url = ''] = articles[0] ?? [];
    const page = await stage.driven.open(url);
    await waitForPaint(page);
    const { html } = await page.evaluate(() => {
      const body = document.body.cloneNode(true) as HTMLElement;
      return { html: body.innerHTML };
    });
    const served = await page.evaluate(async () => {
      const text = await (await fetch(location.href)).text();
      return new DOMParser().parseFromString(text, 'text/html').body.innerHTML;
    });
    expect(html).toBe(served);
    await page.close();
  });
});
