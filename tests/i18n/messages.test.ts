import { describe, expect, test } from 'vitest';
import type { Plural } from '../../utils/i18n/catalog';
import { catalogs } from './catalogs';

const texts = (value: string | Plural) => (typeof value === 'string' ? [value] : Object.values(value as object));
const placeholders = (value: string | Plural) =>
  [...new Set(texts(value).flatMap((text: string) => text.match(/\{[^}]*\}/g) ?? []))].sort();

describe.each(Object.entries(catalogs))('%s', (_, catalog) => {
  test.each(Object.entries(catalog))('%s is said in both languages with the same parameters', (_key, message) => {
    for (const text of [...texts(message.vi), ...texts(message.en)]) {
      expect(text).toBe(text.normalize('NFC').trim());
      expect(text).not.toBe('');
    }
    expect(placeholders(message.vi)).toEqual(placeholders(message.en));
  });
});

test('no key is said in two ways', () => {
  const said = new Map<string, unknown>();
  const twice = Object.values(catalogs).flatMap((catalog) =>
    Object.entries(catalog).filter(([key, words]) => {
      const before = said.get(key);
      said.set(key, words);
      // A catalog may be a part of another one.
      return before !== undefined && before !== words;
    }),
  );
  expect(twice).toEqual([]);
});
