import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { FacetFilter } from '../../utils/model/facet';
import { facetsOf } from '../../utils/store/facets';
import { observe } from '../../utils/store/observe';
import { saveClip } from '../../utils/store/save-clip';
import { tendIndex } from '../../utils/store/tend-index';
import { windowOf } from '../../utils/store/window-of';
import { emptyDatabase, minute, readClip } from './sample';

const official: FacetFilter = { kind: 'official', key: 'official:Lê Thị Thử' };

/** The first answer of a query that is watched. */
const watched = <T>(query: () => Promise<T>) =>
  new Promise<T>((next, error) => {
    const subscription = observe(query).subscribe((value) => {
      next(value);
      setTimeout(() => subscription.unsubscribe());
    }, error);
  });

test.each([
  ['nothing', '', [], 2],
  ['words', 'hội nghị', [], 2],
  ['a filter alone', '', [official], 1],
  ['words and a filter', 'hội nghị', [official], 1],
  ['a condition alone', 'official:thử', [], 1],
  ['a mark that nobody has', 'has:star', [], 0],
  ['a tag that nobody has', '', [{ kind: 'tag', key: 'x' }], 0],
] as const)(
  'a list that is watched and asked for %s shows what answers, packed or not',
  async (_, typed, filters, total) => {
    const db = emptyDatabase();
    await saveClip(db, readClip({ url: 'https://bao.example/1', officials: ['Lê Thị Thử'] }), minute(1));
    await saveClip(db, readClip({ url: 'https://bao.example/2' }), minute(2));
    const asked = { typed, filters };
    const look = async () => (await watched(() => windowOf(db, asked, 0, 40))).total;
    expect(await look()).toBe(total);
    await tendIndex(db, { size: 1 });
    expect(await look()).toBe(total);
    const facets = await watched(() => facetsOf(db, asked, ['official', 'mark', 'tag'], 8));
    expect(facets.get('official')?.length ?? 0).toBe(total > 0 ? 1 : 0);
  },
);
