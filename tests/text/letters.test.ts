import { describe, expect, it } from 'vitest';
import { CharClass, canonicalOf, canonicalText, classOf, fold, unitOf } from '../../utils/text/letters';

describe('fold', () => {
  it.each([
    ['Phan Văn Giang', 'phan van giang'],
    ['Đặng Đình Đạt', 'dang dinh dat'],
    ['08 – NQ/TW', '08 nq tw'],
    ['  Nghị quyết,  số: 08 ', 'nghi quyet so 08'],
    ['Hoà bình', 'hoa binh'],
    ['e\u0302\u0301', 'e'],
    ['Bì\u00adnh', 'binh'],
    ['', ''],
    ['Ａ１ – ﬁ', 'ａ１ ﬁ'],
  ])('%j becomes %j', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });
});

describe('canonicalText', () => {
  it('keeps tones, because they tell words apart', () => {
    expect(canonicalText('MÁ – Mà')).toBe('má - mà');
  });

  it.each([
    ['Nguyễn Văn A', 'nguyễn văn a'],
    ['ÐẠT', 'đạt'],
    ['Bì\u00adnh', 'bình'],
    // One letter for one letter, wherever it stands.
    ['ΟΔΟΣ', 'οδοσ'],
    ['İ', 'İ'],
  ])('%j becomes %j', (text, expected) => {
    expect(canonicalText(text)).toBe(expected);
  });
});

describe('each code unit by itself', () => {
  const codes = Array.from({ length: 0x3000 }, (_, code) => code);
  const wrong = (is: (char: string, code: number) => boolean) =>
    codes.filter((code) => !is(String.fromCharCode(code), code)).map((code) => code.toString(16));

  it.each([
    ['a line break', CharClass.LineBreak, /^[\n\r\v\f\u0085\u2028\u2029]$/],
    ['invisible', CharClass.Invisible, /^[\u00ad\u180e\u200b-\u200d\u2060\ufeff]$/],
    ['a space', CharClass.Space, /^(?![\n\r\v\f\u2028\u2029\ufeff])\s$/],
    ['a digit', CharClass.Digit, /^[0-9]$/],
    ['a large letter', CharClass.Upper, /^(?=[\p{L}\p{M}])\p{Changes_When_Lowercased}$/u],
    ['a small letter, or a mark on one', CharClass.Lower, /^(?=[\p{L}\p{M}])\P{Changes_When_Lowercased}$/u],
  ])('is %s where its pattern says so', (_, kind, pattern) => {
    expect(wrong((char, code) => (classOf(code) === kind) === pattern.test(char))).toEqual([]);
  });

  it('has its class and its canonical form at once', () => {
    expect(wrong((_, code) => unitOf(code) === (classOf(code) << 16) + canonicalOf(code))).toEqual([]);
  });

  it('folds to its base, to a space or to nothing', () => {
    const folded = (char: string) => {
      if (/[\p{M}\u00ad\u180e\u200b-\u200d\u2060\ufeff]/u.test(char)) return 'ab';
      const base = char.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[đð]/g, 'd');
      return /^[\p{L}\p{N}]$/u.test(base) ? `a${base}b` : 'a b';
    };
    expect(wrong((char) => fold(`a${char}b`) === folded(char))).toEqual([]);
  });
});
