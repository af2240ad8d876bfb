import { describe, expect, it } from 'vitest';
import { canonicalText, fold } from '../../utils/text/letters';

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
