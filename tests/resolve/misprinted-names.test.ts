import { describe, expect, it } from 'vitest';
import { bundledLexicon } from '../../utils/lexicon/bundled';
import { recognize } from '../../utils/recognize/recognize';

const lexicon = bundledLexicon();

describe('who is meant by a name that is misprinted once', () => {
  it.each<[text: string, ...names: string[]]>([
    [
      'Chủ tịch Thượng viện Zulfiya Norsayeva đến. Bà Zulfiya Norsayeva cười. Chủ tịch Thượng viện Zulfiya Narsayeva ký.',
      'Zulfiya Norsayeva',
    ],
    ['Đô đốc Hary Harrison đến. Đô đốc Hary Harison cười.', 'Hary Harrison'],
    ['Thượng tướng Vũ Trọng Huân cười. Thượng tướng Võ Trọng Huân, Chủ nhiệm Ủy ban Tư pháp, đến.', 'Võ Trọng Huân'],
    [
      'Thiếu tướng Trần Hữu Mai, Phó Chính ủy Quân khu 7, đến. Thiếu tướng Nguyễn Hữu Mai, Phó Chính ủy Quân khu 7, cười.',
      'Trần Hữu Mai',
    ],
    ['Thiếu tướng Trần Hữu Mai đến. Thiếu tướng Nguyễn Hữu Mai cười.', 'Trần Hữu Mai', 'Nguyễn Hữu Mai'],
    [
      'Thượng tướng Vũ Trọng Huân, Chính ủy Quân khu 1, đến cùng Thượng tướng Võ Trọng Huân, Chính ủy Quân khu 2.',
      'Vũ Trọng Huân',
      'Võ Trọng Huân',
    ],
    ['Bộ trưởng Năng lượng Mỹ Alice Hollins đến. Bà Holins là chủ tịch Ủy ban Đê điều Mỹ.', 'Alice Hollins'],
    ['Ngoại trưởng Mỹ Alice Holt đến. Bà Halt là chủ tịch Ủy ban Đê điều Mỹ.', 'Alice Holt', 'Halt'],
    ['Tướng Valery Gerashimo đến. Ông Gerashimov là tham mưu trưởng Nga.', 'Valery Gerashimo'],
    // With another letter, or one less of a few, it is another name.
    ['Ngoại trưởng Mỹ Alice Johnston đến. Ông Johnson là chủ tịch Ủy ban Đê điều Mỹ.', 'Alice Johnston', 'Johnson'],
    ['Ngoại trưởng Mỹ Alice Martin đến. Ông Marvin là chủ tịch Ủy ban Đê điều Mỹ.', 'Alice Martin', 'Marvin'],
    ['Bộ trưởng Nga Elena Zhurova đến. Ông Zhurov là chủ tịch Ủy ban Đê điều Nga.', 'Elena Zhurova', 'Zhurov'],
    ['Bộ trưởng Nga Elena Zhirilova đến. Ông Zhirilov là chủ tịch Ủy ban Đê điều Nga.', 'Elena Zhirilova', 'Zhirilov'],
    // What a Russian woman is called is no misprint of a man's name.
    ['Tổng Bí thư Nikita Zhurov đến. Bà Zhurova là chủ tịch Ủy ban Đê điều Nga.', 'Nikita Zhurov', 'Zhurova'],
    ['Bộ trưởng Trung Quốc Zhang Yi đến. Bộ trưởng Trung Quốc Zhang Yu cười.', 'Zhang Yi', 'Zhang Yu'],
    ['Thứ trưởng Bộ Xây dựng Hồ Thị Mơ đến. Thứ trưởng Bộ Xây dựng Đỗ Thị Mơ cười.', 'Hồ Thị Mơ', 'Đỗ Thị Mơ'],
    ['Ngoại trưởng Mỹ Gary Holm đến. Bộ trưởng Quốc phòng Anh Garo Holm cười.', 'Gary Holm', 'Garo Holm'],
    ['Thiếu tướng Lê Hữu Mai đến. Thiếu tướng Lý Hữu Mai cười.', 'Lê Hữu Mai', 'Lý Hữu Mai'],
  ])('%s', (text, ...names) => {
    expect(recognize(text, lexicon).officials.map(({ name }) => name)).toEqual(names);
  });
});
