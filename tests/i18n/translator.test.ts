import { expect, test } from 'vitest';
import type { Catalog } from '../../utils/i18n/catalog';
import { localDay, localTime, publishedDay } from '../../utils/i18n/dates';
import { languageFor } from '../../utils/i18n/language';
import { createTranslator } from '../../utils/i18n/translator';

const catalog = {
  plain: { vi: 'Lưu bài', en: 'Clip article' },
  named: { vi: 'Đã xóa “{title}”', en: 'Deleted “{title}”' },
  counted: { vi: { other: '{count} bài' }, en: { one: '{count} article', other: '{count} articles' } },
} as const satisfies Catalog;
const vi = createTranslator('vi', catalog);
const en = createTranslator('en', catalog);

test('a message is said in the translator’s language', () => {
  expect([vi('plain'), en('plain')]).toEqual(['Lưu bài', 'Clip article']);
});

test.each([
  [0, '0 bài', '0 articles'],
  [1, '1 bài', '1 article'],
  [12345, '12.345 bài', '12,345 articles'],
])('%d is counted and written the language’s way', (count, inVietnamese, inEnglish) => {
  expect([vi('counted', { count }), en('counted', { count })]).toEqual([inVietnamese, inEnglish]);
});

test('a parameter is put in as it is, even if it looks like a placeholder', () => {
  expect(en('named', { title: '{title} $& {count}' })).toBe('Deleted “{title} $& {count}”');
});

test('a missing key or parameter is a compile error', () => {
  // @ts-expect-error unknown key
  expect(en('unknown')).toBe('unknown');
  // @ts-expect-error the title is missing
  expect(en('named')).toBe('Deleted “{title}”');
  // @ts-expect-error a message without English
  const incomplete: Catalog = { plain: { vi: 'Lưu' } };
  expect(Object.keys(incomplete)).toEqual(['plain']);
});

test.each([
  [['vi-VN', 'en'], 'vi'],
  [['fr', 'vi'], 'vi'],
  [['en-US', 'vi'], 'en'],
  [['de'], 'en'],
  [[], 'en'],
] as const)('a browser that asks for %j is spoken to in %s', (wanted, language) => {
  expect(languageFor(wanted)).toBe(language);
});

test.each([
  ['2021-02-21', '21/02/2021'],
  ['2021-02-21T23:59:00+07:00', '21/02/2021'],
  ['2021-02-21T20:00:00Z', '22/02/2021'],
  ['năm ngoái', 'năm ngoái'],
])('published %s is shown as %s on the Vietnamese wall clock', (iso, shown) => {
  expect(publishedDay(iso, 'en')).toBe(shown);
});

test('a time is shown on the reader’s clock', () => {
  expect(localTime('2021-02-21T02:28:43Z', 'en', 'Asia/Ho_Chi_Minh')).toBe('21/02/2021, 09:28');
  expect(localTime('2021-02-21T02:28:43Z', 'vi', 'Asia/Ho_Chi_Minh')).toContain('09:28');
});

test.each([
  ['UTC', '30/11/2026'],
  ['Asia/Ho_Chi_Minh', '01/12/2026'],
])('what was deleted in the evening is deleted on that day, by the clock of %s', (zone, shown) => {
  expect(localDay('2026-11-30T18:20:00Z', 'en', zone)).toBe(shown);
});
