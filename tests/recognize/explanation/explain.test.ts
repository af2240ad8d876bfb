import { describe, expect, it } from 'vitest';
import { bundledLexicon } from '../../../utils/lexicon/bundled';
import type { Correction } from '../../../utils/model/correction';
import { recognize } from '../../../utils/recognize/recognize';

const lexicon = bundledLexicon();
const explained = (text: string, corrections: readonly Correction[] = []) => {
  const { explanation, ...recognition } = recognize(text, lexicon, { explain: true, corrections });
  if (explanation === undefined) throw new Error('asked to explain, it did not');
  return { recognition, ...explanation };
};

const TEXT =
  'Trung tướng Đỗ Văn Điệp, Chính ủy Quân khu 4, dự. Ông Điệp và ông Mai Quang Tín nói về Nghị quyết 08-NQ/TW.';

describe('the explanation', () => {
  it('is there only when asked for, and changes nothing', () => {
    expect(recognize(TEXT, lexicon)).not.toHaveProperty('explanation');
    expect(explained(TEXT).recognition).toEqual(recognize(TEXT, lexicon));
  });

  it('has one for each mention, in their order', () => {
    const { recognition, mentions } = explained(TEXT);
    expect(mentions.map(({ start, end, kind, rule }) => ({ start, end, kind, rule }))).toEqual(
      recognition.mentions.map(({ start, end, kind, rule }) => ({ start, end, kind, rule })),
    );
    expect(mentions.length).toBeGreaterThan(2);
  });

  it.each([
    ['the rank', 0, 'rank: Trung tướng'],
    ['the office behind the name', 0, 'office: Chính ủy · Quân khu 4'],
    ['the lead', 1, 'before it: «Ông»'],
    ['whom a short name means', 1, 'means the one of «Đỗ Văn Điệp» at 12, read by name-after-rank'],
    ['the number', 2, 'number: 08-NQ/TW'],
  ])('names %s', (_, mention, line) => {
    expect(explained(TEXT).mentions[mention]?.evidence).toContain(line);
  });

  it('names the other rules that read the place', () => {
    expect(explained(TEXT).mentions[0]?.alsoReadBy).toContain('name-before-office');
  });

  it.each<[string, string, readonly Correction[], string, RegExp]>([
    ['a name that nobody makes an official’s', TEXT, [], 'Mai Quang Tín', /makes the name an official/],
    ['an office that nobody of the text holds', 'Tổng Bí thư gửi thư chúc mừng.', [], 'Tổng Bí thư', /no official/],
    [
      'what a reader took out',
      TEXT,
      [{ scope: 'everywhere', target: { by: 'surface', surface: 'Đỗ Văn Điệp' }, decision: 'not-official' }],
      'Đỗ Văn Điệp',
      /correction/,
    ],
  ])('says why %s is none', (_, text, corrections, surface, reason) => {
    const found = explained(text, corrections).dropped.filter((one) => one.surface === surface);
    expect(found.map((one) => one.reason)).toEqual([expect.stringMatching(reason)]);
  });

  it('names nothing twice: what is a mention was not dropped', () => {
    const { recognition, dropped } = explained(TEXT);
    const places = recognition.mentions.map(({ kind, start, end }) => `${kind} ${start} ${end}`);
    expect(dropped.filter(({ kind, start, end }) => places.includes(`${kind} ${start} ${end}`))).toEqual([]);
  });
});
