import type { Page } from 'puppeteer-core';
import type { Driven } from '../../../cli/browser/launch';
import { waitForPaint } from '../../../cli/browser/painted';
import { chord } from './card-keys';
import { until } from './screen';

interface Node {
  readonly nodeId: number;
  readonly nodeName: string;
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
}

function find(node: Node, name: string): Node | undefined {
  if (node.nodeName === name) return node;
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) {
    const found = find(child, name);
    if (found) return found;
  }
  return undefined;
}

/** Something of ours that opens in the newspaper's page, and how a reader opens it by keys. */
export interface Surface {
  readonly name: string;
  readonly element: 'trich-luc-card' | 'trich-luc-bar';
  /** `root` reads what is in it now. */
  readonly open: (article: Page, root: () => Promise<string>) => Promise<void>;
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

/** The card, the list of mentions, the form of a correction, the bar over selected words, and the note in it. */
export const surfaces: readonly Surface[] = [
  { name: 'card', element: 'trich-luc-card', open: openCard },
  { name: 'mentions', element: 'trich-luc-card', open: (article) => byChord(article, 'KeyL') },
  {
    name: 'corrector',
    element: 'trich-luc-card',
    open: async (article, root) => {
      await openCard(article, root);
      // Past the way out, the three clips, the library, back and on.
      for (let i = 0; i < 8; i++) await article.keyboard.press('Tab');
      await article.keyboard.press('Enter');
      await until('the form', async () => (await root()).includes('class="correct"'));
    },
  },
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
];

/**
 * A page with a copy of what stands open in an article.
 *
 * Its root is closed to the page and to what examines pages; the browser's protocol reads what is in it.
 */
export async function surfacePage(driven: Driven, url: string, { element, open }: Surface): Promise<Page> {
  const article = await driven.open(url);
  await waitForPaint(article);
  const session = await article.createCDPSession();
  const readRoot = async () => {
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node };
    const shadow = find(root, element.toUpperCase())?.shadowRoots?.[0];
    if (!shadow) return '';
    const { nodeId } = shadow;
    return (await session.send('DOM.getOuterHTML', { nodeId, includeShadowDOM: true })).outerHTML;
  };
  await open(article, readRoot);
  const html = await readRoot();
  const { language, width } = await article.evaluate(
    (name) => ({
      language: document.documentElement.lang,
      width: document.querySelector(name)?.getBoundingClientRect().width ?? 340,
    }),
    element,
  );
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
