import type { Page } from 'puppeteer-core';
import { type Desk, openDesk } from '../browser/desk';
import type { Driven } from '../browser/launch';
import { paintedRanges, waitForPaint } from '../browser/painted';
import { openPopup } from '../browser/popup';
import { type SamplePage, samplePages } from '../browser/sample-newspaper';
import { pictures } from './pictures';

const say = (line: string) => process.stdout.write(`${line}\n`);

/** What a search for these words must find: an article's name for an official, or a document's number. */
const searches = ['08 nq tw', '08-NQ/TW', 'dang the doan', 'hoang dinh giap', 'cong dien 190'];

interface Seen {
  readonly page: Page;
  /** True if the page was what the index of the samples says, and clipped if it is an article. */
  readonly right: boolean;
}

async function readAndClip({ url, kind, title }: SamplePage, { open }: Driven, desk: Desk): Promise<Seen> {
  const page = await open(url);
  if (kind === 'article') await waitForPaint(page);
  const { detection, recognition } = await desk.pageState(url);
  say(`\n${title ?? `${url} (${kind})`}`);
  say(`  detected    ${detection.article ? 'an article' : 'no article'} (${detection.score})`);
  if (!detection.article) return { page, right: kind !== 'article' };
  const { officials = [], documents = [], mentions = [] } = recognition ?? {};
  const painted = await paintedRanges(page);
  say(
    `  recognized  ${officials.length} officials, ${documents.length} documents in ${mentions.length} mentions, ${painted.length} painted`,
  );
  for (const { name, ranks, positions } of officials) {
    const [position] = positions;
    const office = position && [position.role, position.organization].filter(Boolean).join(' ');
    say(`                ${[name, ...ranks, office].filter(Boolean).join(', ')}`);
  }
  for (const { kind: what, number, title: about } of documents)
    say(`                ${[what, number, about].filter(Boolean).join(' ')}`);
  const clip = await desk.askTab(url, 'clipPage');
  say(`  clipped     ${clip.ok ? clip.value.savedAt : `no: ${clip.error.message}`}`);
  return { page, right: kind === 'article' && clip.ok };
}

/** Goes through the newspaper as a reader would and tells what it saw; 0 if everything was as it should be. */
export async function walkAlone(driven: Driven, folder: string): Promise<number> {
  const desk = await openDesk(driven);
  let right = true;
  for (const sample of samplePages) {
    const seen = await readAndClip(sample, driven, desk);
    right &&= seen.right;
    await seen.page.close();
  }
  const popup = await openPopup(driven);
  await popup.until('the collection', async () => (await popup.titles()).length > 0);
  say(`\nfound again in the popup`);
  for (const words of searches) {
    await popup.type(words);
    const titles = await popup.found();
    right &&= titles.length > 0;
    say(`  “${words}”: ${titles.length === 0 ? 'nothing' : titles.join('; ')}`);
  }
  await popup.page.close();
  say('\nscreenshots');
  for await (const path of pictures(driven, folder)) say(`  ${path}`);
  say(right ? '\nall as it should be' : '\nsomething is not as it should be: see above');
  return right ? 0 : 1;
}
