import { describe, expect, it } from 'vitest';
import { bundledLexicon } from '../../utils/lexicon/bundled';
import { recognize } from '../../utils/recognize/recognize';

const lexicon = bundledLexicon();

/** The mentions of each law, one list a law. */
function groups(text: string): readonly (readonly string[])[] {
  const { documents, mentions } = recognize(text, lexicon);
  return documents.map(({ key }) => mentions.filter(({ ref }) => ref === key).map(({ surface }) => surface));
}

describe('laws of one article', () => {
  it.each<readonly [string, readonly (readonly string[])[]]>([
    [
      'Thông qua Luật sửa đổi, bổ sung 3 luật về bến cảng\n\nQuốc hội đã thông qua Luật sửa đổi, bổ sung một số điều của Luật Đê điều; Luật Hải quan; Luật Bến cảng.',
      [
        [
          'Luật sửa đổi, bổ sung 3 luật về bến cảng',
          'Luật sửa đổi, bổ sung một số điều của Luật Đê điều; Luật Hải quan; Luật Bến cảng',
        ],
      ],
    ],
    [
      'Dự án Luật sửa đổi, bổ sung một số điều của Luật Đê điều; Luật Hải quan; Luật Bến cảng (gọi tắt là Luật sửa đổi, bổ sung một số điều của 3 Luật).',
      [
        [
          'Luật sửa đổi, bổ sung một số điều của Luật Đê điều; Luật Hải quan; Luật Bến cảng',
          'Luật sửa đổi, bổ sung một số điều của 3 Luật',
        ],
      ],
    ],
    [
      'Luật sửa đổi, bổ sung một số điều của 3 luật về bến cảng và Luật sửa đổi, bổ sung một số điều của 11 luật về đê.',
      [
        ['Luật sửa đổi, bổ sung một số điều của 3 luật về bến cảng'],
        ['Luật sửa đổi, bổ sung một số điều của 11 luật về đê'],
      ],
    ],
    [
      'Theo Luật Bến cảng 2005 và 2014, tàu phải có phao. Luật Bến cảng không nói về đò.',
      [['Luật Bến cảng 2005', 'Luật Bến cảng'], ['2014']],
    ],
  ])('%s', (text, expected) => {
    expect(groups(text)).toEqual(expected);
  });
});
