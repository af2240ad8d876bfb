import type { Page } from 'puppeteer-core';
import { bidi, contextOf } from '../../../cli/browser/bidi';
import type { Driven } from '../../../cli/browser/launch';

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

/** Reads, as HTML, what stands in an element's shadow that is closed to the page: by the protocols of the browsers. */
export function rootReader(driven: Driven, page: Page, element: string): () => Promise<string> {
  return driven.engine === 'chromium'
    ? () => readInChromium(page, element)
    : () => readInFirefox(driven, page, element);
}

async function readInChromium(page: Page, element: string): Promise<string> {
  const session = await page.createCDPSession();
  try {
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node };
    const shadow = find(root, element.toUpperCase())?.shadowRoots?.[0];
    if (!shadow) return '';
    const { nodeId } = shadow;
    return (await session.send('DOM.getOuterHTML', { nodeId, includeShadowDOM: true })).outerHTML;
  } catch (error) {
    // Drawn anew between the two questions: whoever waits for something in it asks again.
    if (String(error).includes('Could not find node')) return '';
    throw error;
  } finally {
    await session.detach();
  }
}

interface Told {
  readonly result?: {
    readonly value?: unknown;
    readonly sharedId?: string;
  };
}

async function readInFirefox({ browser }: Driven, page: Page, element: string): Promise<string> {
  const call = async (functionDeclaration: string, args: readonly object[], serializationOptions: object) => {
    const target = { context: contextOf(page) };
    const asked = { functionDeclaration, arguments: args, serializationOptions, target, awaitPromise: false };
    return ((await bidi(browser).send('script.callFunction', asked)) as { result: Told }).result.result;
  };
  const host = await call('(name) => document.querySelector(name)', [{ type: 'string', value: element }], {
    maxDomDepth: 1,
    includeShadowTree: 'all',
  });
  const shadow = (host?.value as { readonly shadowRoot?: { readonly sharedId?: string } } | null)?.shadowRoot;
  if (!shadow?.sharedId) return '';
  return String((await call('(root) => root.innerHTML', [{ sharedId: shadow.sharedId }], {}))?.value ?? '');
}
