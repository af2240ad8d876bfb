import { expect, test } from 'vitest';
import { completionsOf } from '../../utils/store/completions';
import { addTag } from '../../utils/store/order-clips';
import { saveClip } from '../../utils/store/save-clip';
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
