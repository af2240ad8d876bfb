import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import { recognizerDefine } from '../../.ci/recognizer-version';
import type { Driven } from '../../cli/browser/launch';

/** The bench's own code that runs in a page of the extension. */
export async function pageScript(): Promise<string> {
  const entry = fileURLToPath(new URL('../collection-entry.ts', import.meta.url));
  const lib = { entry, formats: ['iife' as const], name: 'collectionBench' };
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    define: await recognizerDefine(),
    build: { write: false, lib, minify: !process.env.PROFILE },
  });
  const [first] = [output].flat() as readonly Rolldown.RolldownOutput[];
  return first?.output[0].code ?? '';
}

/** A document of the extension with the bench in it, and nothing else that watches the collection. */
export async function deskOf(driven: Driven, code: string): Promise<Page> {
  const page = await driven.openExtensionPage('manifest.json');
  page.setDefaultTimeout(0);
  await page.evaluate(`${code}; globalThis.collectionBench = collectionBench; 0`);
  return page;
}

/** Calls the bench and asks for the answer now and then: one call of the browser's protocol may last three minutes. */
export async function callIn<T>(page: Page, call: string): Promise<T> {
  await page.evaluate(`globalThis.answer = undefined;
    Promise.resolve(collectionBench.${call}).then(
      (value) => (globalThis.answer = { value }),
      (error) => (globalThis.answer = { error: String(error?.stack ?? error) }),
    ); 0`);
  for (;;) {
    const answer = (await page.evaluate('globalThis.answer')) as { value: T; error?: string } | undefined;
    if (answer?.error !== undefined) throw new Error(answer.error);
    if (answer) return answer.value;
    await new Promise((wake) => setTimeout(wake, 250));
  }
}
