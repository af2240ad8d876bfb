import type { Page } from 'puppeteer-core';
import type { Driven } from '../../../cli/browser/launch';
import { waitForPaint } from '../../../cli/browser/painted';
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

/**
 * A page with a copy of the card that is opened over the first mention of an article.
 *
 * The card's root is closed to the page and to what examines pages; the browser's protocol reads what is in it.
 */
export async function cardPage(driven: Driven, url: string): Promise<Page> {
  const article = await driven.open(url);
  await waitForPaint(article);
  await until('the card', async () => {
    for (const key of ['Alt', 'Shift'] as const) await article.keyboard.down(key);
    await article.keyboard.press('KeyN');
    for (const key of ['Shift', 'Alt'] as const) await article.keyboard.up(key);
    return article.evaluate(() => document.querySelector('trich-luc-card') !== null);
  });
  const session = await article.createCDPSession();
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node };
  const shadow = find(root, 'TRICH-LUC-CARD')?.shadowRoots?.[0];
  if (!shadow) throw new Error('the card has no root');
  const { outerHTML } = await session.send('DOM.getOuterHTML', { nodeId: shadow.nodeId, includeShadowDOM: true });
  const language = await article.evaluate(() => document.documentElement.lang);
  await article.close();
  const page = await driven.browser.newPage();
  // A heading and a main part of our own, which on the newspaper's page are the newspaper's.
  await page.setContent(
    `<!doctype html><html lang="${language}"><title>Thẻ</title><body><main><h1>Bài</h1><h2>Thẻ</h2><div style="width:340px">${outerHTML}</div></main></body></html>`,
  );
  return page;
}
