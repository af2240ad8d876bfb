import { expect, test } from 'vitest';
import type { EntityKey } from '../../utils/model/ids';
import { entityNote, inOwnNames, ownNames, saveEntityNote } from '../../utils/store/entity-notes';
import { facetsOf } from '../../utils/store/facets';
import { labelsOf, listNames } from '../../utils/store/list-names';
import { saveClip } from '../../utils/store/save-clip';
import { emptyDatabase, minute, readClip } from './sample';

const GIAP = 'Hoàng Đình Giáp';
const key = `official:${GIAP}` as EntityKey;
const note = (name: string, words = '') => ({ key, name, note: words, updatedAt: minute(0) });

test('a name and a note are kept, answered with what was before, and taken away when empty', async () => {
  const db = emptyDatabase();
  expect(await saveEntityNote(db, note('  Anh   Giáp ', 'hỏi lại'))).toMatchObject({ ok: true, value: { note: '' } });
  expect(await entityNote(db, key)).toMatchObject({ name: 'Anh Giáp', note: 'hỏi lại' });
  const before = await saveEntityNote(db, note('', ''));
  expect(before).toMatchObject({ ok: true, value: { name: 'Anh Giáp' } });
  expect(await entityNote(db, key)).toBeUndefined();
  if (before.ok) await saveEntityNote(db, before.value);
  expect([...(await ownNames(db))]).toEqual([[key, 'Anh Giáp']]);
});

test.each([
  ['a name of 201 characters', 'a'.repeat(201), ''],
  ['a note of 100,001', '', 'a'.repeat(100_001)],
])('%s is refused and changes nothing', async (_, name, words) => {
  const db = emptyDatabase();
  expect(await saveEntityNote(db, note(name, words))).toMatchObject({ ok: false, error: { code: 'invalid-note' } });
  expect(await db.entityNotes.count()).toBe(0);
});

test('lists show the own name and find by it and by the articles’ name', async () => {
  const db = emptyDatabase();
  await saveClip(db, readClip({ officials: [GIAP] }), minute(0));
  await saveEntityNote(db, note('Thứ trưởng G.'));
  for (const typed of ['', 'thu truong', 'giap'])
    expect((await listNames(db, 'official', { typed, limit: 5 })).names.map(({ label }) => label)).toEqual([
      'Thứ trưởng G.',
    ]);
  expect([...(await labelsOf(db, [{ kind: 'official', key }])).values()]).toEqual(['Thứ trưởng G.']);
});

test('what the list is narrowed by bears the own name, and counts as before', async () => {
  const db = emptyDatabase();
  await saveClip(db, readClip({ officials: [GIAP, 'Lê Thị Thử'] }), minute(0));
  await saveEntityNote(db, note('Thứ trưởng G.'));
  const facets = await inOwnNames(db, await facetsOf(db, { typed: '', filters: [] }, ['official', 'tag'], 5));
  expect(
    facets
      .get('official')
      ?.map(({ label, count }) => `${label} ${count}`)
      .sort(),
  ).toEqual(['Lê Thị Thử 1', 'Thứ trưởng G. 1']);
});
