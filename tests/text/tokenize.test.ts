import { describe, expect, it } from 'vitest';
import { buildSyllableTable, lookUp } from '../../utils/text/syllable-table';
import { tokenize } from '../../utils/text/tokenize';
import { Shape, TokenKind, type Tokens } from '../../utils/text/tokens';

const table = buildSyllableTable([
  ['hòa', 1],
  ['hoà', 1],
  ['bình', 2],
  ['-', 3],
  ['đ', 4],
]);

const pieces = (tokens: Tokens): readonly string[] =>
  Array.from({ length: tokens.count }, (_, i) => tokens.text.slice(tokens.start[i], tokens.end[i]));

describe('tokenize', () => {
  it.each([
    ['words and marks', 'Hòa Bình, 2031.', ['Hòa', 'Bình', ',', '2031', '.']],
    ['letters and digits part', 'NQ08 A05', ['NQ', '08', 'A', '05']],
    ['a no-break space is a space', 'Hòa\u00a0Bình', ['Hòa', 'Bình']],
    ['a soft hyphen stays inside its word', 'Bì\u00adnh an', ['Bì\u00adnh', 'an']],
    ['a zero-width space ends with its word', 'Hòa\u200b Bình', ['Hòa', 'Bình']],
    ['a line break is a token', 'Một.\nHai', ['Một', '.', '\n', 'Hai']],
    ['an empty line too, with the spaces around it', 'Một \n\n Hai', ['Một', ' \n\n ', 'Hai']],
    ['a break inside a sentence is none', 'Nghị\nquyết', ['Nghị', 'quyết']],
    ['nor one before the digits of a number', 'số\n96/2023', ['số', '96', '/', '2023']],
    ['a break before a capital is one', 'Hòa\nBình', ['Hòa', '\n', 'Bình']],
    [
      'but not where the lines of the text were cut to a width',
      'Bộ\nHòa và tất cả các sở cùng các huyện\ncủa tỉnh đều gắng sức làm thật nhanh\nmà không chờ không đợi một ai đến và\nxong\n\nBa',
      [
        ...'Bộ Hòa và tất cả các sở cùng các huyện'.split(' '),
        ...'của tỉnh đều gắng sức làm thật nhanh'.split(' '),
        ...'mà không chờ không đợi một ai đến và xong'.split(' '),
        ...['\n\n', 'Ba'],
      ],
    ],
    [
      'the cells of a table, however many, are no such lines',
      'Bộ\nHòa có họ\ntên\nchức\nvụ\nnơi\nở',
      ['Bộ', '\n', 'Hòa', 'có', 'họ', 'tên', 'chức', 'vụ', 'nơi', 'ở'],
    ],
    ['two lines that go on may be chance', 'Bộ\nHòa có\ntỉnh\nnhỏ', ['Bộ', '\n', 'Hòa', 'có', 'tỉnh', 'nhỏ']],
    ['what no reader sees may stand in a break', 'Một \u200b\n\u200b Hai', ['Một', ' \u200b\n\u200b ', 'Hai']],
    ['words that are glued together part at the capital', 'xã BìnhHòa', ['xã', 'Bình', 'Hòa']],
    ['a word no lexicon knows parts nowhere', 'BìnhHội HộiBình HÒABình', ['BìnhHội', 'HộiBình', 'HÒABình']],
    ['more tokens than texts usually have', ',;'.repeat(50), Array.from(',;'.repeat(50))],
    ['nothing', '', []],
    ['only invisible characters', '\u200b\u00ad', []],
  ])('%s', (_, text, expected) => {
    expect(pieces(tokenize(text, table))).toEqual(expected);
  });

  it('numbers syllables whatever their case and tone placement', () => {
    const tokens = tokenize('HÒA hoà Hoà bình Bì\u00adnh lạ', table);
    expect([...tokens.syllable]).toEqual([1, 1, 1, 2, 2, -1]);
  });

  it('numbers words that are no key as texts say them, and says which they are', () => {
    const learning = buildSyllableTable([['bình', 0]], (printed) => printed.toLowerCase());
    const tokens = tokenize('Bình lạ Lạ xa', learning);
    expect([...tokens.syllable]).toEqual([0, 1, 1, 2]);
    expect(tokens.listed).toBe(1);
    expect(tokens.words).toEqual(['bình', 'lạ', 'xa']);
    expect([...tokenize('xa dauerndlanges', learning).syllable]).toEqual([2, -1]);
    expect(lookUp(learning, 'xa')).toBe(-1);
  });

  it('takes every dash for one', () => {
    expect([...tokenize('- – — − ‑', table).syllable]).toEqual([3, 3, 3, 3, 3]);
  });

  it('takes ð for đ', () => {
    expect([...tokenize('Ð ð Đ', table).syllable]).toEqual([4, 4, 4]);
  });

  it('says how a word is cased', () => {
    const shapes = [...tokenize('hòa Hòa HÒA TTg A bình', table).shape];
    expect(shapes).toEqual([Shape.Lower, Shape.Title, Shape.Upper, Shape.Mixed, Shape.Title, Shape.Lower]);
  });

  it('says what stands before a token', () => {
    expect([...tokenize('số 08-NQ/TW', table).gap]).toEqual([0, 1, 0, 0, 0, 0]);
  });

  it('covers every letter and digit of a long text, in order, without an exception', () => {
    const text = 'Đảng ủy, 12/2031 – “Hòa”\u00a0bình…\n\nÝ kiến! '.repeat(400);
    const tokens = tokenize(text, table);
    let at = 0;
    for (let i = 0; i < tokens.count; i++) {
      expect(text.slice(at, tokens.start[i])).not.toMatch(/[\p{L}\p{N}]/u);
      at = tokens.end[i] as number;
    }
    expect([...tokens.kind]).toContain(TokenKind.Break);
  });
});
