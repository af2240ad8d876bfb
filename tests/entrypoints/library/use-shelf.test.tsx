// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { type Shelf, useShelf } from '../../../entrypoints/library/hooks/use-shelf';
import type { CollectionDatabase } from '../../../utils/store/database';
import { saveClip } from '../../../utils/store/save-clip';
import type { Asked } from '../../../utils/store/search-clips';
import { emptyDatabase, minute, readClip } from '../../store/sample';

const seen: { shelf?: Shelf; readonly all: string[] } = { all: [] };

function Screen({ db, asked }: { readonly db: CollectionDatabase; readonly asked: Asked }) {
  seen.shelf = useShelf(db, asked);
  seen.all.push(`${asked.typed} ${seen.shelf.list?.total} ${seen.shelf.isOwn}`);
  return null;
}

test('a list says whether it is of what is asked, or still of what was asked before', async () => {
  const db = emptyDatabase();
  for (const [n, title] of ['Một', 'Hai', 'Ba'].entries()) {
    const saved = await saveClip(db, readClip({ url: `https://bao.example/${n}`, title }), minute(n));
    if (!saved.ok) throw new Error(saved.error.message);
  }
  const root = document.createElement('div');
  const ask = (typed: string) => render(<Screen db={db} asked={{ typed, filters: [], order: 'saved' }} />, root);
  ask('hai');
  await vi.waitFor(() => expect(seen.shelf).toMatchObject({ isOwn: true, list: { total: 1 } }));
  ask('');
  expect(seen.shelf).toMatchObject({ isOwn: false, list: { total: 1 } });
  await vi.waitFor(() => expect(seen.shelf).toMatchObject({ isOwn: true, list: { total: 3 } }));
  expect(seen.all.filter((line) => line === ' 1 true' || line === ' 3 false')).toEqual([]);
});
