import { describe, expect, it } from 'vitest';
import { bundledLexicon } from '../../utils/lexicon/bundled';
import { recognize } from '../../utils/recognize/recognize';

const lexicon = bundledLexicon();

describe('a plan that is called in two ways', () => {
  it.each<readonly [string, readonly (string | undefined)[]]>([
    [
      'Phê duyệt Đề án hợp tác bến cảng Việt - Lào đến năm 2035\n\nThủ tướng phê duyệt Đề án nâng cao hiệu quả hợp tác Việt Nam - Lào trong lĩnh vực bến cảng đến năm 2035.',
      ['nâng cao hiệu quả hợp tác Việt Nam - Lào trong lĩnh vực bến cảng đến năm 2035'],
    ],
    [
      'Phê duyệt Đề án hợp tác bến cảng Việt - Lào đến năm 2030\n\nThủ tướng phê duyệt Đề án nâng cao hiệu quả hợp tác Việt Nam - Lào trong lĩnh vực bến cảng đến năm 2035.',
      [
        'hợp tác bến cảng Việt - Lào đến năm 2030',
        'nâng cao hiệu quả hợp tác Việt Nam - Lào trong lĩnh vực bến cảng đến năm 2035',
      ],
    ],
    [
      'Phê duyệt Đề án hợp tác bến cảng Việt - Lào đến năm 2035\n\nThủ tướng phê duyệt Đề án đào tạo thuyền viên cho các bến cảng ven biển đến năm 2035.',
      ['hợp tác bến cảng Việt - Lào đến năm 2035', 'đào tạo thuyền viên cho các bến cảng ven biển đến năm 2035'],
    ],
  ])('%s', (text, titles) => {
    expect(recognize(text, lexicon).documents.map(({ title }) => title)).toEqual(titles);
  });
});
