import { describe, expect, it } from 'vitest';
import { toNfcMapped } from '../../utils/text/offset-map';

describe('toNfcMapped', () => {
  it('leaves composed text alone', () => {
    const mapped = toNfcMapped('Nghị quyết');
    expect(mapped.text).toBe('Nghị quyết');
    expect(mapped.toOriginal(5)).toBe(5);
    expect(mapped.fromOriginal(5)).toBe(5);
  });

  it('finds every word of a decomposed text again', () => {
    const composed = 'Nghị quyết số 08-NQ/TW của Bộ Chính trị';
    const original = composed.normalize('NFD');
    const mapped = toNfcMapped(original);
    expect(mapped.text).toBe(composed);
    for (const match of composed.matchAll(/[\p{L}\p{N}]+/gu)) {
      const start = mapped.toOriginal(match.index);
      const end = mapped.toOriginal(match.index + match[0].length);
      expect(original.slice(start, end).normalize('NFC')).toBe(match[0]);
      expect(mapped.fromOriginal(start)).toBe(match.index);
      expect(mapped.fromOriginal(end)).toBe(match.index + match[0].length);
    }
  });

  it('takes an offset inside a composed letter to one of its edges', () => {
    const mapped = toNfcMapped('e\u0302\u0301a');
    expect([0, 1, 2, 3, 4].map(mapped.fromOriginal)).toEqual([0, 1, 1, 1, 2]);
  });
});
