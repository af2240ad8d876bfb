import { describe, expect, test } from 'vitest';
import { backupStanding } from '../../utils/backup/standing';
import { putBackup, tallyCollection } from '../../utils/store/backups';
import type { CollectionDatabase } from '../../utils/store/database';
import { saveClip } from '../../utils/store/save-clip';
import { emptyDatabase, minute, readClip } from '../store/sample';

async function save(db: CollectionDatabase, ...numbers: readonly number[]): Promise<void> {
  for (const n of numbers) {
    const saved = await saveClip(db, readClip({ url: `https://bao.example/${n}` }), minute(n));
    if (!saved.ok) throw new Error(saved.error.message);
  }
}

async function backUp(db: CollectionDatabase, n: number): Promise<void> {
  const counts = await tallyCollection(db);
  const times = { begunAt: minute(n), checkedAt: minute(n) };
  await putBackup(db, { id: `${n}`, place: 'folder', state: 'good', fileName: 'a', counts, ...times });
}

/** The body of a clip is gone, its row is not. */
const tear = async (db: CollectionDatabase) => db.contents.delete((await db.clips.toCollection().primaryKeys())[0]!);

const unsaved = async (db: CollectionDatabase) => (await backupStanding(db, Date.parse(minute(50)))).unsaved;

describe('clips that are in no backup', () => {
  test('are all where none was made', async () => {
    const db = emptyDatabase();
    await save(db, 1, 2);
    expect(await unsaved(db)).toBe(2);
  });

  test('are those saved since the last', async () => {
    const db = emptyDatabase();
    await save(db, 1, 2);
    await backUp(db, 3);
    expect(await unsaved(db)).toBe(0);
    await save(db, 4);
    expect(await unsaved(db)).toBe(1);
  });

  test('are those, too, that came since and say to be older', async () => {
    const db = emptyDatabase();
    await save(db, 5);
    await backUp(db, 6);
    await save(db, 1, 2);
    expect(await unsaved(db)).toBe(2);
  });

  test('one whose body is gone is none of them: no backup could hold it', async () => {
    const db = emptyDatabase();
    await save(db, 1, 2);
    await tear(db);
    await backUp(db, 3);
    expect(await unsaved(db)).toBe(0);
    await save(db, 4);
    expect(await unsaved(db)).toBe(1);
  });
});
