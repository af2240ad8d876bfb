import { describe, expect, it } from 'vitest';
import { bundledLexicon } from '../../utils/lexicon/bundled';
import { recognize } from '../../utils/recognize/recognize';

const lexicon = bundledLexicon();

function named(text: string): readonly string[] {
  return recognize(text, lexicon).documents.map(({ kind, number }) => `${kind} ${number}`);
}

describe('a document told by its subject', () => {
  it.each<readonly [string, readonly string[]]>([
    [
      'Nghị quyết 35 về phát triển bến cảng đã lâu. Tỉnh thực hiện nghị quyết của Chính phủ về hỗ trợ và phát triển bến cảng.',
      ['nghị quyết 35'],
    ],
    [
      'Nghị quyết 35 của Quốc hội về phát triển bến cảng đã lâu. Tỉnh thực hiện nghị quyết của Chính phủ về phát triển bến cảng.',
      ['nghị quyết 35', 'nghị quyết undefined'],
    ],
    [
      'Nghị quyết 35 về phát triển bến cảng đã lâu. Tỉnh thực hiện nghị quyết của Chính phủ về giáo dục thuyền viên.',
      ['nghị quyết 35', 'nghị quyết undefined'],
    ],
    [
      'Nghị quyết 35 về phát triển bến cảng giai đoạn 2026-2030 đã lâu. Tỉnh thực hiện nghị quyết của Chính phủ về phát triển bến cảng.',
      ['nghị quyết 35'],
    ],
    [
      'Nghị quyết 35 về phát triển bến cảng giai đoạn 2026-2030 đã lâu. Tỉnh thực hiện nghị quyết của Chính phủ về phát triển bến cảng giai đoạn 2031-2035.',
      ['nghị quyết 35', 'nghị quyết undefined'],
    ],
    [
      'Bộ trình dự thảo Nghị định sửa đổi Nghị định số 78/2031/NĐ-CP quy định xử phạt tàu cá ở bến.',
      ['nghị định undefined', 'nghị định 78/2031/NĐ-CP'],
    ],
    [
      'Ủy ban trình dự thảo Nghị quyết về việc thành lập bến tàu Hòa An. Quốc hội thông qua Nghị quyết thành lập bến tàu Hòa An.',
      ['nghị quyết undefined'],
    ],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });
});

describe('a number without its year', () => {
  it.each<readonly [string, readonly string[]]>([
    ['Từ ngày có Nghị định 07/NĐ-CP. Chính phủ ban hành Nghị định số 07/2031/NĐ-CP.', ['nghị định 07/2031/NĐ-CP']],
    [
      'Từ ngày có Quyết định 07/QĐ-TTg. Thủ tướng ban hành Quyết định số 07/2031/QĐ-TTg.',
      ['quyết định 07/QĐ-TTg', 'quyết định 07/2031/QĐ-TTg'],
    ],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });
});
