import { expect, test } from 'vitest';
import { foldedLine } from '../../utils/search/analyze';
import { buildSegment, type Postings, packPostings, unitePostings, unpackPostings } from '../../utils/search/segment';

test.each([
  ['nothing', new Map()],
  ['one place', new Map([[0, [0]]])],
  [
    'many texts',
    new Map([
      [0, [1, 2, 300]],
      [1, [7]],
      [200, [0, 127, 128, 16_384, 3_000_000]],
    ]),
  ],
] as [string, Postings][])('%s is packed and unpacked', (_, postings) => {
  expect(unpackPostings(packPostings(postings))).toEqual(postings);
});

test('a segment says for every term where it stands', () => {
  const texts = [
    ['Nghị quyết mới', 'Về nghị quyết'],
    ['', 'quyết tâm'],
  ].map((lines) => lines.map(foldedLine));
  const { blocks, titleEnds } = buildSegment(texts);
  expect([...blocks.keys()].sort()).toEqual(['moi', 'nghi', 'quyet', 'tam', 've']);
  expect(unpackPostings(blocks.get('quyet')!)).toEqual(
    new Map([
      [0, [1, 13]],
      [1, [8]],
    ]),
  );
  expect(titleEnds).toEqual([3, 0]);
});

test('the postings of several words are united in order', () => {
  const united = unitePostings([
    new Map([[1, [5, 9]]]),
    new Map([
      [1, [2]],
      [3, [4]],
    ]),
  ]);
  expect(united).toEqual(
    new Map([
      [1, [2, 5, 9]],
      [3, [4]],
    ]),
  );
});
