import { expect, test } from 'vitest';
import type { ClipId } from '../../utils/model/ids';
import { deleteClip, restoreClip } from '../../utils/store/bin';
import { clipNote, saveClipNote } from '../../utils/store/clip-notes';
import type { CollectionDatabase } from '../../utils/store/database';
import { emptyBin } from '../../utils/store/empty-bin';
import { saveClip } from '../../utils/store/save-clip';
import { searchIds } from '../../utils/store/search-clips';
import { tendIndex } from '../../utils/store/tend-index';
import { emptyDatabase, minute, readClip } from './sample';

async function oneClip(): Promise<{ db: CollectionDatabase; id: ClipId }> {
  const db = emptyDatabase();
  const saved = await saveClip(db, readClip(), minute(1));
  if (!saved.ok) throw new Error(saved.error.message);
  return { db, id: saved.value.id };
}

test('a note on a clip is searched, marks it, and is put back by saving it again', async () => {
  const { db, id } = await oneClip();
  const note = 'Đối chiếu với *Công báo*';
  expect(await saveClipNote(db, id, { text: note, base: '', now: minute(2) })).toEqual({ ok: true, value: note });
  expect(await searchIds(db, 'công báo ')).toEqual([id]);
  expect((await db.clips.get(id))?.marks).toEqual(['note']);
  await saveClipNote(db, id, { text: '', base: note, now: minute(3) });
  expect(await searchIds(db, 'công báo ')).toEqual([]);
  expect((await db.clips.get(id))?.marks).toEqual([]);
  await saveClipNote(db, id, { text: note, base: '', now: minute(4) });
  expect(await searchIds(db, 'công báo ')).toEqual([id]);
});

test('a note survives packing, clipping again, deletion and the way back, and goes when the clip goes for good', async () => {
  const { db, id } = await oneClip();
  await saveClipNote(db, id, { text: 'xem trang bốn', base: '', now: minute(2) });
  await tendIndex(db, { size: 1 });
  await saveClip(db, readClip({ body: 'Bản mới.' }), minute(3));
  expect(await searchIds(db, 'trang bốn ')).toEqual([id]);
  await deleteClip(db, id, minute(4));
  await restoreClip(db, { id });
  expect(await searchIds(db, 'trang bốn ')).toEqual([id]);
  expect(await clipNote(db, id)).toBe('xem trang bốn');
  await deleteClip(db, id, minute(5));
  await emptyBin(db);
  expect(await db.clipNotes.count()).toBe(0);
});

test.each([
  ['a note of more than 100,000 characters', 'x'.repeat(100_001), 'invalid-note'],
  ['a note on a clip that is gone', 'x', 'no-such-clip'],
])('%s is refused and changes nothing', async (_, text, code) => {
  const { db, id } = await oneClip();
  await saveClipNote(db, id, { text: 'trước', base: '', now: minute(2) });
  const on = code === 'no-such-clip' ? ('01JD0000000000000000000000' as ClipId) : id;
  expect(await saveClipNote(db, on, { text: text, base: '', now: minute(3) })).toMatchObject({
    ok: false,
    error: { code },
  });
  expect(await clipNote(db, id)).toBe('trước');
});

test.each([
  ['the same note in both windows is one', 'a', 'a', '', 'a'],
  ['two windows’ notes are both kept', 'của tôi', 'của kia', '', 'của tôi\n\ncủa kia'],
  ['a note that goes on from what the other saved', 'của kia, thêm', 'của kia', '', 'của kia, thêm'],
  ['a note changed where nobody else wrote', 'mới', 'cũ', 'cũ', 'mới'],
  ['a note taken away', '', 'cũ', 'cũ', ''],
])('%s', async (_, text, stored, base, wanted) => {
  const { db, id } = await oneClip();
  await saveClipNote(db, id, { text: stored, base: '', now: minute(2) });
  expect(await saveClipNote(db, id, { text, base, now: minute(3) })).toEqual({ ok: true, value: wanted });
  expect(await clipNote(db, id)).toBe(wanted);
});
