import { expect, test } from 'vitest';
import { sentenceAt, sentenceSpans } from '../../utils/text/sentence-spans';

test.each([
  ['', []],
  ['Một câu.', ['Một câu.']],
  ['  Một câu. Hai câu!\n\nBa dòng  ', ['Một câu.', 'Hai câu!', 'Ba dòng']],
  ['TP. Vinh họp. Ông về.', ['TP. Vinh họp.', 'Ông về.']],
])('%j is cut into %j', (text, wanted) => {
  expect(sentenceSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual(wanted);
});

test('an offset is in the sentence that holds it, or behind the last before it', () => {
  const spans = sentenceSpans('  Một câu. Hai câu.');
  expect([0, 2, 9, 11, 99].map((at) => sentenceAt(spans, at))).toEqual([-1, 0, 0, 1, 1]);
});
