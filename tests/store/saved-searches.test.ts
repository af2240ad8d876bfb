import { expect, test } from 'vitest';
import type { SearchId } from '../../utils/model/saved-search';
import { putSearch, removeSearch, savedSearches } from '../../utils/store/saved-searches';
import { emptyDatabase, minute } from './sample';

const id = (n: number) => `01JD00000000000000000000${String(n).padStart(2, '0')}` as SearchId;
const search = {
  id: id(1),
  name: 'Cần đọc',
  typed: 'official:Giang has:unread',
  filters: [{ kind: 'outlet', key: 'qdnd.vn' }],
  order: 'published',
  createdAt: minute(1),
};

test('a search is saved once however often it is saved, renamed, removed and brought back', async () => {
  const db = emptyDatabase();
  await putSearch(db, search);
  await putSearch(db, search);
  expect(await savedSearches(db)).toEqual([search]);
  await putSearch(db, { ...search, name: '  Đọc   ngay ' });
  expect((await savedSearches(db)).map(({ name }) => name)).toEqual(['Đọc ngay']);
  const removed = await removeSearch(db, id(1));
  expect(await savedSearches(db)).toEqual([]);
  await putSearch(db, removed.ok && removed.value);
  expect(await savedSearches(db)).toEqual([{ ...search, name: 'Đọc ngay' }]);
  expect(await removeSearch(db, id(9))).toEqual({ ok: true, value: undefined });
});

test('searches stand in the order in which Vietnamese sort their names', async () => {
  const db = emptyDatabase();
  const names = ['Đê điều', 'Dân số', 'Ấp Bắc', 'An ninh'];
  for (const [n, name] of names.entries()) await putSearch(db, { ...search, id: id(n), name });
  expect((await savedSearches(db)).map(({ name }) => name)).toEqual(['An ninh', 'Ấp Bắc', 'Dân số', 'Đê điều']);
});

test.each([
  ['no name', { name: '   ' }],
  ['a name of 5,000 characters', { name: 'a'.repeat(5000) }],
  ['a query of 10,000 characters', { typed: 'a'.repeat(10_000) }],
  ['an order that is none', { order: 'random' }],
  ['a facet that is none', { filters: [{ kind: '__proto__', key: 'x' }] }],
  ['an id that is none', { id: 'x' }],
])('a search with %s is refused', async (_, wrong) => {
  const db = emptyDatabase();
  expect(await putSearch(db, { ...search, ...wrong })).toMatchObject({ ok: false, error: { code: 'invalid-search' } });
  expect(await savedSearches(db)).toEqual([]);
});
