import type { Driven } from '../browser/launch';
import { samplePages } from '../browser/sample-newspaper';

const words = `
A sample newspaper is open, under the real names of its outlets; everything else in this browser leads nowhere.
  Officials and documents are highlighted in the article; rest the pointer on one. The home page is in the tab beside it.
  Press the toolbar button (perhaps behind the puzzle piece) to clip the article and to search, "08 nq tw" for one.
  Alt+Shift+S clips as well.
Close the browser when you have seen enough.
`;

const urlOf = (wanted: 'home' | 'article') => samplePages.find(({ kind }) => kind === wanted)?.url ?? '';

/** Opens the home page, and an article before it, for somebody to look at; waits until they close the browser. */
export async function guideReader({ browser, open }: Driven): Promise<number> {
  const closed = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  const [blank] = await browser.pages();
  await (blank ? blank.goto(urlOf('home'), { waitUntil: 'domcontentloaded' }) : open(urlOf('home')));
  await open(urlOf('article'));
  process.stdout.write(words);
  await closed;
  return 0;
}
