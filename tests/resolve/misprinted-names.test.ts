import { describe, expect, it } from 'vitest';
import { bundledLexicon } from '../../utils/lexicon/bundled';
import { recognize } from '../../utils/recognize/recognize';

const lexicon = bundledLexicon();

describe('who is meant by a name that is misprinted once', () => {
  it.each<[text: string, ...names: string[]]>([
    [
      'Chủ tịch Thượng viện Tansila Norbayeva đến. Bà Tansila Norbayeva cười. Chủ tịch Thượng viện Tansila Narbayeva ký.',
      'Tansila Norbayeva',
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
    ['Chủ tịch Kim Jong-un và Chủ tịch Kim Jong-il là hai người.', 'Kim Jong-un', 'Kim Jong-il'],
    ['Thứ trưởng Bộ Công an Bùi Văn Thanh và Thứ trưởng Bộ Công an Bùi Văn Nam đến.', 'Bùi Văn Thanh', 'Bùi Văn Nam'],
  ])('%s', (text, ...names) => {
    expect(recognize(text, lexicon).officials.map(({ name }) => name)).toEqual(names);
  });
});
