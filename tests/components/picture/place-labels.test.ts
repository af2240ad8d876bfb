import { expect, test } from 'vitest';
import { placeLabels } from '../../../components/picture/place-labels';

const picture = { width: 400, height: 200 };
const node = (x: number, y: number, wide = 60) => ({ x, y, r: 6, wide });

test('words stand beneath their node', () => {
  expect(placeLabels([node(200, 100)], picture)).toEqual([{ x: 0, y: 18, anchor: 'middle' }]);
});

test.each([
  ['above, where another node lies beneath', [node(200, 100), node(200, 116)], 0, -11],
  ['above, where the picture ends', [node(200, 190)], 0, -11],
])('%s', (_where, nodes, nth, y) => {
  expect(placeLabels(nodes, picture)[nth]?.y).toBe(y);
});

test('at the side, where words lie beneath and above', () => {
  const [, , third] = placeLabels([node(200, 80), node(200, 120), node(200, 100)], picture);
  expect(third?.anchor).toBe('start');
});

test('nowhere, where everything is taken: the most named come first', () => {
  const crowd = Array.from({ length: 12 }, (_, i) => node(190 + (i % 4) * 8, 90 + Math.floor(i / 4) * 8));
  const places = placeLabels(crowd, picture);
  expect(places[0]).toBeDefined();
  expect(places[5]).toBeUndefined();
});
