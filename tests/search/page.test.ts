import { expect, test } from 'vitest';
import { blocksIn, type Page, pageOf, pageWriter } from '../../utils/search/page';

function pagesOf(blocks: readonly (readonly [string, number])[]): readonly Page[] {
  const writer = pageWriter();
  const pages = blocks.map(([term, length], i) => writer.add(term, new Uint8Array(length).fill(i)));
  return [...pages, writer.end()].filter((page) => page !== undefined);
}

test('blocks lie on pages in their order, a large one on its own, and are found by their first terms', () => {
  const blocks = [
    ['an', 3000],
    ['ba*', 10],
    ['bao', 20_000],
    ['ca', 10],
    ['đồng', 7000],
    ['ế', 2000],
  ] as const;
  const pages = pagesOf(blocks);
  expect(pages.map(({ first }) => first)).toEqual(['an', 'bao', 'ca', 'ế']);
  const all = pages.flatMap(({ bytes }) => blocksIn(bytes) ?? []);
  expect(all.map(({ term, block }) => [term, block.length])).toEqual(blocks);
  expect(all.map(({ block }) => block[0])).toEqual([0, 1, 2, 3, 4, 5]);
  const firsts = pages.map(({ first }) => first);
  expect(['a', 'an', 'ba*', 'bao', 'bb', 'ca', 'z', 'ế'].map((term) => pageOf(firsts, term))).toEqual([
    -1, 0, 0, 1, 1, 2, 2, 3,
  ]);
  expect(pageOf([], 'an')).toBe(-1);
});

test('any byte that changed on the disk is seen', () => {
  const [page] = pagesOf([['hoa', 20]]);
  const { bytes } = page!;
  for (let at = 0; at < bytes.length; at++) {
    const broken = Uint8Array.from(bytes);
    broken[at] = (broken[at] ?? 0) ^ 4;
    expect(blocksIn(broken)).toBeUndefined();
  }
  expect(blocksIn(bytes.slice(0, -1))).toBeUndefined();
  expect(blocksIn(new Uint8Array())).toBeUndefined();
});
