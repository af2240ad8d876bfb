import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { compileBundled } from '../utils/lexicon/bundled';

const bundled = resolve(fileURLToPath(new URL('../utils/lexicon/bundled.ts', import.meta.url)));

/**
 * Puts the compiled lexicon in the place of `utils/lexicon/bundled.ts`, for extension builds: the worker starts often,
 * and loading takes a tenth of building.
 */
export function lexiconPlugin(): Plugin {
  return {
    name: 'trich-luc:lexicon',
    enforce: 'pre',
    load(id) {
      if (resolve(id.split('?')[0] ?? '') !== bundled) return undefined;
      // A string for JSON.parse: engines read it several times faster than the same object written as code.
      const compiled = JSON.stringify(JSON.stringify(compileBundled()));
      return [
        "import { loadLexicon } from './load';",
        'const kept = {};',
        'export function bundledLexicon() {',
        `  kept.lexicon ??= loadLexicon(JSON.parse(${compiled}));`,
        '  return kept.lexicon;',
        '}',
      ].join('\n');
    },
  };
}
