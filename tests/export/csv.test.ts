import { expect, test } from 'vitest';
import { csvRow, plainCsvRow } from '../../utils/export/tables/csv';

test.each([
  ['=1+1', "'=1+1"],
  ['=HYPERLINK("https://xau.example";"Bấm")', '"\'=HYPERLINK(""https://xau.example"";""Bấm"")"'],
  ['+84 24', "'+84 24"],
  ['-2', "'-2"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tlệnh', "'\tlệnh"],
  ['\r=1', '"\'\r=1"'],
  ['Nghị quyết, số "08"', '"Nghị quyết, số ""08"""'],
  ['08-NQ/TW', '08-NQ/TW'],
])('%j is words to a spreadsheet, and no formula', (value, cell) => {
  expect(csvRow([value])).toBe(`${cell}\r\n`);
});

test('a number stays one', () => {
  expect(csvRow([-2, true, undefined])).toBe('-2,true,\r\n');
});

test.each([
  ['- Thưa ông, vì sao?', '" - Thưa ông, vì sao?"'],
  ['=1+1', ' =1+1'],
  ['08-NQ/TW', '08-NQ/TW'],
])('%j is words where every sign of a cell is shown, without one that was not there', (value, cell) => {
  expect(plainCsvRow([value])).toBe(`${cell}\r\n`);
});
