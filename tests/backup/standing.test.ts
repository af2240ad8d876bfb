import 'fake-indexeddb/auto';
import type { DBCoreTable } from 'dexie';
import { describe, expect, test } from 'vitest';
import { backupStanding } from '../../utils/backup/standing';
import { putBackup, tallyCollection } from '../../utils/store/backups';
import { type CollectionDatabase, openDatabase } from '../../utils/store/database';
import { countClips } from '../../utils/store/list-clips';
import { saveClip } from '../../utils/store/save-clip';
import { emptyDatabase, minute, readClip } from '../store/sample';

async function save(db: CollectionDatabase, ...numbers: readonly number[]): Promise<void> {
  for (const n of numbers) {
    const saved = await saveClip(db, readClip({ url: `https://bao.example/${n}` }), minute(n));
    if (!saved.ok) throw new Error(saved.error.message);
  }
}

async function backUp(db: CollectionDatabase, n: number): Promise<void> {
  const [counts, rows] = [await tallyCollection(db), await countClips(db)];
  const times = { begunAt: minute(n), checkedAt: minute(n) };
  await putBackup(db, { id: `${n}`, place: 'folder', state: 'good', fileName: 'a', counts, rows, ...times });
}

/** The body of a clip is gone, its row is not. */
const tear = async (db: CollectionDatabase) => db.contents.delete((await db.clips.toCollection().primaryKeys())[0]!);

/** The tables of which rows are counted from now on, of a database that is not open yet. */
function countsOf(db: CollectionDatabase): readonly string[] {
  const asked: string[] = [];
  const told = (table: DBCoreTable): DBCoreTable => ({
    ...table,
    count: (request) => {
      asked.push(table.name);
      return table.count(request);
    },
  });
  db.use({ stack: 'dbcore', name: 'told', create: (core) => ({ ...core, table: (name) => told(core.table(name)) }) });
  return asked;
}

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

  test('are told without a look at the bodies, which would read all of them', async () => {
    const db = emptyDatabase();
    await save(db, 5);
    await backUp(db, 6);
    await save(db, 1, 2);
    const again = openDatabase(db.name);
    const asked = countsOf(again);
    expect(await unsaved(again)).toBe(2);
    again.close();
    expect(asked).toEqual(['clips']);
  });
});
