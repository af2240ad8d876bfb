import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { evaluateInFirefox } from '../../cli/browser/bidi';
import { waitForPaint } from '../../cli/browser/painted';
import { samplePages } from '../../cli/browser/sample-newspaper';
import { type Stage, setUp } from './harness/browsers';
import { livingUrls } from './harness/living-pages';

const urlOf = (kind: string) => samplePages.find((page) => page.kind === kind)?.url ?? '';
const pause = (milliseconds: number) => new Promise((wake) => setTimeout(wake, milliseconds));

interface Traced {
  readonly name: string;
  readonly args?: { readonly data?: { readonly url?: string; readonly functionName?: string } };
}

/** By Chromium's own trace, which names the script of every call. */
describe.skipIf(process.env.ENGINE === 'firefox')('a page that has settled in chromium', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setUp('chromium');
  });
  afterAll(() => stage?.close());

  test.each([
    ['an article, painted', urlOf('article'), true],
    ['a home page', urlOf('home'), false],
    ['an article in a shadow root', livingUrls.shadow, true],
  ])(
    '%s: none of our timers and callbacks runs, and a change of the page is what wakes them',
    async (_name, url, painted) => {
      const page = await stage.driven.open(url);
      if (painted) await waitForPaint(page);
      const ours = async (work: () => Promise<unknown>) => {
        await page.tracing.start({ categories: ['devtools.timeline', 'v8'] });
        await work();
        const trace = JSON.parse(new TextDecoder().decode(await page.tracing.stop())) as {
          traceEvents: readonly Traced[];
        };
        return trace.traceEvents.filter(({ args }) => args?.data?.url?.startsWith('chrome-extension://'));
      };
      // What is begun may take its time on a machine under load; a page that does not come to rest never has such seconds.
      const run = async () =>
        (await ours(() => pause(3000))).map(({ name, args }) => `${name} ${args?.data?.functionName}`);
      await expect.poll(run, { timeout: 30_000 }).toEqual([]);
      if (!painted) return;
      // Or the test could not fail.
      const woken = await ours(async () => {
        await page.evaluate(
          `(document.querySelector('news-body')?.shadowRoot ?? document).querySelector('[itemprop=articleBody] p, p').append(' Hết.')`,
        );
        await pause(600);
      });
      expect(woken.length).toBeGreaterThan(0);
      await page.close();
    },
  );
});

/** A function of ours in Gecko's profile: `moz-extension://…/reader.js:1:21046`; without a line it is only loaded. */
const OURS = /7a11c0de-[0-9a-f-]+\/[\w/.-]+\.js:\d+/g;

/**
 * By Gecko's own profiler, which looks at every process once a millisecond and marks what timers and observers call. The
 * profile stays in the browser; what comes out is the names in it.
 */
describe.skipIf(process.env.ENGINE === 'chromium')('a page that has settled in firefox', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setUp('firefox');
  });
  afterAll(() => stage?.close());

  test.each([
    ['an article, painted', urlOf('article'), true],
    ['a home page', urlOf('home'), false],
  ])('%s: none of our functions runs, and a change of the page is what wakes them', async (_name, url, painted) => {
    const page = await stage.driven.open(url);
    if (painted) await waitForPaint(page);
    const inFirefox = (expression: string) => evaluateInFirefox(stage.driven.browser, expression);
    const ours = async (work: () => Promise<unknown>) => {
      await inFirefox(`Services.profiler.StartProfiler(2_000_000, 1, ['js', 'stackwalk'], ['GeckoMain'])`);
      await work();
      const names = `Services.profiler.getProfileDataAsync().then((profile) => {
        Services.profiler.StopProfiler();
        return [...new Set(JSON.stringify(profile).match(${OURS}) ?? [])].join(' ');
      })`;
      const { result } = (await inFirefox(names)) as { result: { value: string } };
      return result.value;
    };
    await expect.poll(() => ours(() => pause(3000)), { timeout: 45_000 }).toBe('');
    if (!painted) return;
    // Or the test could not fail.
    const woken = await ours(async () => {
      await page.evaluate(`document.querySelector('[itemprop=articleBody] p, p').append(' Hết.')`);
      await pause(1000);
    });
    expect(woken).toContain('.js:');
    await page.close();
  });
});
