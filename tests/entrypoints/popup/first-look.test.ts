import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test } from 'vitest';
import { firstLook } from '../../../entrypoints/popup/first-look';
import { deleteClip } from '../../../utils/store/bin';
import { type CollectionDatabase, openDatabase } from '../../../utils/store/database';
import { emptyBin } from '../../../utils/store/empty-bin';
import { frontOf, keepFront } from '../../../utils/store/front';
import { listClips } from '../../../utils/store/list-clips';
import { saveClip } from '../../../utils/store/save-clip';
import { emptyDatabase, minute, readClip } from '../../store/sample';

const open: CollectionDatabase[] = [];
afterEach(() => {
  for (const db of open.splice(0)) db.close();
});

async function withClips(...titles: readonly string[]): Promise<CollectionDatabase> {
  const db = emptyDatabase();
  open.push(db);
  for (const [n, title] of titles.entries()) {
    const saved = await saveClip(db, readClip({ url: `https://bao.example/${n}`, title }), minute(n));
    if (!saved.ok) throw new Error(saved.error.message);
  }
  return db;
}

/** The same collection in another context, whose connection is not open yet. */
async function again(
  before: CollectionDatabase,
  work: (db: CollectionDatabase) => Promise<unknown> = async () => undefined,
): Promise<CollectionDatabase> {
  await work(before);
  const db = openDatabase(before.name);
  open.push(db);
  return db;
}

const shown = async (db: CollectionDatabase, patience?: number) =>
  (await firstLook(db, patience)).page?.clips.map(({ title }) => title);

/** On a machine that others use clips that nobody holds take longer than a reader's patience, too. */
const ENDLESS = 60_000;

/** A collection whose clips are read by nobody from now on until it is let go, as behind the saves of others. */
function held(db: CollectionDatabase): () => void {
  const state = { letGo: (): void => undefined };
  const gate = new Promise<void>((resolve) => {
    state.letGo = resolve;
  });
  db.use({
    stack: 'dbcore',
    name: 'held',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        return name === 'clips'
          ? { ...table, query: (request) => table.query(request).then((r) => gate.then(() => r)) }
          : table;
      },
    }),
  });
  return () => state.letGo();
}

describe('what the popup shows first', () => {
  test('are the clips as they are, also where others were shown last', async () => {
    const db = await withClips('Một', 'Hai');
    await keepFront(db, { clips: [], total: 0 });
    expect(await shown(db, ENDLESS)).toEqual(['Hai', 'Một']);
  });

  test('is what was shown last where somebody holds the clips', async () => {
    const db = await again(await withClips('Một', 'Hai'), async (before) =>
      keepFront(before, await listClips(before, [], 40)),
    );
    const letGo = held(db);
    expect(await shown(db)).toEqual(['Hai', 'Một']);
    letGo();
  });

  test('is waited for where nothing was ever shown', async () => {
    const db = await again(await withClips('Một'));
    const letGo = held(db);
    setTimeout(letGo, 100);
    expect(await shown(db)).toEqual(['Một']);
  });

  test('nothing of a clip that was deleted for good is left in it', async () => {
    const db = await withClips('Một');
    const page = await listClips(db, [], 40);
    await keepFront(db, page);
    await deleteClip(db, page.clips[0]!.id, minute(5));
    await emptyBin(db);
    expect(await frontOf(db)).toBeUndefined();
  });

  test('is nothing where the clips cannot be read, and no fault is left to nobody while the storage is asked further', async () => {
    const db = await withClips('Một');
    db.use({
      stack: 'dbcore',
      name: 'broken',
      create: (core) => ({
        ...core,
        table: (name) => {
          const table = core.table(name);
          const later = () => new Promise((resolve) => setTimeout(resolve, 20));
          if (name === 'clips') return { ...table, query: () => Promise.reject(new Error('broken')) };
          return name === 'front' ? { ...table, get: (request) => later().then(() => table.get(request)) } : table;
        },
      }),
    });
    db.close();
    await db.open();
    expect(await firstLook(db)).toEqual({ language: undefined });
  });
});
