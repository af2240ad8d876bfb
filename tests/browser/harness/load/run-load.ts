import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { popupTimes } from '../../../../bench/collection/popup-time';
import { type Desk, openDesk } from '../../../../cli/browser/desk';
import { waitForPaint } from '../../../../cli/browser/painted';
import { builtExtension, setUpWith } from '../browsers';
import { pageScript } from '../page-script';
import { fillMade } from './filled-profile';
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

/** Where the built extension keeps the worker in which the library searches. */
function searchWorker(): string {
  const folder = join(builtExtension('chromium'), 'assets');
  const [file] = readdirSync(folder).filter((name) => /^search-worker.*\.js$/.test(name));
  if (file === undefined) throw new Error(`no search worker in ${folder}`);
  return `/assets/${file}`;
}

const pause = (milliseconds: number) => new Promise((wake) => setTimeout(wake, milliseconds));

export interface LoadOptions {
  /** So many clips are there before. */
  readonly size: number;
  /** So often each tab changes and clips its article at least: they go on for as long as popups are opened. */
  readonly rounds: number;
  /** So many popups are opened without the load, and so many under it. */
  readonly openings: number;
  /** A profile with the clips in it (`filledProfile`), which is copied; without one they are saved first. */
  readonly from?: string;
}

/** Runs in the newspaper's page: the article's first paragraph says something else. */
const rewrite = (words: string) => {
  const place = document.querySelector('[itemprop=articleBody] p, article p, p');
  if (place) place.textContent = words;
};

/** A paragraph that no other tab and no other round has. */
const sentence = (tab: number, round: number) =>
  `Thẻ thứ ${tab}, lượt thứ ${round}: hội nghị tiếp tục trong buổi chiều.`;

/** Eight tabs change and clip their articles while the collection is searched and exported, and popups are opened upon it. */
export async function runLoad({ size, rounds, openings, from }: LoadOptions): Promise<Loaded> {
  const stage = await setUpWith('chromium', builtExtension('chromium'), { holdsBack: true, ...(from && { from }) });
  try {
    const { driven } = stage;
    if (!from) await fillMade(driven, size);
    const desk = await openDesk(driven);
    const work = await driven.openExtensionPage('manifest.json');
    work.setDefaultTimeout(0);
    await work.evaluate(await pageScript('load/load-in-page.ts'));
    const ask = <T>(what: string) => work.evaluate(`inPage.${what}`) as Promise<T>;
    const origin = `chrome-extension://${new URL(desk.page.url()).host}`;
    const popups = async (count: number) => {
      const times: number[] = [];
      for (let n = 0; n < count; n++) times.push((await popupTimes(driven, origin)).painted);
      return times;
    };
    const popupAlone = await popups(openings);
    const tabs: Page[] = [];
    for (const url of loadUrls) {
      const tab = await driven.open(url);
      await waitForPaint(tab);
      tabs.push(tab);
    }
    const clipping = { desk, ask, problems: [] as string[], acknowledged: 0, isOver: false };
    await ask(`start(${size}, ${JSON.stringify(searchWorker())})`);
    const clipped = Promise.all(tabs.map((tab, n) => clipAgain({ tab, n, rounds }, clipping)));
    const popupLoaded = await popups(openings);
    clipping.isOver = true;
    const written = await clipped;
    const { searches, exports, wrong } = await ask<{ searches: number; exports: number; wrong: string[] }>('stop()');
    const end = await ask<{ wrong: readonly string[]; clips: number }>('settled()');
    const problems = [...clipping.problems, ...wrong, ...end.wrong];
    if (end.clips !== size + tabs.length) problems.push(`${end.clips} clips of ${size + tabs.length}`);
    for (const [n, url] of loadUrls.entries())
      for (let round = 0; round < (written[n] ?? 0); round++)
        if (!(await ask(has(url, sentence(n, round))))) problems.push(`lost: ${sentence(n, round)}`);
    return { saves: clipping.acknowledged, searches, exports, problems, popupAlone, popupLoaded };
  } finally {
    await stage.close();
  }
}

const has = (url: string, words: string) => `hasText(${JSON.stringify(url)}, ${JSON.stringify(words)})`;

interface Clipping {
  readonly desk: Desk;
  readonly ask: <T>(what: string) => Promise<T>;
  readonly problems: string[];
  acknowledged: number;
  isOver: boolean;
}

interface ClippingTab {
  readonly tab: Page;
  readonly n: number;
  readonly rounds: number;
}

/** Clips a tab's article as it changes; answers how often it changed. */
async function clipAgain({ tab, n, rounds }: ClippingTab, all: Clipping): Promise<number> {
  const url = loadUrls[n] ?? '';
  let round = 0;
  for (; round < rounds || !all.isOver; round++) {
    const words = sentence(n, round);
    await tab.evaluate(rewrite, words);
    // A page is read anew a moment after it changed: until then what is clipped is what was read before.
    for (let isThere = false, end = Date.now() + 60_000; !isThere && Date.now() < end; await pause(100)) {
      const answer = await all.desk.askTab(url, 'clipPage');
      if (answer.ok) all.acknowledged++;
      else all.problems.push(`${words} ${answer.error.code}: ${answer.error.message}`);
      isThere = await all.ask<boolean>(has(url, words));
    }
  }
  return round;
}
