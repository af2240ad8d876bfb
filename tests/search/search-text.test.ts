import { describe, expect, test } from 'vitest';
import { foldedLine, termsOf } from '../../utils/search/analyze';
import { indexedText } from '../../utils/search/indexed-text';
import { looserQueries, parseQuery } from '../../utils/search/query';
import { searchText } from '../../utils/search/search-text';
import { snippetOf } from '../../utils/search/snippet';
import { readClip } from '../store/sample';

const grade = (typed: string, ...lines: string[]) => searchText(parseQuery(typed), lines.map(foldedLine));

const SENTENCE = 'Ông Trần Văn Đường dẫn Nghị quyết số 08-NQ/TW về hòa giải và thuỷ lợi';

test.each([
  ['TRẦN VĂN ĐƯỜNG', 'capitals'],
  ['tran van duong', 'no tones and no đ'],
  ['trần văn đuòng', 'wrong tones'],
  ['trần v\u200băn đư\u00adờng', 'invisible characters'],
  ['Trần Văn Đường'.normalize('NFD'), 'decomposed'],
  ['hoà giải', 'the old place of the tone'],
  ['thủy lợi', 'the new place of the tone'],
  ['08-NQ/TW', 'a number as printed'],
  ['08 nq tw', 'a number without its signs'],
  ['08nq', 'a number run together'],
  ['nq/tw', 'a symbol'],
  ['08', 'a number alone'],
  ['nghi quyet 08', 'a word left out'],
  ['nghị quy', 'the last word not finished'],
  ['08-n', 'a symbol not finished'],
  ['tran van duong, 08-nq/tw', 'two phrases apart'],
])('%s is found: %s', (typed) => {
  expect(grade(typed, '', SENTENCE)).toBeGreaterThan(0);
});

test.each([
  ['tran duong van', 'another order'],
  ['tran quyet', 'words that are not together'],
  ['tran van duon ', 'an unfinished word that was finished'],
  ['8', 'another number'],
  ['nguyen', 'a word that is not there'],
  ['tran van duong, 09', 'one phrase of two'],
  [' -/ ', 'no words'],
])('%s is not found: %s', (typed) => {
  expect(grade(typed, '', SENTENCE)).toBe(0);
});

test('words of two lines are no neighbours', () => {
  expect(grade('cuối đầu', '', 'dòng cuối', 'đầu dòng')).toBe(0);
});

test('a phrase stands before words that are only near, and the title before the text', () => {
  expect([
    grade('chuyển đổi số', 'Chuyển đổi số ở xã', ''),
    grade('chuyển đổi số', 'Chuyển đổi kỹ thuật số', ''),
    grade('chuyển đổi số', '', 'công cuộc chuyển đổi số'),
    grade('chuyển đổi số', '', 'chuyển nhanh đổi chậm số'),
    grade('chuyển đổi số', '', 'chuyển nhà, đổi xe và lấy số'),
  ]).toEqual([4, 3, 2, 1, 0]);
});

test('a query of one phrase may be parted in two, never into mere words', () => {
  expect(looserQueries(parseQuery('giang nghị quyết')).map(({ phrases }) => phrases)).toEqual([
    [['giang'], ['nghi', 'quyet']],
    [['giang', 'nghi'], ['quyet']],
  ]);
  expect(looserQueries(parseQuery('nghị quyết'))).toEqual([]);
});

test.each([
  ['nghị q', [['nghi']], 'a single letter is waited for'],
  ['q', [], 'nothing is searched for a single letter'],
  ['nghị quyết, q', [['nghi', 'quyet']], 'also behind a comma'],
  ['khu b ', [['khu', 'b']], 'a finished letter is a word'],
  ['điều 5', [['dieu', '5']], 'a digit is a number'],
])('%s asks for %j: %s', (typed, phrases) => {
  expect(parseQuery(typed)).toEqual({ phrases, prefix: false });
});

test('a pasted page is cut to what a person could type', () => {
  expect(parseQuery('nghị quyết, '.repeat(10_000)).phrases.flat()).toHaveLength(32);
});

describe('what is searched of a clip', () => {
  test('begins with the title and holds outlet, people, documents and the text', () => {
    const { article, recognition } = readClip({
      title: 'Bài báo',
      body: 'Nội dung.\nHết.',
      officials: ['Lê Thị Thử'],
      documents: [{ kind: 'nghị quyết', number: '08-NQ/TW' }],
    });
    const lines = indexedText({ ...article, outlet: 'bao.example' }, recognition);
    expect(lines).toEqual([
      'bai bao',
      'bao example',
      'le thi thu',
      'nghi quyet 08 nq tw',
      'bai bao',
      'noi dung',
      'het',
    ]);
  });

  test('keeps the first line for the title even where there is none', () => {
    const { article, recognition } = readClip();
    expect(indexedText({ ...article, title: undefined }, recognition)[0]).toBe('');
  });
});

test('terms say where they stand', () => {
  expect(termsOf('Số 08-NQ/ĐU').map(({ term, start, end }) => [term, start, end])).toEqual([
    ['so', 0, 2],
    ['08', 3, 5],
    ['nq', 6, 8],
    ['du', 9, 11],
  ]);
});

describe('snippets', () => {
  const text = `Đầu đề\n${'Câu mở đầu dài dòng. '.repeat(8)}Ông Trần Văn Đường phát biểu. ${'Câu kết dài dòng. '.repeat(12)}\nDòng khác`;
  test('show the words around the first match, within its line', () => {
    const snippet = snippetOf(text, 'tran van duong')!;
    expect(snippet.text).toMatch(/^….* Ông Trần Văn Đường phát biểu\. .*…$/);
    expect(snippet.text.length).toBeLessThan(140);
    expect(snippet.marks.map(({ start, end }) => snippet.text.slice(start, end))).toEqual(['Trần', 'Văn', 'Đường']);
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
