import type { Driven } from '../browser/launch';
import { samplePages } from '../browser/sample-newspaper';

const words = `
A sample newspaper is open, under the real names of its outlets; everything else in this browser leads nowhere.
  Open an article: officials and documents are highlighted. Rest the pointer on one.
  Press the toolbar button (perhaps behind the puzzle piece) to clip the article and to search, "08 nq tw" for one.
  Alt+Shift+S clips as well.
Close the browser when you have seen enough.
`;

/** Opens the home page for somebody to look at, and waits until they close the browser. */
export async function guideReader({ browser, open }: Driven): Promise<number> {
  const home = samplePages.find(({ kind }) => kind === 'home');
  const closed = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  await open(home?.url ?? '');
  process.stdout.write(words);
  await closed;
  return 0;
}
