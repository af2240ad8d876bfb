import { describe, expect, it } from 'vitest';
import { bundledLexicon } from '../../utils/lexicon/bundled';
import { holdsLeads } from '../../utils/recognize/officials/phrases/holds-leads';
import { contextOf } from '../../utils/recognize/recognize';

describe('what may make somebody an official stands in the text', () => {
  it.each([
    ['Giám đốc Sở Nội vụ Trần Văn Kiên cho biết.', true],
    ['Đại tá Trần Văn Kiên cho biết.', true],
    ['Dự lễ có các đồng chí Mai Thị Xuân, Phạm Văn Độ.', true],
    ['Nhà lãnh đạo Triều Tiên Park Min-ho đến dự.', true],
    ['Ông Trần Văn Kiên và bà Mai Thị Xuân bán phở.', false],
    ['Giáo sư Trần Văn Kiên dạy toán.', false],
    ['Trần Văn Kiên ghi bàn ở phút 90.', false],
    ['', false],
  ])('%s', (text, expected) => {
    expect(holdsLeads(contextOf(text, bundledLexicon()))).toBe(expected);
  });
});
