import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDesk } from '../../cli/browser/desk';
import { waitForPaint } from '../../cli/browser/painted';
import { samplePages } from '../../cli/browser/sample-newspaper';
import { engines, type Stage, setUp } from './harness/browsers';
import { openPanelBeside } from './harness/gestures';

const url = samplePages.find((page) => page.kind === 'article')?.url ?? '';

describe.each(engines)('the panel in %s', (engine) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setUp(engine);
  });
  afterAll(() => stage?.close());

  test('opens beside the page after a gesture, and finds the page in front by itself', async () => {
    const desk = await openDesk(stage.driven);
    const page = await stage.driven.open(url);
    await waitForPaint(page);
    const { recognition } = await desk.pageState(url);
    const shown = await openPanelBeside(stage.driven, desk, url);
    const expected = engine === 'firefox' ? 'open' : (recognition?.officials[0]?.name ?? 'nobody');
    await expect.poll(shown, { timeout: 15_000 }).toContain(expected);
  });
});
