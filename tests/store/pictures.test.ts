import { describe, expect, test } from 'vitest';
import type { ClipId } from '../../utils/model/ids';
import { pictureLimits, type SavedPicture } from '../../utils/model/picture';
import { deleteClip, restoreClip } from '../../utils/store/bin';
import type { CollectionDatabase } from '../../utils/store/database';
import { deleteEverything } from '../../utils/store/delete-everything';
import { emptyBin } from '../../utils/store/empty-bin';
import { keepPictures, picturesOf } from '../../utils/store/pictures';
import { saveClip } from '../../utils/store/save-clip';
import { failAtWrite } from './fail-at-write';
import { emptyDatabase, minute, readClip } from './sample';

const picture = (
  name: string,
  { size = 10, last = 0, ...more }: { size?: number; last?: number } = {},
): SavedPicture => {
  const bytes = new Uint8Array(size);
  bytes.set([0xff, 0xd8, 0xff]);
  bytes[size - 1] = last;
  return { address: `https://anh.example/${name}`, type: 'image/jpeg', width: 640, height: 480, bytes, ...more };
};

async function clipped(db: CollectionDatabase): Promise<ClipId> {
  const saved = await saveClip(db, readClip(), minute(1));
  if (!saved.ok) throw new Error(saved.error.message);
  return saved.value.id;
}

const names = async (db: CollectionDatabase, id: ClipId) =>
  (await picturesOf(db, id)).map(({ address }) => address.replace('https://anh.example/', ''));

describe('pictures of a clip', () => {
  test('are kept once, however often they are brought', async () => {
    const db = emptyDatabase();
    const id = await clipped(db);
    for (let time = 0; time < 2; time++)
      expect(await keepPictures(db, id, [picture('b'), picture('a')])).toEqual({ ok: true, value: 2 });
    expect(await names(db, id)).toEqual(['a', 'b']);
  });

  test('take the place of older ones of their address; others stay', async () => {
    const db = emptyDatabase();
    const id = await clipped(db);
    await keepPictures(db, id, [picture('a', { last: 1 }), picture('b')]);
    await keepPictures(db, id, [picture('a', { last: 2 })]);
    expect(await names(db, id)).toEqual(['a', 'b']);
    expect((await picturesOf(db, id))[0]?.bytes.at(-1)).toBe(2);
  });

  test.each([
    ['count', Array.from({ length: pictureLimits.count + 3 }, (_, n) => picture(`${100 + n}`)), pictureLimits.count],
    ['bytes', [1, 2, 3].map((n) => picture(`${n}`, { size: 2_000_000 })), 2],
  ])('are no more than an article may have: %s', async (_, given, most) => {
    const db = emptyDatabase();
    const id = await clipped(db);
    await keepPictures(db, id, [picture('older')]);
    expect(await keepPictures(db, id, given)).toEqual({ ok: true, value: most });
    expect((await names(db, id)).length).toBeLessThanOrEqual(pictureLimits.count);
  });

  test('what only says to be a picture is not kept', async () => {
    const db = emptyDatabase();
    const id = await clipped(db);
    const page = new TextEncoder().encode('<svg onload="alert(1)">') as Uint8Array<ArrayBuffer>;
    expect(await keepPictures(db, id, [{ ...picture('a'), bytes: page }])).toEqual({ ok: true, value: 0 });
    expect(await names(db, id)).toEqual([]);
  });

  test('of a clip that is gone are refused', async () => {
    const db = emptyDatabase();
    expect(await keepPictures(db, '01JD0000000000000000000000' as ClipId, [picture('a')])).toMatchObject({
      ok: false,
      error: { code: 'no-such-clip' },
    });
    expect(await db.pictures.count()).toBe(0);
  });

  test('stay while the clip lies in the bin, come back with it, and go for good with it', async () => {
    const db = emptyDatabase();
    const id = await clipped(db);
    await keepPictures(db, id, [picture('a')]);
    await deleteClip(db, id, minute(2));
    expect(await names(db, id)).toEqual(['a']);
    await restoreClip(db, { id });
    expect(await names(db, id)).toEqual(['a']);
    await deleteClip(db, id, minute(3));
    await emptyBin(db);
    expect(await db.pictures.count()).toBe(0);
  });

  test('go with everything', async () => {
    const db = emptyDatabase();
    await keepPictures(db, await clipped(db), [picture('a')]);
    await deleteEverything(db);
    expect(await db.pictures.count()).toBe(0);
  });

  test('a full disk keeps them out, and the clip as it is', async () => {
    const db = emptyDatabase();
    const full = failAtWrite(db, new DOMException('no room', 'QuotaExceededError'));
    const id = await clipped(db);
    const before = await db.clips.get(id);
    full.left = 0;
    expect(await keepPictures(db, id, [picture('a')])).toMatchObject({ ok: false, error: { code: 'storage-full' } });
    expect(await db.pictures.count()).toBe(0);
    expect(await db.clips.get(id)).toEqual(before);
  });
});
