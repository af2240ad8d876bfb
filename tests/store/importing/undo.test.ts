import { describe, expect, test } from 'vitest';
import type { ImportItem } from '../../../utils/import/import-item';
import { exportedClip } from '../../../utils/model/as-exported';
import type { ImportRow } from '../../../utils/store/importing/import-rows';
import { leftToUndo, undoImport } from '../../../utils/store/importing/undo-import';
import { addTag } from '../../../utils/store/order-clips';
import { saveClip } from '../../../utils/store/save-clip';
import { searchIds } from '../../../utils/store/search-clips';
import { sha256 } from '../../../utils/store/sha256';
import { tendIndex } from '../../../utils/store/tend-index';
import { emptyDatabase, everything, minute, readClip } from '../sample';
import { brought } from './brought';

/** Articles of these addresses, each with a text of its own. */
const itemsOf = (addresses: readonly number[]): Promise<readonly ImportItem[]> =>
  Promise.all(
    addresses.map(async (address, index) => {
      const read = readClip({
        url: `https://bao.example/${address}`,
        title: `Bài ${index}`,
        officials: ['Trần Văn Mẫu'],
      });
      const contentHash = await sha256(read.article.text);
      return { kind: 'clip', index, clip: exportedClip(read), contentHash } as const;
    }),
  );

describe('an import that is taken back', () => {
  test('leaves nothing of an article that its file had twice', async () => {
    const db = emptyDatabase();
    const row = await brought(db, await itemsOf([1, 2, 1, 3]));
    expect(await db.clips.count()).toBe(3);
    await undoImport(db, row.id);
    expect(await db.clips.count()).toBe(0);
    const { clips, contents, places, fresh, stories, versions } = await everything(db);
    expect([clips, contents, places, fresh, stories, versions]).toEqual([[], [], [], [], [], []]);
  });

  test('counts what is left of one that was stopped, and keeps what the reader changed', async () => {
    const db = emptyDatabase();
    const row = await brought(db, await itemsOf(Array.from({ length: 70 }, (_, n) => n)));
    expect(leftToUndo(row)).toBe(70);
    const changed = await db.clips.where('canonicalUrl').equals('https://bao.example/0').primaryKeys();
    await addTag(db, changed, 'của tôi');
    const stop = new AbortController();
    await undoImport(db, row.id, { signal: stop.signal, onCount: () => stop.abort() });
    const half = (await db.imports.get(row.id)) as ImportRow;
    const left = leftToUndo(half);
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(70);
    const heard: number[] = [];
    expect(await undoImport(db, row.id, { onCount: (done) => heard.push(done) })).toMatchObject({
      ok: true,
      value: { back: left - 1, kept: 1 },
    });
    expect(heard.at(-1)).toBe(left);
    expect(await db.clips.count()).toBe(1);
  });

  test('is found by no word and counted nowhere any more, whether its words wait or were packed, and others are', async () => {
    const db = emptyDatabase();
    await saveClip(db, readClip({ url: 'https://bao.example/mine', officials: ['Trần Văn Mẫu'] }), minute(1));
    const row = await brought(db, await itemsOf(Array.from({ length: 40 }, (_, n) => n)));
    await tendIndex(db, { size: 8 });
    expect(await searchIds(db, 'bài')).toHaveLength(40);
    await undoImport(db, row.id);
    await tendIndex(db, { size: 8 });
    expect(await searchIds(db, 'bài')).toEqual([]);
    expect(await searchIds(db, 'nghị')).toHaveLength(1);
    const [official] = await db.names.where('[kind+key]').equals(['official', 'official:Trần Văn Mẫu']).toArray();
    expect(official?.count).toBe(1);
  });
});
