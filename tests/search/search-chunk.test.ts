import { describe, expect, test } from 'vitest';
import { seeded } from '../../bench/random';
import { foldedLine, termsOf } from '../../utils/search/analyze';
import { indexedText } from '../../utils/search/indexed-text';
import { snippetOf } from '../../utils/search/snippet';
import { readClip } from '../store/sample';
import { hitsIn, packedChunk, textOf, unpackedChunk } from './find';

/** True if the text answers, packed and waiting alike. */
function found(typed: string, title: string, ...body: string[]): boolean {
  const texts = [textOf('một bài khác', 'không có gì'), textOf(title, ...body)];
  const [packed, waiting] = [packedChunk(texts), unpackedChunk(texts, typed)].map((chunk) =>
    hitsIn(chunk, typed).some((hits) => hits.some(({ text }) => text === 1)),
  );
  expect(packed).toBe(waiting);
  return packed ?? false;
}

const SENTENCE = 'Ông Trần Văn Đường dẫn Nghị quyết số 08-NQ/TW về hòa giải và thuỷ lợi, kỹ sư quý mến';

test.each([
  ['TRẦN VĂN ĐƯỜNG', 'capitals'],
  ['tran van duong', 'no tones and no đ'],
  ['trần văn đuòng', 'wrong tones'],
  ['trần v\u200băn đư\u00adờng', 'invisible characters'],
  ['Trần Văn Đường'.normalize('NFD'), 'decomposed'],
  ['hoà giải', 'the old place of the tone'],
  ['thủy lợi', 'the new place of the tone'],
  ['=hoà giải', 'the old place of the tone, tones exact'],
  ['="thủy lợi"', 'the new place of the tone, tones exact'],
  ['kĩ sư', 'i for y'],
  ['="kĩ sư"', 'i for y, tones exact'],
  ['quí mến', 'i for y behind qu'],
  ['08-NQ/TW', 'a number as printed'],
  ['08 nq tw', 'a number without its signs'],
  ['08nq', 'a number run together'],
  ['nq/tw', 'a symbol'],
  ['08', 'a number alone'],
  ['nghi quyet 08', 'a word left out'],
  ['nghị quy', 'the last word not finished'],
  ['08-n', 'a symbol not finished'],
  ['tran van duong, 08-nq/tw', 'two phrases apart'],
  ['"trần văn" -lý', 'without a word that is not there'],
  ['lý OR quyết', 'one of two'],
  ['lý | quyết', 'one of two by a sign'],
  ['nghị q', 'a single letter is waited for'],
])('%s is found: %s', (typed) => {
  expect(found(typed, '', SENTENCE)).toBe(true);
});

test.each([
  ['tran duong van', 'another order'],
  ['tran quyet', 'words that are not together'],
  ['tran van duon ', 'an unfinished word that was finished'],
  ['8', 'another number'],
  ['nguyen', 'a word that is not there'],
  ['tran van duong, 09', 'one phrase of two'],
  ['"nghi quyet 08"', 'a quotation with a word between'],
  ['="tran van duong"', 'no tones where tones are asked for'],
  ['=hóa giải', 'another tone where tones are asked for'],
  ['"trần văn" -đường', 'without a word that is there'],
  ['-"nghị quyết" trần', 'without a phrase that is there'],
  ['thúi lợi', 'i for y where it is another word'],
])('%s is not found: %s', (typed) => {
  expect(found(typed, '', SENTENCE)).toBe(false);
});

test('a phrase whose last word is begun is where it is with one of the words that begin so', () => {
  const random = seeded(7);
  const lasts = ['nga', 'nghe', 'nghị', 'ngon', 'ngư'];
  const words = ['công', 'tác', 'và', 'và', 'xã', ...lasts];
  const line = () => Array.from({ length: 12 }, () => words[random.whole(words.length)]).join(' ');
  const chunk = packedChunk(Array.from({ length: 600 }, () => textOf(line(), line(), line())));
  const textsOf = (typed: string) => hitsIn(chunk, typed).flatMap((hits) => hits.map(({ text }) => text));
  for (const first of ['công tác', 'công tác và', 'và và', 'xã, công tác', 'tác xã và công']) {
    const whole = new Set(lasts.flatMap((last) => textsOf(`${first} ${last} `)));
    expect(whole.size).toBeGreaterThan(0);
    expect(new Set(textsOf(`${first} ng`))).toEqual(whole);
  }
});

test('words of two lines are no neighbours', () => {
  expect(found('cuối đầu', '', 'dòng cuối', 'đầu dòng')).toBe(false);
});

test('a hit says whether it is a phrase, whether its tones are those typed, and in which part it stands', () => {
  const texts = [
    textOf('Hòa giải ở xã', ''),
    textOf('Hóa giải ở xã', ''),
    textOf('', 'hòa và giải'),
    textOf('', 'hòa giải'),
    textOf('', 'hòa, hiểu, biết và giải'),
  ];
  for (const chunk of [packedChunk(texts), unpackedChunk(texts, 'hòa giải ')]) {
    const [hits = []] = hitsIn(chunk, 'hòa giải ');
    expect(hits.map(({ text, phrase, exact }) => [text, phrase, exact])).toEqual([
      [0, true, true],
      [1, true, false],
      [2, false, true],
      [3, true, true],
    ]);
    expect(hits[0]?.weighed[0]).toBeGreaterThan(hits[3]?.weighed[0] ?? 0);
    expect(hits[3]?.weighed[0]).toBeGreaterThan(hits[2]?.weighed[0] ?? 0);
  }
});

test('typed without tones, tones make no difference', () => {
  const texts = [textOf('', 'hòa giải'), textOf('', 'hoa giai')];
  expect(hitsIn(packedChunk(texts), 'hoa giai ')[0]?.map(({ exact }) => exact)).toEqual([true, true]);
});

describe('what is searched of a clip', () => {
  test('is title, lead, people, documents, outlet, notes and the text', () => {
    const { article, recognition } = readClip({
      title: 'Bài báo',
      body: 'Nội dung.\nHết.',
      officials: ['Lê Thị Thử'],
      documents: [{ kind: 'nghị quyết', number: '08-NQ/TW' }],
    });
    const { folded, exact, lines } = indexedText({ ...article, outlet: 'bao.example' }, recognition, ['Xem lại']);
    expect(folded.split('\n')).toEqual([
      'bai bao',
      'le thi thu',
      'nghi quyet 08 nq tw',
      'bao example',
      'xem lai',
      'bai bao',
      'noi dung',
      'het',
    ]);
    expect(exact.split('\n')[1]).toBe('lê thị thử');
    expect(lines).toEqual([1, 1, 2, 3, 4, 5, 8]);
  });
});

test('terms say where they stand', () => {
  expect(termsOf('Số 08-NQ/ĐU').map(({ term, exact, start, end }) => [term, exact, start, end])).toEqual([
    ['so', 'số', 0, 2],
    ['08', '08', 3, 5],
    ['nq', 'nq', 6, 8],
    ['du', 'đu', 9, 11],
  ]);
  expect(foldedLine('Số 08-NQ/ĐU')).toBe('so 08 nq du');
});

describe('snippets', () => {
  const text = `Đầu đề\n${'Câu mở đầu dài dòng. '.repeat(8)}Ông Trần Văn Đường phát biểu. ${'Câu kết dài dòng. '.repeat(12)}\nDòng khác`;
  test('show the words around the first match, within its line', () => {
    const snippet = snippetOf(text, 'tran van duong')!;
    expect(snippet.text).toMatch(/^….* Ông Trần Văn Đường phát biểu\. .*…$/);
    expect(snippet.text.length).toBeLessThan(140);
    expect(snippet.marks.map(({ start, end }) => snippet.text.slice(start, end))).toEqual(['Trần', 'Văn', 'Đường']);
  });
  test('show the place with the typed tones and nothing between before an earlier one', () => {
    const snippet = snippetOf('Họ hóa giải hiểu lầm.\nHòa và giải.\nTổ hòa giải họp.', 'hòa giải')!;
    expect(snippet.text).toBe('Tổ hòa giải họp.');
  });
  test('show a short line whole', () => {
    expect(snippetOf(text, 'đầu đề')).toEqual({
      text: 'Đầu đề',
      marks: [
        { start: 0, end: 3 },
        { start: 4, end: 6 },
      ],
    });
  });
  test('show nothing where nothing matches', () => {
    expect(snippetOf(text, 'không có')).toBeUndefined();
    expect(snippetOf('', 'x')).toBeUndefined();
  });
});
