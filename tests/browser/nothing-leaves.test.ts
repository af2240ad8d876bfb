import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDesk } from '../../cli/browser/desk';
import { waitForPaint } from '../../cli/browser/painted';
import { sampleHtml, samplePages } from '../../cli/browser/sample-newspaper';
import { isOurs } from './harness/browser-services';
import { engines, type Stage, setUp } from './harness/browsers';
import { fill, press, until, wordsOf } from './harness/screen';

const pages = samplePages.slice(0, 6);
const articles = pages.filter(({ kind }) => kind === 'article');

/** What the newspaper's page itself asks for: itself, what its HTML names, and the icon browsers look for. */
function byThePage(address: string): boolean {
  const { pathname } = new URL(address);
  if (pathname === '/favicon.ico') return true;
  return pages.some(({ url, file }) => url === address || sampleHtml(file).includes(pathname));
}

describe.each(engines)('a working day in %s', (engine) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setUp(engine);
  });
  afterAll(() => stage?.close());

  test('reading, clipping, searching, exporting, printing: not one request is the extension’s', async () => {
    const { driven, newspaper } = stage;
    // Through the proxy goes everything the browser sends, whoever sends it.
    const strange = () => newspaper.requests.filter((address) => isOurs(address) && !byThePage(address));
    const desk = await openDesk(driven);
    for (const { url, kind } of pages) {
      const tab = await driven.open(url);
      if (kind === 'article') {
        await waitForPaint(tab);
        await desk.pageState(url);
        expect(await desk.askTab(url, 'clipPage')).toMatchObject({ ok: true });
      }
      if (url !== articles.at(-1)?.url) await tab.close();
    }
    expect(strange()).toEqual([]);
    const before = newspaper.requests.filter(isOurs).length;

    const screen = async (path: string, act: (page: Page) => Promise<void>) => {
      const page = await driven.openExtensionPage(path);
      await act(page);
      await page.close();
    };
    await screen('popup.html', async (page) => {
      await until('clips', async () => (await wordsOf(page, 'li a[href]')).length >= articles.length);
      await fill(page, 'search input', 'nghi quyet');
      await until('an answer', async () => (await wordsOf(page, '.found-count'))[0] !== '');
    });
    await screen('library.html', async (page) => {
      await page.bringToFront();
      await until('rows', async () => (await wordsOf(page, '.row-title')).length === articles.length);
      for (let nth = 1; nth <= articles.length; nth++) {
        await press(page, `.row:nth-child(${nth}) .row-main`);
        await until('an article', () => page.evaluate(() => document.querySelector('.saved-body p') !== null));
        // No picture of the newspaper is there to be loaded.
        expect(await page.evaluate(() => document.querySelectorAll('.saved-body :is(img, iframe, video)').length)).toBe(
          0,
        );
      }
      await page.evaluate(() => {
        globalThis.print = () => undefined;
      });
      if (engine === 'chromium') await page.pdf();
    });
    await screen('options.html', async (page) => {
      await page.bringToFront();
      await press(page, '#storage .button:not([disabled])', '(JSON)');
      await until('the export', async () => /json/i.test((await wordsOf(page, '.status'))[0] ?? ''));
    });
    await screen('sidepanel.html', (page) => until('places', async () => (await wordsOf(page, '.place')).length > 0));
    await screen('welcome.html', async (page) => {
      await press(page, '.button-main');
      await until('marks', async () => (await wordsOf(page, '.read mark')).length > 0);
    });
    await driven.killBackground();
    expect(await desk.ask('clipState', { canonicalUrl: articles[0]?.url ?? '' })).toMatchObject({ ok: true });
    expect(newspaper.requests.filter(isOurs).slice(before)).toEqual([]);
    // 15 s on a quiet machine, 45 s with a load of 27.
  }, 180_000);

  test('what our pages would ask for elsewhere, their policy forbids', async () => {
    const page = await stage.driven.openExtensionPage('options.html');
    const before = stage.newspaper.requests.length;
    const refused = (await page.evaluate(`Promise.all([
      fetch('https://bao-la.example/').then(() => 'sent', () => 'refused'),
      new Promise((done) => { const image = new Image(); image.onload = () => done('sent'); image.onerror = () => done('refused'); image.src = 'https://bao-la.example/x.png'; }),
      import('https://bao-la.example/x.js').then(() => 'sent', () => 'refused'),
    ])`)) as readonly string[];
    expect(refused).toEqual(['refused', 'refused', 'refused']);
    expect(stage.newspaper.requests.slice(before).filter(isOurs)).toEqual([]);
    await page.close();
  });
});
