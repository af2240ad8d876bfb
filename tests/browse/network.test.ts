import { expect, test } from 'vitest';
import { gatherNetwork, type NetworkClip, type NodeKind } from '../../utils/browse/network';

const labels = (names: readonly string[]) => names.map((key) => ({ key, label: key.toUpperCase(), mentions: 1 }));
const clip = (officials: readonly string[], documents: readonly string[] = []): NetworkClip => ({
  officials: labels(officials),
  documents: labels(documents),
});

const networkOf = (clips: readonly NetworkClip[], most = 10, kinds: readonly NodeKind[] = ['official', 'document']) => {
  const gatherer = gatherNetwork(new Set(kinds));
  for (const one of clips) gatherer.add(one);
  return gatherer.network(most);
};

test('who is named in the same articles is linked, as often as that is', () => {
  const { nodes, links, all } = networkOf([clip(['a', 'b'], ['x']), clip(['b', 'a']), clip(['c'])]);
  expect(nodes.map(({ id, articles }) => `${id} ${articles}`)).toEqual([
    'official a 2',
    'official b 2',
    'document x 1',
    'official c 1',
  ]);
  expect(links.map(({ source, target, articles }) => `${source} – ${target} ${articles}`)).toEqual([
    'official a – official b 2',
    'document x – official a 1',
    'document x – official b 1',
  ]);
  expect(all).toBe(4);
});

test('the cut keeps the most named and says how many there are', () => {
  const { nodes, links, all } = networkOf([clip(['a', 'b']), clip(['a', 'b']), clip(['a', 'c'])], 2);
  expect([nodes.map(({ key }) => key), links.length, all]).toEqual([['a', 'b'], 1, 3]);
});

test('kinds that are not shown are not counted', () => {
  expect(networkOf([clip(['a'], ['x'])], 10, ['document'])).toMatchObject({ all: 1, links: [] });
});

test('an article that names hundreds links forty', () => {
  const many = Array.from({ length: 300 }, (_, i) => String(i).padStart(3, '0'));
  expect(networkOf([clip(many)], 400).links).toHaveLength((40 * 39) / 2);
});
