// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { type Identity, useIdentity } from '../../../entrypoints/library/hooks/use-identity';
import { dossierMessages } from '../../../utils/i18n/messages/dossier';
import { createTranslator } from '../../../utils/i18n/translator';
import type { ClipId, EntityKey } from '../../../utils/model/ids';
import type { Result } from '../../../utils/model/result';
import type { CorrectionId } from '../../../utils/model/saved-correction';
import { removeCorrection, saveCorrection } from '../../../utils/store/corrections';
import type { CollectionDatabase } from '../../../utils/store/database';
import { saveClip } from '../../../utils/store/save-clip';
import { failAtWrite } from '../../store/fail-at-write';
import { emptyDatabase, minute, readClip } from '../../store/sample';

const worker = vi.hoisted(() => ({
  save: async (_correction: unknown): Promise<unknown> => undefined,
  remove: async (_id: unknown): Promise<unknown> => undefined,
}));
vi.mock('../../../utils/messages/send', () => ({
  send: (name: string, { correction, id }: { correction?: unknown; id?: unknown }) =>
    name === 'removeCorrection' ? worker.remove(id) : worker.save(correction),
}));

const t = createTranslator('vi', dossierMessages);
const key = 'official:mẫu' as EntityKey;

interface Seen {
  identity?: Identity;
}

function Screen({ db, seen }: { readonly db: CollectionDatabase; readonly seen: Seen }) {
  seen.identity = useIdentity(db, key);
  return null;
}

async function desk() {
  const db = emptyDatabase();
  const full = failAtWrite(db, new DOMException('full', 'QuotaExceededError'));
  const ids = [];
  for (const n of [0, 1]) {
    const url = `https://bao.example/${n}`;
    const read = readClip({ url });
    const saved = await saveClip(db, read, minute(n));
    if (!saved.ok) throw new Error(saved.error.message);
    ids.push(saved.value.id);
  }
  const seen: Seen = {};
  render(<Screen db={db} seen={seen} />, document.createElement('div'));
  const now = () => seen.identity as Identity;
  worker.save = (correction) => saveCorrection(db, correction);
  worker.remove = (id) => removeCorrection(db, id as CorrectionId);
  return { db, full, ids, now };
}

test('a note that a full disk does not take is answered, and told', async () => {
  const { full, now } = await desk();
  full.left = 0;
  expect(await now().rename('', 'ghi chú')).toBe(false);
  await vi.waitFor(() => expect(now().done?.words(t)).toContain('Ổ đĩa đã đầy'));
  full.left = Number.POSITIVE_INFINITY;
  expect(await now().rename('', 'ghi chú')).toBe(true);
});

test('articles of which only the first could be split off: again decides about the other alone', async () => {
  const { db, ids, now } = await desk();
  let left = 1;
  worker.save = async (correction): Promise<Result<unknown>> =>
    --left < 0 ? { ok: false, error: { code: 'storage-full', message: 'full' } } : saveCorrection(db, correction);
  expect(await now().split(ids, 'Mẫu')).toBe(false);
  await vi.waitFor(() => expect(now().decided).toHaveLength(1));
  left = 9;
  expect(await now().split(ids, 'Mẫu')).toBe(true);
  await vi.waitFor(() => expect(now().decided).toHaveLength(2));
  expect(new Set(now().decided.map(({ saved }) => saved.canonicalUrl)).size).toBe(2);
});

/** Lets so many decisions be saved, and refuses those after. */
function saveOnly(db: CollectionDatabase, count: number): void {
  let left = count;
  worker.save = async (correction): Promise<Result<unknown>> =>
    --left < 0 ? { ok: false, error: { code: 'storage-full', message: 'full' } } : saveCorrection(db, correction);
}

test('a split that was saved in two goes says how many it was in all, and is taken back whole', async () => {
  const { db, ids, now } = await desk();
  saveOnly(db, 1);
  expect(await now().split(ids, 'Mẫu')).toBe(false);
  saveOnly(db, 9);
  expect(await now().split(ids, 'Mẫu')).toBe(true);
  await vi.waitFor(() => expect(now().done?.words(t)).toBe(t('act.splitDone', { count: 2 })));
  now().done?.undo?.();
  await vi.waitFor(async () => expect(await db.corrections.count()).toBe(0));
});

test('what was taken back between two goes is decided anew, and the way back is of that', async () => {
  const { db, ids, now } = await desk();
  saveOnly(db, 1);
  expect(await now().split(ids, 'Mẫu')).toBe(false);
  await vi.waitFor(() => expect(now().done?.undo).toBeDefined());
  now().done?.undo?.();
  await vi.waitFor(() => expect(now().done?.words(t)).toBe(t('act.undone')));
  saveOnly(db, 9);
  expect(await now().split(ids, 'Mẫu')).toBe(true);
  await vi.waitFor(() => expect(now().done?.words(t)).toBe(t('act.splitDone', { count: 2 })));
  expect(await db.corrections.count()).toBe(2);
});

test('an article that was split off before is not counted, and its decision outlives the undo of the next', async () => {
  const { db, ids, now } = await desk();
  expect(await now().split(ids.slice(0, 1), 'Mẫu')).toBe(true);
  expect(await now().split(ids, 'Mẫu')).toBe(true);
  await vi.waitFor(() => expect(now().done?.words(t)).toBe(t('act.splitDone', { count: 1 })));
  now().done?.undo?.();
  await vi.waitFor(async () => expect(await db.corrections.count()).toBe(1));
});

test.each([
  ['a split', (now: Identity, ids: readonly ClipId[]) => now.split(ids, 'Mẫu'), 2],
  [
    'a merge',
    (now: Identity, [id]: readonly ClipId[]) => now.merge('official:thử' as EntityKey, 'Mẫu', id as ClipId),
    1,
  ],
])('%s that is asked for twice before it is answered is saved once', async (_, act, count) => {
  const { db, ids, now } = await desk();
  let answer: () => void = () => undefined;
  const gate = new Promise<void>((wake) => {
    answer = wake;
  });
  worker.save = async (correction) => gate.then(() => saveCorrection(db, correction));
  const both = [act(now(), ids), act(now(), ids)];
  await vi.waitFor(() => expect(now().isBusy).toBe(true));
  answer();
  expect(await Promise.all(both)).toEqual([true, false]);
  await vi.waitFor(() => expect(now().isBusy).toBe(false));
  expect(await db.corrections.count()).toBe(count);
});

test('a storage that cannot be read answers a split, and is no rejection that nobody hears', async () => {
  const { db, ids, now } = await desk();
  vi.spyOn(db.clips, 'bulkGet').mockRejectedValue(new DOMException('gone', 'UnknownError'));
  expect(await now().split(ids, 'Mẫu')).toBe(false);
});
