import { expect, test } from 'vitest';
import { seeded } from '../../bench/random';
import { areBothWhole, isWhole, sealed } from '../../utils/search/checksum';

const random = seeded(7);
const bytes = (length: number) => Uint8Array.from({ length }, () => random.whole(256));
const hurt = (page: Uint8Array, at: number) => page.map((byte, i) => (i === at ? byte ^ 4 : byte));

test.each([
  ['of the same length', 64, 64],
  ['the first longer', 90, 3],
  ['the second longer', 3, 90],
  ['the one empty', 0, 40],
  ['both empty', 0, 0],
])('two pages are whole together where each is by itself: %s', (_, first, second) => {
  const [one, other] = [sealed(bytes(first)), sealed(bytes(second))];
  expect(areBothWhole(one, other)).toBe(true);
  expect(isWhole(one) && isWhole(other)).toBe(true);
  for (let at = 0; at < one.length; at++) expect(areBothWhole(hurt(one, at), other)).toBe(false);
  for (let at = 0; at < other.length; at++) expect(areBothWhole(one, hurt(other, at))).toBe(false);
});

test('a page that is cut off is not whole, nor is one of nothing', () => {
  const [one, other] = [sealed(bytes(20)), sealed(bytes(30))];
  for (const cut of [0, 3, 23]) {
    expect(areBothWhole(one.slice(0, cut), other)).toBe(false);
    expect(areBothWhole(other, one.slice(0, cut))).toBe(false);
  }
});
