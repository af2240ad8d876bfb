import type { Page } from 'puppeteer-core';
import { popupTimes } from '../../../../bench/collection/popup-time';
import { type Desk, openDesk } from '../../../../cli/browser/desk';
import { waitForPaint } from '../../../../cli/browser/painted';
import { setUp } from '../browsers';
import { pageScript } from '../page-script';
import { loadUrls } from './load-pages';

export interface Loaded {
  /** Clips acknowledged while all else went on. */
  readonly saves: number;
  readonly searches: number;
  readonly exports: number;
  /** Writes that are not there, rows and counts that are wrong, in sentences. */
  readonly problems: readonly string[];
  /** Milliseconds until the popup's list is painted, without the load and under it. */
  readonly popupAlone: readonly number[];
  readonly popupLoaded: readonly number[];
}

const CHUNK = 500;
const pause = (milliseconds: number) => new Promise((wake) => setTimeout(wake, milliseconds));

/** Runs in the newspaper's page: the article's first paragraph says something else. */
const rewrite = (words: string) => {
  const place = document.querySelector('[itemprop=articleBody] p, article p, p');
  if (place) place.textContent = words;
};

/** A paragraph that no other tab and no other round has. */
const sentence = (tab: number, round: number) =>
  `Thẻ thứ ${tab}, lượt thứ ${round}: hội nghị tiếp tục trong buổi chiều.`;

/** Eight tabs change and clip their articles while the collection is searched and exported, and popups are opened upon it. */
export async function runLoad(size: number, rounds: number): Promise<Loaded> {
  const stage = await setUp('chromium');
  try {
    const { driven } = stage;
    const desk = await openDesk(driven);
    const work = await driven.openExtensionPage('manifest.json');
    work.setDefaultTimeout(0);
    await work.evaluate(await pageScript('load/load-in-page.ts'));
    const ask = <T>(what: string) => work.evaluate(`inPage.${what}`) as Promise<T>;
    for (let from = 0; from < size; from += CHUNK) await ask(`fill(${from}, ${Math.min(size, from + CHUNK)})`);
    const origin = `chrome-extension://${new URL(desk.page.url()).host}`;
    const popups = async (count: number) => {
      const times: number[] = [];
      for (let n = 0; n < count; n++) times.push((await popupTimes(driven, origin)).painted);
      return times;
    };
    const popupAlone = await popups(4);
    const tabs: Page[] = [];
    for (const url of loadUrls) {
      const tab = await driven.open(url);
      await waitForPaint(tab);
      tabs.push(tab);
    }
    const problems: string[] = [];
    const saves = { count: 0 };
    await ask(`start(${size})`);
    const clipping = Promise.all(tabs.map((tab, n) => clipAgain({ tab, desk, ask, problems, saves }, n, rounds)));
    const popupLoaded = await popups(4);
    await clipping;
    const { searches, exports, wrong } = await ask<{ searches: number; exports: number; wrong: string[] }>('stop()');
    const end = await ask<{ wrong: readonly string[]; clips: number }>('settled()');
    problems.push(...wrong, ...end.wrong);
    if (end.clips !== size + tabs.length) problems.push(`${end.clips} clips of ${size + tabs.length}`);
    for (const [n, url] of loadUrls.entries()) {
      const texts = await ask<readonly string[]>(`textsOf(${JSON.stringify(url)})`);
      for (let round = 0; round < rounds; round++)
        if (!texts.some((text) => text.includes(sentence(n, round)))) problems.push(`lost: ${sentence(n, round)}`);
    }
    return { saves: saves.count, searches, exports, problems, popupAlone, popupLoaded };
  } finally {
    await stage.close();
  }
}

interface Clipping {
  readonly tab: Page;
  readonly desk: Desk;
  readonly ask: <T>(what: string) => Promise<T>;
  readonly problems: string[];
  readonly saves: { count: number };
}

async function clipAgain({ tab, desk, ask, problems, saves }: Clipping, n: number, rounds: number): Promise<void> {
  const url = loadUrls[n] ?? '';
  for (let round = 0; round < rounds; round++) {
    const words = sentence(n, round);
    await tab.evaluate(rewrite, words);
    // A page is read anew a moment after it changed: until then what is clipped is what was read before.
    for (let isThere = false, end = Date.now() + 60_000; !isThere && Date.now() < end; await pause(100)) {
      const answer = await desk.askTab(url, 'clipPage');
      if (answer.ok) saves.count++;
      else problems.push(`${words} ${answer.error.code}: ${answer.error.message}`);
      const texts = await ask<readonly string[]>(`textsOf(${JSON.stringify(url)})`);
      isThere = texts.some((text) => text.includes(words));
    }
  }
}
