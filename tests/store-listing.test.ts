import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from '../utils/i18n/language';

const folder = new URL('../docs/store/', import.meta.url);
/** The longest summary that the Chrome Web Store takes. */
const SUMMARY = 132;

describe.each(languages)('the listing in the stores in %s', (language) => {
  const text = readFileSync(new URL(`${language}.md`, folder), 'utf8');

  test('has a summary that is short enough', () => {
    const summary = /^\*\*(?:Summary|Tóm tắt)\*\*[^:]*: (.+)$/m.exec(text)?.[1] ?? '';
    expect(summary.length).toBeGreaterThan(40);
    expect([...summary].length).toBeLessThanOrEqual(SUMMARY);
  });

  test('names pictures that are there, of the size that both stores take', () => {
    const names = [...text.matchAll(/`([a-z]+-[a-z]{2}\.png)`/g)].map(([, name = '']) => name);
    expect(names.length).toBeGreaterThanOrEqual(5);
    for (const name of names) {
      expect(name).toContain(`-${language}.`);
      const png = readFileSync(new URL(name, folder));
      // Width and height stand in the first chunk of a PNG.
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1280, 800]);
    }
  });
});
