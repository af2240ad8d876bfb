import { expect, test } from 'vitest';
import type { OfficialDocument } from '../../utils/model/document';
import type { EntityKey } from '../../utils/model/ids';
import { lookUps } from '../../utils/model/look-up';

const base: OfficialDocument = { key: 'x' as EntityKey, kind: 'nghị quyết', draft: false, inferred: {} };

test.each<[string, OfficialDocument, string | undefined]>([
  ['its number', { ...base, number: '08-NQ/TW', title: 'du lịch' }, 'nghị quyết 08-NQ/TW'],
  ['an inferred number', { ...base, inferred: { number: '08-NQ/TW' } }, 'nghị quyết 08-NQ/TW'],
  ['its title where it has no number', { ...base, kind: 'luật', title: 'Đất đai' }, 'luật Đất đai'],
  ['nothing', base, undefined],
])('a document is looked up by %s', (_, document, words) => {
  const found = lookUps(document).map(({ url }) => new URL(url));
  expect(found.map(({ protocol }) => protocol)).toEqual(words === undefined ? [] : ['https:', 'https:']);
  for (const url of found) expect([...url.searchParams.values()]).toEqual([words]);
});
