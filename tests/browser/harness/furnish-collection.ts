import type { Page } from 'puppeteer-core';
import { type Desk, openDesk } from '../../../cli/browser/desk';
import { waitForPaint } from '../../../cli/browser/painted';
import { samplePages } from '../../../cli/browser/sample-newspaper';
import type { EntityKey } from '../../../utils/model/ids';
import type { CorrectionId } from '../../../utils/model/saved-correction';
import type { Stage } from './browsers';
import { asClips, fillCollection } from './fill-collection';
import { markWordsOfTab } from './mark-words-of-tab';
import { richStory } from './rich-stories';
import { fill, press, until } from './screen';

const STORIES = 16;

/** The article that stays open in a tab. */
export const front = samplePages.find(({ kind, lang }) => kind === 'article' && lang === 'vi')?.url ?? '';

export interface Furnished {
  readonly desk: Desk;
  /** Shows the article, which is clipped, marked, noted and corrected. */
  readonly tab: Page;
}

/** A collection in which every screen has something to show: clips, a note, a correction, an older text, a saved search, a bin. */
export async function furnishCollection(stage: Stage): Promise<Furnished> {
  const desk = await openDesk(stage.driven);
  const stories = Array.from({ length: STORIES }, (_, n) => richStory(n));
  const later = { ...richStory(0), text: richStory(0).text.replace('Hội nghị', 'Cuộc họp') };
  await fillCollection(desk.page, asClips([...stories, later]));
  const tab = await stage.driven.open(front);
  await waitForPaint(tab);
  const { recognition } = await desk.pageState(front);
  const clipped = await desk.askTab(front, 'clipPage');
  if (!clipped.ok) throw new Error(clipped.error.message);
  await markWordsOfTab(desk, front, 'Có mặt tại hội trường', '**Nhớ** hỏi lại');
  const key = recognition?.officials.at(-1)?.key as EntityKey;
  await desk.ask('saveCorrection', {
    correction: {
      id: '01JD0000000000000000000002' as CorrectionId,
      correction: { scope: 'article', decision: 'not-official', target: { by: 'key', key } },
      canonicalUrl: front,
      title: 'Bài',
      surface: 'một người',
      createdAt: new Date().toISOString(),
    },
  });
  await order(stage);
  // What was written elsewhere is read with the page.
  await tab.reload();
  await waitForPaint(tab);
  return { desk, tab };
}

/** Saves a search and throws a clip away, in the library. */
async function order(stage: Stage): Promise<void> {
  const page = await stage.driven.openExtensionPage('library.html');
  await page.bringToFront();
  await until('clips', () => page.evaluate(() => document.querySelectorAll('.row-main').length > 5));
  await page.evaluate(() => {
    const rows = [...document.querySelectorAll<HTMLElement>('.row-main')];
    rows.find(({ textContent }) => textContent?.includes('kỳ 14'))?.focus();
  });
  await page.keyboard.press('Delete');
  await until('what was done', () => page.evaluate(() => document.querySelector('.done button') !== null));
  await fill(page, '.ask-input', 'hội nghị');
  await press(page, '.folder-save');
  await until('the name', () => page.evaluate(() => document.querySelector('.name-input') !== null));
  await press(page, '.name-form button');
  await until('the folder', () => page.evaluate(() => document.querySelector('.folder .facet-value') !== null));
  await page.close();
}
