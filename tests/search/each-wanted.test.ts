import { expect, test } from 'vitest';
import { eachWanted } from '../../utils/search/each-wanted';
import { eachTerm, type IndexedText, indexedLines } from '../../utils/search/indexed-text';

type Visit = readonly [term: string, exact: string, position: number];

function visits(each: (visit: (...seen: Visit) => void) => readonly number[]) {
  const seen: Visit[] = [];
  const ends = each((...one) => seen.push(one));
  return { seen, ends };
}

const text = indexedLines([
  ['Hội nghị cơ quan'],
  ['Lời mở đầu'],
  ['Trần Văn Cơ', 'Lê Cốm'],
  ['nghị quyết 08-NQ/TW', 'Về công tác cán bộ'],
  ['bao.example'],
  [],
  ['Hội nghị cơ quan', 'Cơ hội đến, hội cố đổi mới: hộ, hộị', 'x'],
]);

const long = indexedLines([[], [], [], [], [], [], [Array(6000).fill('hội nghị cơ quan').join(' '), 'hội x']]);

/** A text of so many letters and spaces that ends with a word of x alone. */
const endingAt = (length: number) =>
  indexedLines([[], [], [], [], [], [], ['hội '.repeat(16_382) + 'x'.repeat(length - 65_528)]]);

test.each<readonly [string, readonly string[], readonly string[], IndexedText]>([
  ['whole words', ['hoi', 'co', 'x'], [], text],
  ['words that begin so', [], ['ho', 'ng'], text],
  ['words that begin with nothing, which are all', [], [''], text],
  ['words of names that begin so', ['co', 'co*', 'ng*'], [], text],
  ['all at once', ['nghi', 'co*', '08', 'tw'], ['hoi', 'ca'], text],
  ['a word that is sought and begun, and begun by less of it', ['hoi', 'x'], ['hoi', 'h', 'ho', 'x'], text],
  ['nothing that is there', ['hoi nghi', 'khong'], ['zz'], text],
  ['a text of more letters than two bytes count', ['nghi', 'x'], ['ho'], long],
  ['a text of as many as two bytes just count', ['hoi'], ['x'], endingAt(65_534)],
  ['a text of one more', ['hoi'], ['x'], endingAt(65_535)],
  ['a text without words', ['hoi'], ['h'], indexedLines([[], [], [], [], [], [], []])],
])('what is sought is visited as by reading every word: %s', (_, whole, begun, read) => {
  const keys = new Set(whole);
  const all = visits((visit) => eachTerm(read, visit));
  const isSought = ([term]: Visit) =>
    keys.has(term) || (!term.endsWith('*') && begun.some((letters) => term.startsWith(letters)));
  expect(visits((visit) => eachWanted(read, { whole: keys, begun }, visit))).toEqual({
    seen: all.seen.filter(isSought),
    ends: all.ends,
  });
});
