import { expect, test, vi } from 'vitest';
import type { Stroke } from '../../utils/highlight/paint';
import { inSight, neighbour } from '../../utils/highlight/steps';

/** A stroke with its upper edge there; hidden without one. */
const stroke = (mention: number, top?: number) => {
  const lines = top === undefined ? [] : [{ width: 9, height: 9, top }];
  const getClientRects = vi.fn(() => lines);
  return { mention, range: { getClientRects } } as unknown as Stroke;
};
const way = [stroke(0, -50), stroke(1), stroke(2, 10), stroke(3, 500), stroke(4)];
const from = (mention: number) => stroke(mention, 0);

test.each([
  ['on over a hidden one', 0, 1, 2],
  ['on round the corner over a hidden one', 3, 1, 0],
  ['back over a hidden one', 2, -1, 0],
  ['back round the corner over a hidden one', 0, -1, 3],
  ['on from one that is gone: the first', 9, 1, 0],
  ['back from one that is gone: the last', 9, -1, 3],
] as const)('%s', (_, mention, by, wanted) => {
  expect(neighbour(way, from(mention), by)?.mention).toBe(wanted);
});

test('nobody is asked for lines but whom a step leads past', () => {
  const many = Array.from({ length: 100 }, (_, at) => stroke(at, at));
  expect(neighbour(many, from(5), 1)?.mention).toBe(6);
  const asked = many.filter(({ range }) => vi.mocked(range.getClientRects).mock.calls.length > 0);
  expect(asked).toHaveLength(1);
});

test('where all are hidden there is no next', () => {
  expect(neighbour([stroke(0), stroke(1)], from(0), 1)).toBeUndefined();
  expect(inSight([stroke(0)], 1, 100)).toBeUndefined();
});

test('begins with the first that is not above the window, or the last above its lower edge', () => {
  expect(inSight(way, 1, 400)?.mention).toBe(2);
  expect(inSight(way, -1, 400)?.mention).toBe(2);
  expect(inSight(way.slice(0, 2), 1, 400)?.mention).toBe(0);
  expect(inSight(way.slice(3), -1, 400)?.mention).toBe(3);
});
