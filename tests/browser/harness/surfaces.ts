import type { Page } from 'puppeteer-core';
import type { Driven } from '../../../cli/browser/launch';
import { waitForPaint } from '../../../cli/browser/painted';
import { backwards, chord } from './card-keys';
import { rootReader } from './closed-root';
import { until } from './screen';

/** Something of ours that opens in the newspaper's page, and how a reader opens it by keys. */
export interface Surface {
  readonly name: string;
  readonly element: 'trich-luc-card' | 'trich-luc-bar';
  /** `root` reads what is in it now. */
  readonly open: (article: Page, root: () => Promise<string>) => Promise<void>;
  /** Takes back what opening it did to the collection. */
  readonly leave?: (article: Page, root: () => Promise<string>) => Promise<void>;
}

const stands = (article: Page, element: string) =>
  article.evaluate((name) => document.querySelector(name) !== null, element);

async function byChord(article: Page, key: 'KeyN' | 'KeyL'): Promise<void> {
  await until('what the keys open', async () => {
    await chord(article, key);
    return stands(article, 'trich-luc-card');
  });
}

/** The card with what the collection has of whom it speaks of. */
async function openCard(article: Page, root: () => Promise<string>): Promise<void> {
  await byChord(article, 'KeyN');
  await until('its clips', async () => ((await root()).match(/<li>/g) ?? []).length === 3);
}

async function select(article: Page): Promise<void> {
  const { x, y } = await article.evaluate(() => {
    const paragraph = [...document.querySelectorAll('[itemprop=articleBody] p')].find(
      (one) => (one.textContent ?? '').length > 100,
    );
    if (!paragraph) throw new Error('the article has no paragraph');
    paragraph.scrollIntoView({ block: 'center' });
    const box = paragraph.getBoundingClientRect();
    return { x: box.left + 40, y: box.top + 8 };
  });
  await until('the bar', async () => {
    await article.mouse.click(x, y, { count: 3 });
    return stands(article, 'trich-luc-bar');
  });
}

async function pressKeys(article: Page, ...keys: readonly ('Tab' | 'Enter' | 'ArrowRight')[]): Promise<void> {
  for (const key of keys) await article.keyboard.press(key);
}

/** The form of a correction, with the keyboard on the button that opened it. */
async function openForm(article: Page, root: () => Promise<string>): Promise<void> {
  await openCard(article, root);
  // Past the way out, the three clips, the library, back and on.
  for (let i = 0; i < 8; i++) await article.keyboard.press('Tab');
  await article.keyboard.press('Enter');
  await until('the form', async () => (await root()).includes('class="correct"'));
}

/** What says that the mention is none any more, where its card was; the keyboard is on the way back. */
async function openToast(article: Page, root: () => Promise<string>): Promise<void> {
  await openForm(article, root);
  // Back over the steps and the form's second button to its first.
  await backwards(article, 4);
  await article.keyboard.press('Enter');
  await until('what was done', async () => !(await root()).includes('<h2') && (await root()).includes('role="status"'));
}

async function undo(article: Page, root: () => Promise<string>): Promise<void> {
  const done = await root();
  await article.keyboard.press('Enter');
  await until('it is taken back', async () => (await root()) !== done);
}

/** The card, the list of mentions, the form of a correction and its message, the bar over selected words, the note in it. */
export const surfaces: readonly Surface[] = [
  { name: 'card', element: 'trich-luc-card', open: openCard },
  { name: 'mentions', element: 'trich-luc-card', open: (article) => byChord(article, 'KeyL') },
  { name: 'corrector', element: 'trich-luc-card', open: openForm },
  { name: 'bar', element: 'trich-luc-bar', open: select },
  {
    name: 'note',
    element: 'trich-luc-bar',
    open: async (article, root) => {
      await select(article);
      await chord(article, 'KeyH');
      await pressKeys(article, 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter');
      await until('the field', async () => (await root()).includes('<textarea'));
    },
  },
  { name: 'toast', element: 'trich-luc-card', open: openToast, leave: undo },
];

/**
 * A page with a copy of what stands open in an article.
 *
 * Its root is closed to the page and to what examines pages; the browser's protocol reads what is in it.
 */
export async function surfacePage(driven: Driven, url: string, { element, open, leave }: Surface): Promise<Page> {
  const article = await driven.open(url);
  await waitForPaint(article);
  const readRoot = rootReader(driven, article, element);
  await open(article, readRoot);
  const html = await readRoot();
  const { language, width } = await article.evaluate(
    (name) => ({
      language: document.documentElement.lang,
      width: document.querySelector(name)?.getBoundingClientRect().width ?? 340,
    }),
    element,
  );
  await leave?.(article, readRoot);
  await article.close();
  const page = await driven.browser.newPage();
  await page.setViewport({ width: 720, height: 640 });
  // A heading and a main part of our own, which on the newspaper's page are the newspaper's.
  await page.setContent(
    `<!doctype html><html lang="${language}"><title>Thẻ</title><body><main><h1>Bài</h1><h2>Thẻ</h2><div style="width:${width}px">${html}</div></main></body></html>`,
  );
  return page;
}

/** Dresses a copy as upon a dark page. */
export const darken = (page: Page): Promise<void> =>
  page.evaluate(() => document.querySelector('.card, .bar')?.classList.add('dark'));
