import { expect, it } from 'vitest';
import { bundledLexicon } from '../../utils/lexicon/bundled';
import { recognize } from '../../utils/recognize/recognize';

const lexicon = bundledLexicon();

const HEADLINE = 'Công điện 217/CĐ-TTg năm 2031 chống lũ do Thủ tướng Chính phủ điện\n\nTHỦ TƯỚNG\n\n';

it.each<readonly [string, string, string]>([
  ['the day below its number', 'Số: 217/CĐ-TTg\n\nHòa An, ngày 16\ntháng 11 năm 2031\n\nCÔNG ĐIỆN', '2031-11-16'],
  ['a line cut behind ‘ngày’', 'Số 217/CĐ-TTg\n\nHòa An, ngày\n06 tháng 12 năm 2031\n\nCÔNG ĐIỆN', '2031-12-06'],
  ['another number', 'Số: 218/CĐ-TTg\n\nHòa An, ngày 16 tháng 11 năm 2031\n\nCÔNG ĐIỆN', '2031'],
  ['a number within a line', 'Theo số 217/CĐ-TTg\n\nHòa An, ngày 16 tháng 11 năm 2031\n\nCÔNG ĐIỆN', '2031'],
])('the head of a printed text: %s', (_, head, date) => {
  expect(recognize(HEADLINE + head, lexicon).documents[0]?.date).toBe(date);
});
