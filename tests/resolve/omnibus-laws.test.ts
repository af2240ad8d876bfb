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
    // A code by the title of a law is another one, unless a year says that it is there.
    [
      'Ông đề nghị xây dựng một Bộ luật Giáo dục. Theo Luật Giáo dục, trường dạy bơi; Luật Giáo dục nói rõ.',
      [['Bộ luật Giáo dục'], ['Luật Giáo dục', 'Luật Giáo dục']],
    ],
    [
      'Theo Bộ luật Đất đai năm 2013, bến là của xã. Luật Đất đai 2013 nói rõ.',
      [['Bộ luật Đất đai năm 2013', 'Luật Đất đai 2013']],
    ],
    ['Theo Luật Lao động, thuyền viên được nghỉ. Bộ luật Lao động nói rõ.', [['Luật Lao động', 'Bộ luật Lao động']]],
    // What is drafted anew is none that the article tells by its year or number; without these both may be one.
    [
      'Quốc hội thảo luận dự án Luật Đê điều (sửa đổi). Theo Luật Đê điều năm 2023, bến là của xã. Dự thảo Luật Đê điều giữ điều này. Luật Đê điều (sửa đổi) có 5 chương.',
      [['Luật Đê điều (sửa đổi)', 'Luật Đê điều', 'Luật Đê điều (sửa đổi)'], ['Luật Đê điều năm 2023']],
    ],
    [
      'Quốc hội thảo luận dự án Luật Đê điều (sửa đổi). Theo Luật Đê điều số 12/2023/QH15, bến là của xã.',
      [['Luật Đê điều (sửa đổi)'], ['Luật Đê điều số 12/2023/QH15']],
    ],
    // What was drafted is what was adopted as revised.
    [
      'Năm 2030 có dự án Luật Đê điều (sửa đổi). Luật Đê điều năm 2023 còn hiệu lực. Luật Đê điều (sửa đổi) năm 2031 thay nó.',
      [['Luật Đê điều (sửa đổi)', 'Luật Đê điều (sửa đổi) năm 2031'], ['Luật Đê điều năm 2023']],
    ],
    [
      'Quốc hội thảo luận dự án Luật Đê điều (sửa đổi). Luật Đê điều có 5 chương.',
      [['Luật Đê điều (sửa đổi)', 'Luật Đê điều']],
    ],
    [
      'Quốc hội thông qua Luật Đê điều (sửa đổi). Luật Đê điều năm 2023 có 5 chương.',
      [['Luật Đê điều (sửa đổi)', 'Luật Đê điều năm 2023']],
    ],
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
      'Thông qua Luật sửa đổi, bổ sung một số điều của Bộ luật Hàng hải số 95/2015/QH13. Luật sửa đổi, bổ sung một số điều của Bộ luật Hàng hải có ba chương.',
      [
        [
          'Luật sửa đổi, bổ sung một số điều của Bộ luật Hàng hải số 95/2015/QH13',
          'Luật sửa đổi, bổ sung một số điều của Bộ luật Hàng hải',
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
      'Quốc hội thông qua Luật sửa đổi, bổ sung 3 luật về bến cảng. Hôm sau thông qua Luật sửa đổi, bổ sung 3 luật về đê.',
      [['Luật sửa đổi, bổ sung 3 luật về bến cảng'], ['Luật sửa đổi, bổ sung 3 luật về đê']],
    ],
    [
      'Có hai: Luật sửa đổi, bổ sung 3 luật về bến cảng và Luật sửa đổi, bổ sung 3 luật về đê. Nay bàn Luật sửa đổi, bổ sung 3 luật.',
      [
        ['Luật sửa đổi, bổ sung 3 luật về bến cảng'],
        ['Luật sửa đổi, bổ sung 3 luật về đê'],
        ['Luật sửa đổi, bổ sung 3 luật'],
      ],
    ],
    [
      'Thông qua Luật sửa đổi, bổ sung 8 luật về tài chính, đấu thầu. Bộ nói về Luật sửa đổi, bổ sung 8 luật trong lĩnh vực tài chính.',
      [
        [
          'Luật sửa đổi, bổ sung 8 luật về tài chính, đấu thầu',
          'Luật sửa đổi, bổ sung 8 luật trong lĩnh vực tài chính',
        ],
      ],
    ],
    [
      'Trình Luật sửa đổi, bổ sung 3 luật. Trình Luật sửa đổi, bổ sung một số điều của Luật Đê điều; Luật Hải quan; Luật Bến cảng. Trình Luật sửa đổi, bổ sung một số điều của Luật Báo chí; Luật Xuất bản; Luật Điện ảnh.',
      [
        ['Luật sửa đổi, bổ sung 3 luật'],
        ['Luật sửa đổi, bổ sung một số điều của Luật Đê điều; Luật Hải quan; Luật Bến cảng'],
        ['Luật sửa đổi, bổ sung một số điều của Luật Báo chí; Luật Xuất bản; Luật Điện ảnh'],
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
