import type { DBCore } from 'dexie';
import { expect, test } from 'vitest';
import type { ClipId } from '../../utils/model/ids';
import { deleteClip, restoreClip } from '../../utils/store/bin';
import type { CollectionDatabase } from '../../utils/store/database';
import { saveClip } from '../../utils/store/save-clip';
import { packFresh } from '../../utils/store/search-index';
import { emptyDatabase, everything, minute, readClip } from './sample';

/** Makes the database fail at its n-th write from now on, and answers how to disarm it. */
function failAtWrite(db: CollectionDatabase) {
  const state = { left: Number.POSITIVE_INFINITY };
  db.use({
    stack: 'dbcore',
    name: 'fail',
    create: (core: DBCore) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        return {
          ...table,
          mutate: (request) => {
            if (--state.left < 0) throw new Error(`struck down while writing ${name}`);
            return table.mutate(request);
          },
        };
      },
    }),
  });
  return state;
}

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
const packed = async (db: CollectionDatabase) => [await savedTwo(db), await packFresh(db, 2)];

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
  { does: 'packing', before: savedTwo, step: (db) => packFresh(db, 2) },
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
