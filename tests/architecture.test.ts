import { describe, expect, test } from 'vitest';
import { checks } from '../.ci/architecture';
import { projectSources, type Source } from '../.ci/sources';

const root = new URL('..', import.meta.url).pathname;
const sources = projectSources(root);

/** One planted violation a check: the check must name the planted file. */
const planted: Readonly<Record<keyof typeof checks, Source>> = {
  layers: { path: 'utils/text/planted.ts', code: "import { x } from '../store/database';\n" },
  packages: { path: 'utils/recognize/planted.ts', code: "import Dexie from 'dexie';\n" },
  kinds: { path: 'utils/recognize/officials/planted.ts', code: "import { x } from '../documents/numbered';\n" },
  entrypoints: { path: 'entrypoints/popup/planted.ts', code: "import { x } from '../background/planted';\n" },
  reach: { path: 'entrypoints/planted.content/index.ts', code: "import { x } from '../../utils/store/database';\n" },
  cycles: { path: 'utils/text/planted.ts', code: "import { x } from './planted';\n" },
  barrels: { path: 'utils/text/planted.ts', code: "export { toNfc } from './nfc';\n" },
  topOfUtils: { path: 'utils/planted.ts', code: 'export const x = 1;\n' },
  nfc: { path: 'utils/text/planted.ts', code: `export const x = '${'ế'.normalize('NFD')}';\n` },
  asciiPatterns: { path: 'utils/recognize/planted.ts', code: 'export const x = /\\bNghị quyết\\b/;\n' },
  clocks: { path: 'utils/recognize/planted.ts', code: 'export const x = Date.now();\n' },
  length: { path: 'utils/text/planted.ts', code: 'const x = 1;\n'.repeat(201) },
};

describe('the architecture', () => {
  test.each(Object.keys(checks) as (keyof typeof checks)[])('%s: no file of the project breaks it', (name) => {
    expect(checks[name](sources)).toEqual([]);
  });

  test.each(Object.keys(checks) as (keyof typeof checks)[])('%s: a planted violation is found', (name) => {
    const source = planted[name];
    const others = sources.filter((s) => s.path !== source.path);
    expect(checks[name]([...others, source]).join('\n')).toContain(source.path);
  });
});
