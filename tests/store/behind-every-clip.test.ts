import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import type { ClipId } from '../../utils/model/ids';
import { adoptHighlights } from '../../utils/store/adopt-highlights';
import { notesOf } from '../../utils/store/annotations';
import type { CollectionDatabase } from '../../utils/store/database';
import { settleVisits } from '../../utils/store/importing/settle-visits';
import { saveClip } from '../../utils/store/save-clip';
import { emptyDatabase, minute, readClip } from './sample';

const URL = 'https://bao.example/1';
const now = minute(9);

/** An article that changed twice since it was clipped, without a highlight, and nothing that waits for it. */
async function changedTwice() {
  const db = emptyDatabase();
  let id = '' as ClipId;
  for (const [n, body] of ['Hội nghị khai mạc.', 'Hội nghị họp kín.', 'Hội nghị bế mạc.'].entries()) {
    const saved = await saveClip(db, readClip({ url: URL, body }), minute(n));
    if (saved.ok) id = saved.value.id;
  }
  expect(await db.versions.count()).toBe(2);
  return { db, id };
}

test.each<[string, (db: CollectionDatabase, id: ClipId) => Promise<{ readonly ok: boolean }>]>([
  ['its highlights, for its page', (db) => notesOf(db, URL)],
  ['those that stayed with deleted clips of its article', (db, id) => adoptHighlights(db, id)],
  ['those that waited for its article', (db) => settleVisits(db, () => ({ placed: [], lost: [] }), { url: URL, now })],
])('asked behind every clip: %s; where there are none no older text is read and nobody waits', async (_, ask) => {
  const { db, id } = await changedTwice();
  let read = 0;
  db.versions.hook('reading', (row) => {
    read++;
    return row;
  });
  const transaction = vi.spyOn(db, 'transaction');
  expect(await ask(db, id)).toMatchObject({ ok: true });
  expect(read).toBe(0);
  expect(transaction.mock.calls.map(([mode]) => mode)).not.toContain('rw');
});
