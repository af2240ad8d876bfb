import { expect, test } from 'vitest';
import { layOut } from '../../../entrypoints/library/layout/lay-out';

const size = { width: 960, height: 620 };
const radii = Array.from({ length: 40 }, (_, i) => 4 + (i % 10));
const links = radii.slice(1).map((_, i) => ({ source: i % 5, target: i + 1, pull: (i % 4) / 4 }));

test('every node stands in the picture, and no two on each other', () => {
  const places = layOut({ radii, links, ...size });
  expect(places).toHaveLength(radii.length);
  for (const { x, y } of places) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(size.width);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(size.height);
  }
  const near = places.flatMap((a, i) => places.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)));
  expect(Math.min(...near)).toBeGreaterThan(8);
});

test('the same network comes out the same', () => {
  expect(layOut({ radii, links, ...size })).toEqual(layOut({ radii, links, ...size }));
});

test('one node stands in the middle, none nowhere', () => {
  expect(layOut({ radii: [5], links: [], ...size })).toEqual([{ x: 480, y: 301 }]);
  expect(layOut({ radii: [], links: [], ...size })).toEqual([]);
});
