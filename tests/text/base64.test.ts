import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { base64Length, fromBase64, toBase64 } from '../../utils/text/base64';

describe('base64', () => {
  test('is what Node writes, and comes back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (given) => {
        const bytes = new Uint8Array(given);
        const text = toBase64(bytes);
        expect(text).toBe(Buffer.from(bytes).toString('base64'));
        expect(fromBase64(text)).toEqual(bytes);
        expect(base64Length(text)).toBe(bytes.length);
      }),
    );
  });

  test('of more bytes than a call takes arguments', () => {
    const bytes = Uint8Array.from({ length: 300_001 }, (_, i) => i * 7);
    // Compared as bytes: `toEqual` looks at each for a second and a half.
    expect(Buffer.compare(fromBase64(toBase64(bytes)) ?? Buffer.of(), bytes)).toBe(0);
  });

  test.each([
    ['a length that is no multiple of four', 'AAA'],
    ['a sign of another alphabet', 'AA-_'],
    ['a sign in the middle', 'A=AA'],
    ['a line break', 'AAAA\n'],
    ['three signs of filling', 'A==='],
    ['bits that belong to no byte', 'AB=='],
    ['the same of two bytes', 'AAB='],
  ])('refuses %s', (_, text) => {
    expect(fromBase64(text)).toBeUndefined();
  });
});
