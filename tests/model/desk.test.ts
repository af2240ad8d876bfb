import { expect, test } from 'vitest';
import { deskOf, fittingWidth } from '../../utils/model/desk';

const first = { order: 'saved', widths: {} };

test.each([
  ['nothing', undefined, first],
  ['no object', 'x', first],
  ['an order that is none', { order: 'relevance', widths: null }, first],
  ['an order of the oldest', { order: 'oldest' }, { order: 'oldest', widths: {} }],
  ['an order', { order: 'length' }, { order: 'length', widths: {} }],
  ['a width', { widths: { list: 500 } }, { order: 'saved', widths: { list: 500 } }],
  [
    'widths that no window has',
    { widths: { list: 1e9, facets: -3 } },
    { order: 'saved', widths: { list: 900, facets: 140 } },
  ],
  ['widths that are none', { widths: { list: Number.NaN, facets: '200', x: 1 } }, first],
])('a desk is read as it was stored, and as at first where it was not: %s', (_name, stored, desk) => {
  expect(deskOf(stored)).toEqual(desk);
});

test('a pane is as wide as it may be', () => {
  expect([fittingWidth('list', 10), fittingWidth('list', 333.4), fittingWidth('facets', 4000)]).toEqual([
    220, 333, 480,
  ]);
});
