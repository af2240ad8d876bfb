import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Driven } from '../browser/launch';
import { waitForPaint } from '../browser/painted';
import { samplePages } from '../browser/sample-newspaper';
import { stories } from './stories';

/** What both stores take. */
const size = { width: 1280, height: 800 } as const;
const there = (page: Page, selector: string) => page.waitForSelector(selector, { timeout: 20_000 });

/** One picture: its name, and the page that shows it, ready to be taken. */
export interface Shot {
  readonly name: string;
  readonly open: (driven: Driven) => Promise<Page>;
}

const front = samplePages.find(({ file }) => file === 'qdnd-hoi-nghi-dang-uy.html')?.url ?? '';
const told = stories.find(({ day }) => day === '2022-03-15')?.title ?? '';

async function openArticle({ open }: Driven): Promise<Page> {
  const page = await open(front);
  await page.setViewport(size);
  await waitForPaint(page);
  await page.bringToFront();
  return page;
}

async function ofOurs(driven: Driven, path: string): Promise<Page> {
  const page = await driven.openExtensionPage(path);
  await page.setViewport(size);
  await page.bringToFront();
  return page;
}

/** Clicks the first element of a selector that says some words, once it is there. */
async function press(page: Page, selector: string, words = ''): Promise<void> {
  await page.waitForFunction(
    (css: string, said: string) => {
      const all = [...document.querySelectorAll<HTMLElement>(css)];
      const one = all.find(({ textContent }) => textContent?.includes(said));
      one?.click();
      return one !== undefined;
    },
    { timeout: 20_000 },
    selector,
    words,
  );
}

/** The card stands open over a mention, as the reader's keys open it. */
async function card(driven: Driven): Promise<Page> {
  const page = await openArticle(driven);
  for (let attempt = 0; attempt < 40; attempt++) {
    for (const key of ['Alt', 'Shift'] as const) await page.keyboard.down(key);
    await page.keyboard.press('KeyN');
    for (const key of ['Shift', 'Alt'] as const) await page.keyboard.up(key);
    if (await page.evaluate(() => document.querySelector('trich-luc-card') !== null)) break;
    await pause(100);
  }
  await pause(900);
  return page;
}

/** The popup over the article it speaks of: browsers show it in a window of its own, which no picture takes in. */
async function popup(driven: Driven): Promise<Page> {
  const article = await openArticle(driven);
  const behind = await article.screenshot({ encoding: 'base64' });
  const shown = await driven.openExtensionPage('popup.html');
  await shown.setViewport({ width: 400, height: 600 });
  await there(shown, 'li a[href]');
  await there(shown, '.page .chip');
  // What it speaks of was in front when it opened; what is drawn is what is in front.
  await shown.bringToFront();
  await pause(500);
  const before = await shown.screenshot({ encoding: 'base64' });
  await shown.close();
  await article.close();
  const page = await driven.browser.newPage();
  await page.setViewport(size);
  await page.bringToFront();
  await page.setContent(`<body style="margin:0;background:url(data:image/png;base64,${behind}) 0 0/100% no-repeat">
<img style="position:fixed;top:8px;right:16px;width:400px;border-radius:8px;box-shadow:0 10px 40px rgb(0 0 0/45%)" src="data:image/png;base64,${before}">`);
  await pause(300);
  return page;
}

async function library(driven: Driven): Promise<Page> {
  const page = await ofOurs(driven, `library.html?q=${encodeURIComponent('công nghiệp quốc phòng')}`);
  await press(page, '.row-main', told);
  await there(page, '.saved-body p');
  // The box where words are typed keeps the keyboard's frame otherwise.
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await pause(800);
  return page;
}

async function dossier(driven: Driven): Promise<Page> {
  const page = await ofOurs(driven, 'library.html?officials');
  await press(page, '.entities a', 'Hoàng Đình Giáp');
  await there(page, '.dossier[data-done="true"] .office-chart');
  await pause(500);
  return page;
}

async function welcome(driven: Driven): Promise<Page> {
  const page = await ofOurs(driven, 'welcome.html');
  await press(page, '.button-main');
  await there(page, '.read mark');
  await page.evaluate(() => document.querySelector('.read')?.scrollIntoView({ block: 'end' }));
  return page;
}

async function options(driven: Driven): Promise<Page> {
  const page = await ofOurs(driven, 'options.html');
  await there(page, '#keys kbd');
  return page;
}

/** In the order in which a store shows them. */
export const shots: readonly Shot[] = [
  { name: 'article', open: card },
  { name: 'popup', open: popup },
  { name: 'library', open: library },
  { name: 'dossier', open: dossier },
  { name: 'welcome', open: welcome },
  { name: 'options', open: options },
];

/** Speaks a language from now on, as the reader chooses it in the options. */
export async function speak(driven: Driven, language: string): Promise<void> {
  const page = await ofOurs(driven, 'options.html');
  await press(page, `input[name=language][value=${language}]`);
  await page.waitForFunction((wanted: string) => document.documentElement.lang === wanted, {}, language);
  await page.close();
}
