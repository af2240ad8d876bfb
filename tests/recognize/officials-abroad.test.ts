import { describe, expect, it } from 'vitest';
import { positions, read } from './read-officials';

const named = (cases: readonly (readonly [text: string, ...mentions: string[]])[]) =>
  it.each(cases)('%s', (text, ...mentions) => expect(read(text)).toEqual(mentions));

const held = (cases: readonly (readonly [text: string, ...stated: string[]])[]) =>
  it.each(cases)('%s', (text, ...stated) => expect(positions(text)).toEqual(stated));

describe('names written as they are spoken, syllable by syllable', () => {
  named([
    ['Cùng dự có đồng chí Ra-môn Pê-rét, Bí thư Tỉnh ủy.', 'đồng chí > Ra-môn Pê-rét = Ra-môn Pê-rét'],
    [
      'Đồng chí Ra-môn Pê-rét, Bí thư Tỉnh ủy, cảm ơn. Đồng chí Pê-rét đi thăm Huế.',
      'Đồng chí > Ra-môn Pê-rét = Ra-môn Pê-rét',
      'Đồng chí > Pê-rét = Ra-môn Pê-rét',
    ],
    ['Ni-cô-lai Xa-vi-nốp, Đại sứ Nga tại Việt Nam, nói.', ' > Ni-cô-lai Xa-vi-nốp = Ni-cô-lai Xa-vi-nốp'],
    [
      'Đại sứ Nga tại Việt Nam Ni-cô-lai Xa-vi-nốp dự.',
      'Đại sứ Nga tại Việt Nam > Ni-cô-lai Xa-vi-nốp = Ni-cô-lai Xa-vi-nốp',
    ],
    ['Tổng thống Bê-la-rút Lu-sen-cô thăm Huế.', 'Tổng thống Bê-la-rút > Lu-sen-cô = Lu-sen-cô'],
    ['Ở Pa-ri, Bộ trưởng Lê Văn Nam nói.', 'Bộ trưởng > Lê Văn Nam = Lê Văn Nam'],
    ['Phong trào Xô-viết Nghệ Tĩnh, Bộ trưởng Lê Văn Nam nói.', 'Bộ trưởng > Lê Văn Nam = Lê Văn Nam'],
  ]);
  held([
    ['Đồng chí Ra-môn Pê-rét, Bí thư Tỉnh ủy Ma-tan-da, nói.', 'Ra-môn Pê-rét: Bí thư @ Tỉnh ủy Ma-tan-da'],
  ]);
});
