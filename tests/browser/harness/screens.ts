import type { Page } from 'puppeteer-core';
import { fill, press, until } from './screen';

/** A screen of the extension as a test opens it, upon the collection of `furnishCollection`. */
export interface Screen {
  readonly name: string;
  readonly path: string;
  readonly width: number;
  /** Elements that are there when everything is: a selector, and how many at least. */
  readonly there: readonly [selector: string, count: number];
  /** What a reader opens before it is looked at. */
  readonly open?: (page: Page) => Promise<void>;
}

const shown = (page: Page, selector: string, count = 1) =>
  until(`${count} × ${selector}`, () =>
    page.evaluate((css, least) => document.querySelectorAll(css).length >= least, selector, count),
  );

async function openArticle(page: Page): Promise<void> {
  await press(page, '.row-main');
  await shown(page, '.saved-body > *');
}

/** Gives the import a file to look through, as choosing one does. */
async function chooseFile(page: Page): Promise<void> {
  await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('.file-input');
    if (!input) throw new Error('no file input');
    const list = [{ type: 'article-newspaper', title: 'Bài cần mở', URL: 'https://bao.example/can-mo' }];
    const files = new DataTransfer();
    files.items.add(new File([JSON.stringify(list)], 'zotero.json'));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await shown(page, '.import-start');
}

/** What was deleted a moment ago is offered back over the list until the reader closes it; after a while it is not. */
async function closeOffer(page: Page): Promise<void> {
  const offered = () => page.evaluate(() => document.querySelector('.undo .icon-button') !== null);
  const isOffered = await until('the offer', offered, 3000).then(
    () => true,
    () => false,
  );
  if (isOffered) await press(page, '.undo .icon-button');
}

const wide = 1280;
const library = (name: string, query: string, there: Screen['there'], open?: Screen['open']): Screen => ({
  name,
  path: `library.html?${query}`,
  width: wide,
  there,
  ...(open && { open }),
});

/** Every screen with a page of its own. */
export const screens: readonly Screen[] = [
  { name: 'popup', path: 'popup.html', width: 400, there: ['li a[href]', 3], open: closeOffer },
  library('library', '', ['.row-title', 3], openArticle),
  library('list', 'q=hội nghị', ['.row-snippet', 3], async (page) => {
    await shown(page, '.folder');
    for (const nth of [1, 2]) await press(page, `.row:nth-child(${nth}) input`);
    await shown(page, '.selection');
  }),
  library('suggestions', '', ['.row-title', 3], async (page) => {
    await page.focus('.ask-input');
    await fill(page, '.ask-input', 'official:');
    await shown(page, '.suggestion');
  }),
  library('nothing', 'q=khôngcógì', ['.notice', 1]),
  library('versions', '', ['.row-title', 3], async (page) => {
    await fill(page, '.ask-input', '"kỳ 0"');
    await until('one article', () => page.evaluate(() => document.querySelectorAll('.row-title').length === 1));
    await openArticle(page);
    await press(page, '.reader-bar a[href*="old="]');
    await shown(page, '.diff :is(ins, del)');
  }),
  library('keys', '', ['.row-title', 3], async (page) => {
    await page.focus('.row-main');
    await page.keyboard.press('?');
    await shown(page, 'dialog[open] kbd', 12);
  }),
  library('officials', 'officials', ['.entity-label', 4]),
  library('documents', 'documents', ['.entity-label', 3]),
  library('official', 'official=vuong thua chi', ['.dossier[data-done=true] .tenure', 1]),
  library('document', 'documents', ['.entity-label', 3], async (page) => {
    await press(page, '.entities a');
    await shown(page, '.dossier[data-done=true] .line');
  }),
  library('pictures', 'pictures', ['.network .node-label', 4]),
  library('statistics', 'statistics', ['.tally', 4]),
  library('export', 'export', ['.export-start', 1]),
  library('import', 'import', ['.file-input', 1], chooseFile),
  library('bin', 'bin', ['.binned-clip', 1]),
  { name: 'options', path: 'options.html', width: 900, there: ['#keys kbd', 5] },
  {
    name: 'delete',
    path: 'options.html',
    width: 900,
    there: ['#storage .button', 2],
    open: async (page) => {
      await press(page, '#storage .acts:last-of-type .button:last-child');
      await shown(page, 'dialog[open] .button');
    },
  },
  {
    name: 'welcome',
    path: 'welcome.html',
    width: 900,
    there: ['.button-main', 1],
    open: async (page) => {
      await press(page, '.button-main');
      await shown(page, '.read mark');
    },
  },
  { name: 'sidepanel', path: 'sidepanel.html', width: 360, there: ['.place', 2] },
];

/** Waits until a screen is there, in its language, and opens what is to be open on it. */
export async function arrive(page: Page, { there: [selector, count], open }: Screen, language: string): Promise<void> {
  await shown(page, selector, count);
  await until(language, () => page.evaluate((wanted) => document.documentElement.lang === wanted, language));
  await open?.(page);
}
