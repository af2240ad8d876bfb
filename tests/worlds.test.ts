import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const root = new URL('..', import.meta.url).pathname;
const folder = mkdtempSync(join(root, '.wxt', 'planted-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the compiler says of one planted file in a world: `''` if it is content. */
function compile(world: string, name: string, code: string): string {
  writeFileSync(join(folder, `${name}.ts`), code);
  const config = join(folder, `${name}.json`);
  writeFileSync(config, JSON.stringify({ extends: `../../${world}`, include: [`./${name}.ts`], exclude: [] }));
  try {
    execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '--noEmit', '-p', config], {
      encoding: 'utf8',
    });
    return '';
  } catch (error) {
    return String((error as { stdout?: string }).stdout);
  }
}

describe('the type-check worlds', () => {
  test.each([
    [
      'the pure world knows no page',
      '.ci/tsconfig.pure.json',
      'pure-page',
      'export const x = document.title;',
      'document',
    ],
    [
      'the pure world knows no extension',
      '.ci/tsconfig.pure.json',
      'pure-browser',
      'export const x = chrome.runtime;',
      'chrome',
    ],
    [
      'the pure world knows no Node',
      '.ci/tsconfig.pure.json',
      'pure-node',
      'export const x = process.argv;',
      'process',
    ],
    [
      'the DOM world knows no extension',
      '.ci/tsconfig.dom.json',
      'dom-browser',
      'export const x = chrome.runtime;',
      'chrome',
    ],
    ['the DOM world knows no Node', '.ci/tsconfig.dom.json', 'dom-node', 'export const x = process.argv;', 'process'],
    ['the whole world forbids enums', 'tsconfig.json', 'whole-enum', 'export enum X { A }', 'erasableSyntaxOnly'],
  ])('%s', (_sentence, world, name, code, complaint) => {
    expect(compile(world, name, code)).toContain(complaint);
  });

  test('the DOM world knows the page, so that its complaints mean something', () => {
    expect(compile('.ci/tsconfig.dom.json', 'dom-page', 'export const x = (d: Document): string => d.title;')).toBe('');
  });
});
