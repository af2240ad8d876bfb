import { expect, test } from 'vitest';
import type { EntityKey } from '../../utils/model/ids';
import { completionsOf } from '../../utils/store/completions';
import { saveEntityNote } from '../../utils/store/entity-notes';
import { addTag } from '../../utils/store/order-clips';
import { saveClip } from '../../utils/store/save-clip';
import { searchClips } from '../../utils/store/search-clips';
import { emptyDatabase, minute, readClip } from './sample';

const people = [['Phan Văn Giang'], ['Phan Văn Giang', 'Giang Thị Mẫu'], ['Trần Giang Nam'], ['Đặng Thế Đoàn']];

test.each([
  ['official', 'gia', ['Giang Thị Mẫu', 'Phan Văn Giang', 'Trần Giang Nam']],
  ['official', 'phan v', ['Phan Văn Giang']],
  ['official', 'DANG', ['Đặng Thế Đoàn']],
  ['official', 'iang', []],
  ['official', '', ['Phan Văn Giang', 'Đặng Thế Đoàn']],
  ['tag', 'doc', ['đọc lại']],
  ['tag', '🎉', ['đọc lại']],
] as const)('of %s “%s” brings %j', async (kind, letters, wanted) => {
  const db = emptyDatabase();
  for (const [n, officials] of people.entries()) {
    const saved = await saveClip(db, readClip({ url: `https://bao.example/${n}`, officials }), minute(n));
    if (saved.ok && n === 0) await addTag(db, [saved.value.id], 'đọc lại');
  }
  const found = await completionsOf(db, { kind, letters }, letters === '' ? 2 : 8);
  expect(found.map(({ label }) => label).slice(0, wanted.length || 9)).toEqual(wanted);
});

test('one whom the reader gave another name is completed and asked for by both', async () => {
  const db = emptyDatabase();
  for (const [n, officials] of people.entries())
    await saveClip(db, readClip({ url: `https://bao.example/${n}`, officials }), minute(n));
  const [{ key } = { key: '' }] = await completionsOf(db, { kind: 'official', letters: 'phan v' }, 1);
  await saveEntityNote(db, { key: key as EntityKey, name: 'Bác Sáu Mẫu', note: '', updatedAt: minute(9) });
  const labels = async (letters: string) =>
    (await completionsOf(db, { kind: 'official', letters }, 8)).map(({ label }) => label);
  expect([await labels('bac s'), await labels('mẫu'), await labels('phan v')]).toEqual([
    ['Bác Sáu Mẫu'],
    ['Bác Sáu Mẫu', 'Giang Thị Mẫu'],
    ['Phan Văn Giang'],
  ]);
  const total = async (typed: string) => (await searchClips(db, { typed, filters: [] }, 8)).total;
  const typed = ['official:"Bác Sáu Mẫu"', 'official:sáu', 'official:"Phan Văn Giang"', 'official:"không ai"'];
  expect(await Promise.all(typed.map(total))).toEqual([2, 2, 2, 0]);
});
