import { expect, test } from 'vitest';
import type { ClipId } from '../../utils/model/ids';
import { addTag, setMark } from '../../utils/store/order-clips';
import { saveClip } from '../../utils/store/save-clip';
import { countsOf, lengthsOf, tallies } from '../../utils/store/statistics';
import { emptyDatabase, minute, readClip } from './sample';

test('what is counted is what a reader would count by hand', async () => {
  const db = emptyDatabase();
  const ids: ClipId[] = [];
  for (const [n, body] of ['một hai ba', 'một hai', 'một'].entries()) {
    const saved = await saveClip(
      db,
      readClip({ url: `https://bao.example/${n}`, title: 'Bài', body, officials: n < 2 ? ['Lê Thị Thử'] : [] }),
      minute(n),
    );
    if (saved.ok) ids.push(saved.value.id);
  }
  await setMark(db, ids.slice(0, 1), { mark: 'read', on: true });
  await setMark(db, ids.slice(0, 2), { mark: 'star', on: true });
  await addTag(db, ids, 'đọc lại');
  expect(await countsOf(db)).toEqual({ clips: 3, read: 1, star: 2, archive: 0, note: 0 });
  const signal = new AbortController().signal;
  expect(await lengthsOf(db, signal)).toEqual({ all: 14 + 11 + 7, unread: 11 + 7 });
  const { months, officials, tags, documents } = await tallies(db, 5);
  expect(months.map(({ key, count }) => [key, count])).toEqual([['2026-11', 3]]);
  expect(officials.map(({ label, count }) => [label, count])).toEqual([['Lê Thị Thử', 2]]);
  expect(tags.map(({ label, count }) => [label, count])).toEqual([['đọc lại', 3]]);
  expect(documents).toEqual([]);
});

test('of nothing everything is nothing', async () => {
  const db = emptyDatabase();
  expect(Object.values(await countsOf(db)).every((count) => count === 0)).toBe(true);
  expect(Object.values(await tallies(db, 5)).flat()).toEqual([]);
});
