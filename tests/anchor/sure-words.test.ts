import { expect, test } from 'vitest';
import { sureWords } from '../../utils/anchor/sure-words';

const ids = new Map<string, number>();
const numbered = (text: string) => {
  const words = text.split(' ');
  for (const word of words) if (!ids.has(word)) ids.set(word, ids.size);
  return Int32Array.from(words, (word) => ids.get(word) ?? -1);
};

/** The words of the old text that are sure, as they stand there. */
function sure(then: string, now: string): string {
  const { to } = sureWords(numbered(then), numbered(now));
  const words = then.split(' ');
  return words.filter((_, i) => (to[i] ?? -1) >= 0).join(' ');
}

const A = 'a1 a2 a3 a4 a5 a6 a7 a8';
const B = 'b1 b2 b3 b4 b5 b6 b7 b8';
const X = 'x1 x2 x3 x4 x5 x6 x7 x8';

test.each<[why: string, then: string, now: string, sure: string]>([
  ['what stands once in both, but for five words at the ends', `${A} ${B}`, `${A} ${B}`, 'a6 a7 a8 b1 b2 b3'],
  [
    'what moved takes its middle with it',
    `${A} ${A.replaceAll('a', 'c')} ${B}`,
    `${B} ${A} ${A.replaceAll('a', 'c')}`,
    'a6 a7 a8 c1 c2 c3',
  ],
  ['fewer than a row on either side say nothing', 'a1 a2 a3 a4 a5 a6 a7', 'a1 a2 a3 a4 a5 a6 a7', ''],
  [
    'of what is said twice in a row and now once, nothing',
    `${A} ${X} ${X} ${B}`,
    `${A} ${X} ${B}`,
    'a6 a7 a8 b1 b2 b3',
  ],
  ['one word over and over', 'n '.repeat(50).trim(), 'n '.repeat(60).trim(), ''],
  ['no words', '', '', ''],
])('%s', (_, then, now, expected) => {
  expect(sure(then, now)).toBe(expected);
});
