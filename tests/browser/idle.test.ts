import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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
