import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDesk } from '../../cli/browser/desk';
import { type NewspaperServer, serveNewspaper } from '../../cli/browser/newspaper-server';
import { waitForPaint } from '../../cli/browser/painted';
import { samplePages } from '../../cli/browser/sample-newspaper';
import { isOurs } from './harness/browser-services';
import { engines, type Stage, setUp } from './harness/browsers';
import { hostileVectors } from './harness/hostile/vectors';
import { sanitizerScript } from './harness/sanitizer-script';
import { press, until } from './harness/screen';

const url = samplePages.find(({ kind }) => kind === 'article')?.url ?? '';
const bare = 'https://bao-tran.example/';
const pause = (milliseconds: number) => new Promise((wake) => setTimeout(wake, milliseconds));
const ran = (page: Page) => page.evaluate('globalThis.ran ?? []') as Promise<readonly number[]>;

/** Runs in the page: each vector as nodes in the document; answers what of it could run, load or lead astray. */
const harmOf = `(html) => {
  const box = document.createElement('div');
  box.append(sanitizer.sanitizeArticle(html));
  document.body.append(box);
  return [...box.querySelectorAll('*')].flatMap((one) => [...one.attributes]
    // What we put in the place of a picture, and a picture that lies in the HTML itself.
    .filter(({ name, value }) => !(name === 'class' && value === 'saved-picture') && !(name === 'src' && /^data:image\\/(png|jpeg|gif|webp|avif);base64,/.test(value)))
    .filter(({ name, value }) => /^(on|style|src|id$|name|class|action|form|xlink|srcset|data|ping)/i.test(name) || (name === 'href' && !/^https?:/i.test(value)))
    .map(({ name, value }) => one.tagName + ' ' + name + '=' + value)
    .concat(/^(script|style|iframe|frame|object|embed|link|meta|base|form|input|button|svg|math|template|video|audio|source|select|textarea|dialog|details)$/i.test(one.tagName) ? [one.tagName] : []));
}`;

describe.each(engines)('hostile HTML in %s', (engine) => {
  let stage: Stage;
  let plain: NewspaperServer;
  beforeAll(async () => {
    stage = await setUp(engine);
    plain = await serveNewspaper(() => undefined);
  });
  afterAll(async () => {
    plain?.close();
    await stage?.close();
  });

  test('there are at least 300 vectors, and many of them execute where nothing cleans them', async () => {
    expect(hostileVectors.length).toBeGreaterThanOrEqual(300);
    const page = await stage.driven.open(bare);
    await page.evaluate(
      `for (const html of ${JSON.stringify(hostileVectors)}) { const box = document.createElement('div'); box.innerHTML = html; document.body.append(box); }`,
    );
    await pause(1000);
    expect(new Set(await ran(page)).size).toBeGreaterThan(60);
    await page.close();
  });

  test('cleaned, none executes in a page whose policy forbids nothing, and nothing is left that could', async () => {
    const page = await stage.driven.open(bare);
    await page.evaluate(await sanitizerScript());
    const harm = (await page.evaluate(
      `(${JSON.stringify(hostileVectors)}).map(${harmOf}).flatMap((found, number) => found.map((one) => number + ': ' + one))`,
    )) as readonly string[];
    expect(harm).toEqual([]);
    await page.evaluate('for (const link of document.querySelectorAll("body *")) { link.click?.(); }');
    await pause(1000);
    expect(await ran(page)).toEqual([]);
    await page.close();
  });

  test('saved with an article and read in the library, none executes, loads or leaves the page', async () => {
    const tab = await stage.driven.open(url);
    await waitForPaint(tab);
    const desk = await openDesk(stage.driven);
    expect(await desk.askTab(url, 'clipPage')).toMatchObject({ ok: true });
    await tab.close();
    const before = stage.newspaper.requests.length;
    for (let from = 0; from < hostileVectors.length; from += 150) {
      const html = hostileVectors
        .slice(from, from + 150)
        .map((vector) => `<div>${vector}</div>`)
        .join('');
      // Under the application's feet, as a forged import or a page that lied would have left it.
      await desk.page.evaluate(putHtml, html);
      const library = await stage.driven.openExtensionPage('library.html');
      await library.bringToFront();
      await press(library, '.row-main');
      const shown = () => (document.querySelector('.saved-body')?.childElementCount ?? 0) > 0;
      await until('the saved article', () => library.evaluate(shown));
      await library.evaluate(() => {
        for (const one of document.querySelectorAll<HTMLElement>('.saved-body :not(a)')) one.click();
      });
      await pause(300);
      expect(await ran(library)).toEqual([]);
      expect(await library.evaluate(() => location.pathname)).toBe('/library.html');
      await library.close();
    }
    expect(stage.newspaper.requests.slice(before).filter(isOurs)).toEqual([]);
  });
});

/** Runs in the library: gives the one clip another body. */
function putHtml(html: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const open = indexedDB.open('trich-luc');
    open.onerror = () => reject(open.error);
    open.onsuccess = () => {
      const transaction = open.result.transaction('contents', 'readwrite');
      const store = transaction.objectStore('contents');
      const all = store.getAll();
      all.onsuccess = () => {
        for (const row of all.result) store.put({ ...row, html });
      };
      transaction.oncomplete = () => {
        open.result.close();
        resolve();
      };
      transaction.onerror = () => reject(transaction.error);
    };
  });
}
