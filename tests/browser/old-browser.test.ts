import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from '../../cli/browser/desk';
import { samplePages } from '../../cli/browser/sample-newspaper';
import { engines, type Stage, setUpWith } from './harness/browsers';
import { withoutHighlights } from './harness/old-browser';

const url = samplePages.find((page) => page.kind === 'article')?.url ?? '';

describe.each(engines)('a browser without the CSS Custom Highlight API: %s', (engine) => {
  const extension = withoutHighlights(engine);
  let stage: Stage;
  let desk: Desk;
  beforeAll(async () => {
    stage = await setUpWith(engine, extension);
    desk = await openDesk(stage.driven);
  });
  afterAll(async () => {
    await stage?.close();
    rmSync(extension, { recursive: true });
  });

  test('reads, recognizes and lists an article, paints nothing, and says in panel and popup that it is too old', async () => {
    const page = await stage.driven.open(url);
    const state = await desk.pageState(url);
    expect(state).toMatchObject({ detection: { article: true }, problem: 'no-highlight-api' });
    expect(state.recognition?.mentions.length).toBeGreaterThan(0);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    const panel = await stage.driven.openExtensionPage(`sidepanel.html?tab=${await desk.tabOf(url)}`);
    const textOf = (shown: typeof panel) => () => shown.evaluate(() => document.body.innerText);
    await expect.poll(textOf(panel)).toMatch(/newer browser|quá cũ để/);
    expect(await panel.evaluate(() => document.querySelectorAll('.place').length)).toBeGreaterThan(0);
    await page.bringToFront();
    const popup = await stage.driven.openExtensionPage('popup.html');
    await expect.poll(textOf(popup)).toMatch(/too old to highlight|quá cũ để/);
    if (process.env.SHOTS)
      for (const [name, shown] of Object.entries({ panel, popup })) {
        await shown.setViewport({ width: 400, height: 600 });
        await shown.screenshot({ path: `${process.env.SHOTS}/old-${engine}-${name}.png` });
      }
  });
});
