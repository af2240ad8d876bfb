import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from '../../cli/browser/desk';
import { paintedRanges, plain } from '../../cli/browser/painted';
import { samplePages } from '../../cli/browser/sample-newspaper';
import { inkOf } from '../../utils/highlight/palette';
import { badUrls, goodSample } from './harness/bad-pages';
import { engines, type Stage, setUp } from './harness/browsers';
import { complaintsOf } from './harness/complaints';

describe.each(engines)('bad input in %s', (engine) => {
  let stage: Stage;
  let desk: Desk;
  beforeAll(async () => {
    stage = await setUp(engine);
    desk = await openDesk(stage.driven);
  });
  afterAll(() => stage?.close());

  /** Opens a page, waits until it was read, and hands over all that can be seen of it. */
  async function visit(url: string) {
    const page = await stage.driven.browser.newPage();
    const complaints = complaintsOf(page);
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    const state = await desk.pageState(url);
    return { page, complaints, state, painted: () => paintedRanges(page) };
  }
  const clipsOf = async (canonicalUrl: string) => desk.ask('clipState', { canonicalUrl });

  test('a page with no body is no article, and clipping it says so', async () => {
    const { page, complaints, state, painted } = await visit(badUrls.noBody);
    expect(state.detection.article).toBe(false);
    expect(await painted()).toEqual([]);
    expect(await desk.askTab(badUrls.noBody, 'clipPage')).toMatchObject({ ok: false, error: { code: 'not-article' } });
    expect(await clipsOf(badUrls.noBody)).toEqual({ ok: true, value: null });
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('a page of 20 MB is answered with too-large, and nothing of it is kept', async () => {
    const { page, complaints, state, painted } = await visit(badUrls.large);
    expect(state.problem).toBe('too-large');
    expect(await painted()).toEqual([]);
    expect(await desk.askTab(badUrls.large, 'clipPage')).toMatchObject({ ok: false, error: { code: 'too-large' } });
    expect(await clipsOf(badUrls.large)).toEqual({ ok: true, value: null });
    expect(complaints).toEqual([]);
    await page.close();
  }, 90_000);

  test('a page that removes its paragraphs while we paint keeps only true highlights', async () => {
    const { page, complaints, painted } = await visit(badUrls.vanishing);
    await page.waitForSelector('html[data-done=yes]');
    const wanted = async () => {
      const { recognition } = await desk.pageState(badUrls.vanishing);
      return (recognition?.mentions ?? []).flatMap((mention) => {
        const ink = inkOf(mention);
        return ink ? [`${ink}: ${plain(mention.surface)}`] : [];
      });
    };
    const shown = async () => (await painted()).map(({ ink, text }) => `${ink}: ${plain(text)}`);
    // Both are asked anew each time: the page may be between two readings.
    const differ = async () => JSON.stringify((await shown()).sort()) !== JSON.stringify((await wanted()).sort());
    await expect.poll(differ).toBe(false);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('a page in decomposed letters is read, recognized and painted like the composed one', async () => {
    const { page, complaints, state, painted } = await visit(badUrls.decomposed);
    const composed = await visit(goodSample.url);
    expect(state.recognition?.mentions).toEqual(composed.state.recognition?.mentions);
    expect(state.recognition?.mentions.length).toBeGreaterThan(5);
    const words = (ranges: readonly { text: string }[]) => ranges.map(({ text }) => plain(text)).sort();
    expect(words(await painted())).toEqual(words(await composed.painted()));
    expect(complaints).toEqual([]);
    await page.close();
    await composed.page.close();
  });

  test.each([
    ['a strict content security policy', badUrls.strictPolicy],
    ['malformed JSON-LD', badUrls.malformedJsonLd],
  ])('a page with %s is painted and clipped as any other', async (_, url) => {
    const { page, complaints, state, painted } = await visit(url);
    expect(state).toMatchObject({ detection: { article: true }, article: { title: goodSample.title } });
    expect((await painted()).length).toBeGreaterThan(5);
    expect(await desk.askTab(url, 'clipPage')).toMatchObject({ ok: true, value: { created: true } });
    // What the page itself does against its own policy is the page's; ours is nothing.
    expect(complaints.filter((text) => !text.includes('Content') && !text.includes('CSP'))).toEqual([]);
    await page.close();
  });

  test('a javascript: canonical link is passed over for the page’s own address', async () => {
    const { page, complaints, state } = await visit(badUrls.scriptCanonical);
    expect(state.article?.canonicalUrl).toBe(badUrls.scriptCanonical);
    expect(await desk.askTab(badUrls.scriptCanonical, 'clipPage')).toMatchObject({ ok: true });
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('an article in another language is read, and nothing in it is taken for an official', async () => {
    const english = samplePages.find((page) => page.lang === 'en');
    const { page, complaints, state, painted } = await visit(english?.url ?? '');
    expect(state).toMatchObject({ detection: { article: true }, recognition: { mentions: [] } });
    expect(await painted()).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
