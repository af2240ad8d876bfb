import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const codeIn = (text: string) => [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);

/** The table rows of the threat model under their heading: claims, and where they are tested. */
const claims = read('docs/THREAT-MODEL.md')
  .split(/^## /m)
  .flatMap((section) => {
    const boundary = section.split('\n')[0] ?? '';
    const rows = section.split('\n').filter((line) => /^\| [STRIDE] \|/.test(line));
    return rows.map((row) => {
      const [, , threat = '', , tests = ''] = row.split('|').map((cell) => cell.trim());
      return { claim: `${boundary}: ${threat}`, tests: codeIn(tests) };
    });
  });

describe('every claim of the threat model', () => {
  test('is there: all six letters, all four boundaries', () => {
    expect(claims.length).toBeGreaterThanOrEqual(20);
    expect(new Set(claims.map(({ claim }) => claim.split(':')[0])).size).toBe(4);
  });

  test.each(claims)('$claim: names tests that exist', ({ tests }) => {
    expect(tests.length).toBeGreaterThan(0);
    expect(tests.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    for (const path of tests)
      if (path.endsWith('.test.ts') || path.endsWith('.test.tsx')) expect(read(path)).toMatch(/\bexpect\(/);
  });
});

test.each([
  'README.md',
  'SECURITY.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
])('%s names no file of ours that is not there', (file) => {
  const named = codeIn(read(file)).filter((code) =>
    /^(?:tests|utils|\.ci|entrypoints|components|bench|cli|seeds|docs)\/[\w./-]+$/.test(code),
  );
  // A folder, a file, a file without its ending, or a module's export behind its path.
  const isThere = (path: string) =>
    [path, `${path}.ts`, `${path}.tsx`, `${path}.json`].some((one) => existsSync(join(root, one)));
  expect(named.filter((path) => !isThere(path))).toEqual([]);
});
