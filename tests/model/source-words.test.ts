import { expect, test } from 'vitest';
import { sourceWords } from '../../utils/model/source-words';

const TEXT = [
  'Dự lễ có Thứ trưởng Bộ Mẫu, Thượng tướng Trần Văn Mẫu và GS. TS. Lê Thị Ví, Viện trưởng Viện Cây. Bí thư Tỉnh ủy vắng mặt.',
  'Ông Mẫu từng là Bí thư Huyện ủy. Bộ trưởng Bộ Mẫu phát biểu.',
].join('\n');

const mentionsOf = (...names: readonly string[]) =>
  names.map((name) => ({ start: TEXT.indexOf(name), end: TEXT.indexOf(name) + name.length }));
const mau = mentionsOf('Trần Văn Mẫu', 'Mẫu từng').map(({ start, end }, i) => ({
  start,
  end: i === 1 ? start + 3 : end,
}));

test.each<[why: string, said: readonly string[], words: string | undefined]>([
  ['an office and its body', ['Thứ trưởng', 'Bộ Mẫu'], 'Thứ trưởng Bộ Mẫu, Thượng tướng Trần Văn Mẫu'],
  ['a rank', ['Thượng tướng'], 'Thượng tướng Trần Văn Mẫu'],
  ['in another case', ['thượng tướng'], 'Thượng tướng Trần Văn Mẫu'],
  ['an office of the sentence that names him, not of the next one', ['Bí thư'], 'Mẫu từng là Bí thư'],
  [
    'an office whose body no sentence says is shown by itself',
    ['Thứ trưởng', 'Bộ Khác'],
    'Thứ trưởng Bộ Mẫu, Thượng tướng Trần Văn Mẫu',
  ],
  ['what no sentence says of him', ['Bộ trưởng'], undefined],
  ['half a word', ['thư'], 'Mẫu từng là Bí thư'],
  ['nothing', [''], undefined],
])('%s', (_, said, words) => {
  expect(sourceWords(TEXT, mau, said)).toBe(words);
});

test('a body that stands there in short is taken along to the end of its clause', () => {
  const text = 'Có mặt còn có Trung tướng Vũ Lãm, Phó bí thư Đảng ủy, Chủ nhiệm Tổng cục CN; và đại diện các vụ.';
  const mentions = [{ start: text.indexOf('Vũ Lãm'), end: text.indexOf('Vũ Lãm') + 6 }];
  expect(sourceWords(text, mentions, ['Chủ nhiệm', 'Tổng cục Cây nông'])).toBe(
    'Vũ Lãm, Phó bí thư Đảng ủy, Chủ nhiệm Tổng cục CN',
  );
});

test('a title with full stops ends no sentence', () => {
  expect(sourceWords(TEXT, mentionsOf('Lê Thị Ví'), ['Viện trưởng', 'Viện Cây'])).toBe(
    'Lê Thị Ví, Viện trưởng Viện Cây',
  );
  expect(sourceWords(TEXT, mentionsOf('Lê Thị Ví'), ['GS'])).toBe('GS. TS. Lê Thị Ví');
});
