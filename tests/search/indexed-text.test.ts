import { expect, test } from 'vitest';
import { eachTerm, indexedLength, indexedLines } from '../../utils/search/indexed-text';

test.each<[string, readonly (readonly string[])[]]>([
  ['nothing', [[''], []]],
  ['one word', [['Họp']]],
  ['two fields of one line', [['Hội nghị tổng kết'], ['Trần Văn Mẫu']]],
  ['many lines, some of them empty', [['Hội nghị'], ['', 'Số 08-NQ/TW', '…', 'Tổ họp.', '']]],
])('the length of %s is the position behind its last word', (_, fields) => {
  const text = indexedLines(fields);
  expect(indexedLength(text)).toBe(eachTerm(text, () => undefined).at(-1));
});
