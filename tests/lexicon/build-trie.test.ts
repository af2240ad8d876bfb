import { describe, expect, it } from 'vitest';
import { buildTrie, type TriePath } from '../../utils/lexicon/build-trie';

/** More than 16 bits can number. */
const MANY = 0x10000;

const paths = (count: number, path: (i: number) => Partial<TriePath>): readonly TriePath[] =>
  Array.from({ length: count }, (_, i) => ({ syllables: [0], entry: 0, capital: false, ...path(i) }));

describe('a lexicon that outgrows the numbers of its trie is refused when it is built', () => {
  it.each<[what: string, paths: readonly TriePath[], syllables: number]>([
    ['nodes', paths(MANY, (i) => ({ syllables: [i >> 8, i & 255] })), 256],
    ['ends', paths(MANY, (i) => ({ entry: i })), 1],
    ['syllables', [], MANY],
  ])('%s', (_, many, syllables) => {
    expect(() => buildTrie(many, syllables)).toThrow('65535');
  });

  it('and no smaller one', () => {
    expect(
      buildTrie(
        paths(3, (i) => ({ entry: i })),
        1,
      ).endEntry,
    ).toEqual([0, 1, 2]);
  });
});
