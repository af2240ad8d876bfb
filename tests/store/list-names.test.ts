import { expect, test } from 'vitest';
import type { EntityKey } from '../../utils/model/ids';
import { deleteClip } from '../../utils/store/bin';
import { documentsBegun, labelsOf, listNames } from '../../utils/store/list-names';
import { monthsOf } from '../../utils/store/months-of';
import { saveClip } from '../../utils/store/save-clip';
import { emptyDatabase, minute, readClip } from './sample';

const GIAP = 'Hoàng Đình Giáp';
const paper = (number: string) => ({ kind: 'nghị quyết', number });

async function filled() {
  const db = emptyDatabase();
  const clips = [
    { url: 'https://a.example/1', body: `${GIAP} dự.`, officials: [GIAP], documents: [paper('8nqtw@XII')] },
    {
      url: 'https://a.example/2',
      body: `${GIAP} về.`,
      officials: [GIAP, 'Lưu Bá Khoát'],
      documents: [paper('8nqtw@XIII')],
    },
    { url: 'https://a.example/3', documents: [paper('8nqtw2@XIII'), paper('8nqtw@XIII')] },
  ];
  for (const [i, clip] of clips.entries()) await saveClip(db, readClip(clip), minute(i));
  return db;
}

test('all officials are listed, the most named first, and found by any part of the name', async () => {
  const db = await filled();
  const all = await listNames(db, 'official', { typed: '', limit: 10 });
  expect([all.total, ...all.names.map(({ label, count }) => `${label} ${count}`)]).toEqual([
    2,
    `${GIAP} 2`,
    'Lưu Bá Khoát 1',
  ]);
  const some = await listNames(db, 'official', { typed: 'khoat', limit: 10 });
  expect(some.names.map(({ label }) => label)).toEqual(['Lưu Bá Khoát']);
  expect((await listNames(db, 'official', { typed: '', limit: 1 })).names).toHaveLength(1);
});

test('those named as often stand in the order of the Vietnamese alphabet, whichever was clipped first', async () => {
  const db = emptyDatabase();
  const names = ['Đặng Văn Mẫu', 'Ngô Thử', 'Bùi Thử', 'Đào Văn Mẫu', 'Dương Mẫu'];
  await saveClip(db, readClip({ officials: names }), minute(0));
  const listed = async (typed: string) =>
    (await listNames(db, 'official', { typed, limit: 10 })).names.map(({ label }) => label);
  expect(await listed('')).toEqual(['Bùi Thử', 'Dương Mẫu', 'Đào Văn Mẫu', 'Đặng Văn Mẫu', 'Ngô Thử']);
  expect(await listed('mau')).toEqual(['Dương Mẫu', 'Đào Văn Mẫu', 'Đặng Văn Mẫu']);
});

test('documents of the same number are found beside one, but no longer number and none that is gone', async () => {
  const db = await filled();
  const key = 'document:8nqtw@XIII' as EntityKey;
  expect((await documentsBegun(db, 'document:8nqtw@', key)).map((one) => one.key)).toEqual(['document:8nqtw@XII']);
  const first = await db.clips.orderBy('id').first();
  if (first) await deleteClip(db, first.id, minute(9));
  expect(await documentsBegun(db, 'document:8nqtw@', key)).toEqual([]);
});

test('labels are read by kind and key', async () => {
  const db = await filled();
  const labels = await labelsOf(db, [
    { kind: 'official', key: `official:${GIAP}` },
    { kind: 'document', key: 'nobody' },
  ]);
  expect([...labels]).toEqual([[`official:${GIAP}`, GIAP]]);
});

test('months of everything and of a query', async () => {
  const db = await filled();
  const month = minute(0).slice(0, 7);
  expect([...(await monthsOf(db, { typed: '', filters: [] }))]).toEqual([[month, 3]]);
  expect([...(await monthsOf(db, { typed: 'về', filters: [] }))]).toEqual([[month, 1]]);
  expect([...(await monthsOf(db, { typed: '', filters: [{ kind: 'official', key: `official:${GIAP}` }] }))]).toEqual([
    [month, 2],
  ]);
  expect([...(await monthsOf(db, { typed: 'không đâu có', filters: [] }))]).toEqual([]);
});
