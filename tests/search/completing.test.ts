import { expect, test } from 'vitest';
import { completed, completing } from '../../utils/search/completing';

test.each([
  ['nothing typed', '', []],
  ['a word', 'off', [['off']]],
  ['the last word, and the run it ends', 'phan van gi', [['gi'], ['phan van gi']]],
  ['a field with nothing behind it', 'official:', [['', 'official']]],
  ['a field’s value', 'hội nghị official:gia', [['gia', 'official']]],
  ['a value in open quotation marks', 'official:"Phan Văn', [['Phan Văn', 'official']]],
  ['a field in Vietnamese', 'vănbản:08', [['08', 'document']]],
  ['a word after a minus', 'hội -gia', [['gia']]],
  ['a field after a minus', '-tag:cũ', [['cũ', 'tag']]],
  ['within quotation marks', '"hội ng', []],
  ['behind a closed quotation', '"hội nghị" qu', [['qu']]],
  ['a colon that names no field', 'lúc 14:30', []],
  ['a number', '08', [['08']]],
  ['emoji', '🎉', []],
] as const)('%s: %s', (_, typed, wanted) => {
  expect(completing(typed).map(({ value, field }) => (field ? [value, field] : [value]))).toEqual(wanted);
});

test.each([
  ['gia', 'official', 'Phan Văn Giang', 'official:"Phan Văn Giang" '],
  ['hội -gia', 'official', 'Giang', 'hội -official:Giang '],
  ['hội official:"Ph', 'official', 'Phan Văn Giang', 'hội official:"Phan Văn Giang" '],
  ['off', 'official', undefined, 'official:'],
  ['outlet:b', 'outlet', 'báo "A"', 'outlet:"báo  A" '],
] as const)('“%s” completed with %s %s', (typed, field, value, wanted) => {
  const place = completing(typed)[0];
  expect(place && completed(typed, typed.length, place, { field, value })).toEqual({
    typed: wanted,
    caret: wanted.length,
  });
});

test('what stands behind the caret stays', () => {
  const place = completing('tag:đ')[0]!;
  expect(completed('tag:đ hội', 5, place, { field: 'tag', value: 'đọc lại' }).typed).toBe('tag:"đọc lại" hội');
});

test.each(['a '.repeat(5000), 'a'.repeat(10_000), 'a:'.repeat(5000), '-'.repeat(10_000), '"'.repeat(9999)])(
  'a query of ten thousand characters has an end',
  (typed) => {
    expect(completing(typed).length).toBeLessThan(3);
  },
);
