import { expect, test } from 'vitest';
import { parseQuery } from '../../utils/search/parse-query';
import { problemsNow } from '../../utils/search/problems-now';

test.each<[typed: string, told: readonly string[]]>([
  ['official:|', []],
  ['nghị quyết -tag:|', []],
  ['official:| nghị', []],
  ['official: nghị|', ['official:']],
  ['official: tag:|', ['official:']],
  ['after:mai|', ['mai']],
])('of “%s”, the caret at the line, %j is told to be wrong while values are offered', (marked, told) => {
  const caret = marked.indexOf('|');
  const typed = marked.replace('|', '');
  const { problems } = parseQuery(typed);
  expect(problemsNow(problems, typed, caret).map(({ what }) => what)).toEqual(told);
});
