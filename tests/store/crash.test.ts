import { expect, test } from 'vitest';
import type { ClipId } from '../../utils/model/ids';
import { deleteClip, restoreClip } from '../../utils/store/bin';
import type { CollectionDatabase } from '../../utils/store/database';
import { saveClip } from '../../utils/store/save-clip';
import { searchIds } from '../../utils/store/search-clips';
import { tendIndex } from '../../utils/store/tend-index';
import { failAtWrite } from './fail-at-write';
import { emptyDatabase, everything, minute, readClip } from './sample';

const first = readClip({ url: 'https://bao.example/a', body: 'Bản thứ nhất.' });
const second = readClip({ url: 'https://bao.example/a', body: 'Bản thứ hai.' });
const other = readClip({ url: 'https://bao.example/b', title: 'Bài khác' });

interface Story {
  readonly does: string;
  readonly before: (db: CollectionDatabase) => Promise<unknown>;
  readonly step: (db: CollectionDatabase, id: ClipId) => Promise<{ ok: boolean } | number>;
}

const saved = (db: CollectionDatabase) => saveClip(db, first, minute(0));
const savedTwo = async (db: CollectionDatabase) => [await saved(db), await saveClip(db, other, minute(1))];
const packed = async (db: CollectionDatabase) => [await savedTwo(db), await tendIndex(db, { size: 2 })];

const stories: readonly Story[] = [
  { does: 'saving', before: saved, step: (db) => saveClip(db, other, minute(2)) },
  { does: 'saving again', before: saved, step: (db) => saveClip(db, second, minute(2)) },
  { does: 'saving again what is packed', before: packed, step: (db) => saveClip(db, second, minute(2)) },
  { does: 'deleting', before: savedTwo, step: (db, id) => deleteClip(db, id, minute(2)) },
  { does: 'deleting what is packed', before: packed, step: (db, id) => deleteClip(db, id, minute(2)) },
  {
    does: 'restoring',
    before: async (db) => {
      const result = await saved(db);
      if (result.ok) await deleteClip(db, result.value.id, minute(1));
    },
    step: (db, id) => restoreClip(db, { id }),
  },
];

test.each(stories)('$does, struck down at any write, leaves everything as it was', async ({ before, step }) => {
  const db = emptyDatabase();
  const fail = failAtWrite(db);
  await before(db);
  const [id = '' as ClipId] = [
    ...(await db.clips.toCollection().primaryKeys()),
    ...(await db.bin.toCollection().primaryKeys()),
  ];
  const whole = await everything(db);
  let struck = 0;
  for (;;) {
    fail.left = struck;
    const result = await step(db, id).catch((error: unknown) => ({ ok: false, error }));
    const untouched = fail.left >= 0;
    fail.left = Number.POSITIVE_INFINITY;
    if (untouched) {
      expect(result).not.toMatchObject({ ok: false });
      break;
    }
    expect(result).toMatchObject({ ok: false });
    expect(await everything(db)).toEqual(whole);
    struck++;
  }
  expect(struck).toBeGreaterThanOrEqual(4);
  expect(await everything(db)).not.toEqual(whole);
});

/** Everything a reader can find, and how the index holds it. */
async function found(db: CollectionDatabase) {
  const [all, one] = [await searchIds(db, 'hội nghị'), await searchIds(db, 'khác')];
  return { all: [...all].sort(), one, clips: await db.clips.count(), places: await db.places.count() };
}

test.each([
  ['packing', 3, 1],
  ['packing, then merging', 16, 2],
])('%s, struck down at any write, loses and doubles nothing, and the next one finishes it', async (_, clips, size) => {
  for (let struck = 0; ; struck++) {
    const db = emptyDatabase();
    const fail = failAtWrite(db);
    for (let count = 0; count < clips; count++) {
      const title = count === 1 ? 'Bài khác' : `Hội nghị ${count}`;
      await saveClip(db, readClip({ url: `https://bao.example/${count}`, title }), minute(count));
      if (size === 2 && count % 2 === 1) await tendIndex(db, { size: 2 });
    }
    const before = await found(db);
    if (size === 2) await saveClip(db, readClip({ url: 'https://bao.example/0', title: 'Hội nghị 0' }), minute(99));
    fail.left = struck;
    const result = await tendIndex(db, { size });
    const untouched = fail.left >= 0;
    fail.left = Number.POSITIVE_INFINITY;
    expect(await found(db)).toEqual(before);
    expect(await tendIndex(db, { size })).toMatchObject({ ok: true });
    expect(await found(db)).toEqual(before);
    // Nothing is left of what was struck down.
    expect(await db.segments.where('state').notEqual('ready').count()).toBe(0);
    const numbers = new Set(await db.segments.toCollection().primaryKeys());
    expect((await db.pages.toArray()).filter(({ segment }) => !numbers.has(segment))).toEqual([]);
    if (untouched) break;
    expect(result).toMatchObject({ ok: false });
    expect(struck).toBeLessThan(200);
  }
});
