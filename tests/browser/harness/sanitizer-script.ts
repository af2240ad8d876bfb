import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

/** The sanitizer as a script for a page: it needs a browser's own parser. */
export async function sanitizerScript(): Promise<string> {
  const entry = fileURLToPath(new URL('../../../utils/sanitize/sanitize-article.ts', import.meta.url));
  const lib = { entry, formats: ['iife' as const], name: 'sanitizer' };
  const output = await build({ configFile: false, logLevel: 'silent', build: { write: false, lib } });
  const [first] = [output].flat() as readonly Rolldown.RolldownOutput[];
  return (first?.output[0].code ?? '').replace(/^(?:const|var|let) sanitizer/, 'globalThis.sanitizer');
}
