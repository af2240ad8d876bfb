import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { firstLook } from '../../../entrypoints/popup/first-look';
import { type CollectionDatabase, openDatabase } from '../../../utils/store/database';
import { frontOf, keepFront } from '../../../utils/store/front';
import { listClips } from '../../../utils/store/list-clips';
import { saveClip } from '../../../utils/store/save-clip';
import { writeSetting } from '../../../utils/store/settings';
import { pageStorage } from '../../store/page-storage';
import { emptyDatabase, minute, readClip } from '../../store/sample';

const open: CollectionDatabase[] = [];

beforeEach(() => {
  vi.stubGlobal('localStorage', pageStorage());
});

afterEach(() => {
  vi.unstubAllGlobals();
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

const shown = async (db: CollectionDatabase) => (await firstLook(db, frontOf())).page?.clips.map(({ title }) => title);

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

/** What the popup showed last of a collection, as it keeps it itself. */
async function keep(db: CollectionDatabase): Promise<void> {
  keepFront({ page: await listClips(db, [], 40), language: null });
}

describe('what the popup shows first', () => {
  test('is what was shown last, whoever holds the clips', async () => {
    const db = await again(await withClips('Một', 'Hai'), keep);
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

  test('is waited for where the language was never read: it would speak the wrong one', async () => {
    const db = await withClips('Một');
    await writeSetting(db, 'language', 'en');
    localStorage.clear();
    keepFront({ page: await listClips(db, [], 40) });
    expect(await firstLook(db, frontOf())).toMatchObject({ language: 'en' });
  });

  test('speaks the language that was chosen since, in whatever page', async () => {
    const db = await withClips('Một');
    await keep(db);
    await writeSetting(db, 'language', 'en');
    expect(await firstLook(db, frontOf())).toMatchObject({ language: 'en', page: { total: 1 } });
  });

  test.each([
    ['cut off', '{"version":1,"language":null,"page":{"cl'],
    ['of another version', '{"version":0,"language":null,"page":{"clips":[],"total":0}}'],
    ['no object', '"popup"'],
    ['nothing', 'null'],
    ['a clip without its labels', '{"version":1,"language":null,"page":{"clips":[{"id":"a"}],"total":1}}'],
    ['no list', '{"version":1,"language":null,"page":{"clips":7,"total":1}}'],
  ])('is read from the collection where what was kept is damaged: %s', async (_, kept) => {
    const db = await withClips('Một');
    localStorage.setItem('popup', kept);
    expect(await shown(db)).toEqual(['Một']);
  });

  test('is read from the collection where the browser forbids to keep anything', async () => {
    const db = await withClips('Một');
    vi.stubGlobal('localStorage', {
      getItem: () => {
        throw new DOMException('forbidden', 'SecurityError');
      },
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
      removeItem: () => {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
    await keep(db);
    expect(await shown(db)).toEqual(['Một']);
  });

  test('nothing is kept, and nothing fails, where no page is: in a worker', async () => {
    const db = await withClips('Một');
    vi.stubGlobal('localStorage', undefined);
    await keep(db);
    expect(frontOf()).toEqual({});
  });

  test('is nothing where the clips cannot be read, and no fault is left to nobody', async () => {
    const db = await withClips('Một');
    db.use({
      stack: 'dbcore',
      name: 'broken',
      create: (core) => ({
        ...core,
        table: (name) => {
          const table = core.table(name);
          return name === 'clips' ? { ...table, query: () => Promise.reject(new Error('broken')) } : table;
        },
      }),
    });
    db.close();
    await db.open();
    expect(await firstLook(db, frontOf())).toEqual({ language: undefined });
  });
});
