import { describe, expect, it } from 'vitest';
import { bundledLexicon } from '../../utils/lexicon/bundled';
import { recognize } from '../../utils/recognize/recognize';
import { leastTime, processorTime } from './processor-time';

const lexicon = bundledLexicon();

const SMALL = 10_000;
const LARGE = 160_000;

/** What the text costs `times` times over. */
const cost = (text: string, times: number) =>
  processorTime(() => Array.from({ length: times }, () => recognize(text, lexicon)));

const filled = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

const NAMESAKES = 4_000;

/** "Đô đốc Gary Badadadadadad đến. Đô đốc Gary Bekadadadadad đến. …": any two surnames differ in two letters or more. */
const namesakes = (count: number) =>
  Array.from({ length: count }, (_, i) => `Đô đốc Gary ${surname(i)} đến. `).join('');

/** The digits of the number to the base of five, as syllables. */
const surname = (i: number) =>
  `B${[1, 5, 25, 125, 625, 3125].map((place) => ['ad', 'ek', 'ir', 'os', 'ul'][Math.floor(i / place) % 5]).join('')}`;

describe('texts of more than a hundred thousand characters that nobody writes', () => {
  it.each([
    ['capitals without an end', 'A'],
    ['words in capitals', 'AN '],
    ['names without an end', 'Nguyễn Văn An '],
    ['family names', 'Nguyễn '],
    ['commas', ','],
    ['commas and spaces', ', '],
    ['kind words', 'Nghị quyết '],
    ['kind words and numbers', 'Nghị quyết số '],
    ['brackets that open', '('],
    ['brackets that close', ')'],
    ['brackets in pairs', '()'],
    ['abbreviations', '(AB) '],
    ['quotation marks', '“'],
    ['ranks', 'Trung tướng '],
    ['offices', 'Phó Chủ tịch '],
    ['offices of offices', 'Phó Chủ tịch Ủy ban nhân dân tỉnh, '],
    ['list heads', 'các đồng chí: '],
    ['short names', 'ông An, '],
    ['nominal offices', 'Thủ tướng nói. '],
    ['laws in laws', 'Luật sửa đổi, bổ sung một số điều của '],
    ['names in addresses', ', quê Nguyễn Văn Bình'],
    ['dates', 'ngày 1-1 '],
    ['lines that close a text', 'Nghị quyết số 5/NQ-CP. Luật này được Quốc hội thông qua ngày 1-1. '],
    ['dashes', '-'],
    ['digits', '8'],
    ['line breaks', '\n'],
    ['spaces', ' '],
  ])('%s cost no more a character than a short one', (_, unit) => {
    const [small, large] = [filled(unit, SMALL), filled(unit, LARGE)];
    recognize(small, lexicon);
    // Eight times, so that they are not too short for the clock, and twice what they cost: as many characters as the large one.
    const half = () => cost(small, LARGE / SMALL / 2);
    const once = Math.max(2 * Math.min(half(), half(), half()), 10);
    // Once as much when linear, sixteen times when square; between them is the machine's share.
    expect(leastTime(3, 6 * once, () => cost(large, 1)) / once).toBeLessThan(6);
  });

  it('foreign names that have one word in common and another for each', () => {
    const [small, large] = [namesakes(NAMESAKES / 16), namesakes(NAMESAKES)];
    recognize(small, lexicon);
    const once = Math.max(16 * Math.min(cost(small, 1), cost(small, 1), cost(small, 1)), 10);
    // Once as much when linear, sixteen times when square, as above.
    expect(leastTime(3, 4 * once, () => cost(large, 1)) / once).toBeLessThan(4);
  });
});
