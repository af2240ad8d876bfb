import { type Desk, openDesk } from '../../../cli/browser/desk';
import { waitForPaint } from '../../../cli/browser/painted';
import { samplePages } from '../../../cli/browser/sample-newspaper';
import type { Stage } from './browsers';

/** The articles of the sample newspaper, in its order. */
export const sampleArticles = samplePages.filter((page) => page.kind === 'article');

/** Opens the first of the sample articles and clips each as the popup does; answers the desk it was asked from. */
export async function clipSamples(stage: Stage, count = sampleArticles.length): Promise<Desk> {
  const desk = await openDesk(stage.driven);
  for (const { url } of sampleArticles.slice(0, count)) {
    const tab = await stage.driven.open(url);
    await waitForPaint(tab);
    await desk.pageState(url);
    const answer = await desk.askTab(url, 'clipPage');
    if (!answer.ok) throw new Error(`${url} was not clipped: ${answer.error.message}`);
    await tab.close();
  }
  return desk;
}
