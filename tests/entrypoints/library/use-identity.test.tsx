// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { type Identity, useIdentity } from '../../../entrypoints/library/hooks/use-identity';
import { dossierMessages } from '../../../utils/i18n/messages/dossier';
import { createTranslator } from '../../../utils/i18n/translator';
import type { EntityKey } from '../../../utils/model/ids';
import type { Result } from '../../../utils/model/result';
import { saveCorrection } from '../../../utils/store/corrections';
import type { CollectionDatabase } from '../../../utils/store/database';
import { saveClip } from '../../../utils/store/save-clip';
import { failAtWrite } from '../../store/fail-at-write';
import { emptyDatabase, minute, readClip } from '../../store/sample';

const worker = vi.hoisted(() => ({ save: async (_correction: unknown): Promise<unknown> => undefined }));
vi.mock('../../../utils/messages/send', () => ({
  send: (_name: string, { correction }: { correction: unknown }) => worker.save(correction),
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
  return { db, full, ids, now };
}

test('a note that a full disk does not take is answered, and told', async () => {
  const { full, now } = await desk();
  full.left = 0;
  expect(await now().rename('', 'ghi chú')).toBe(false);
  await vi.waitFor(() => expect(now().done?.words(t)).toContain('full'));
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

test('a storage that cannot be read answers a split, and is no rejection that nobody hears', async () => {
  const { db, ids, now } = await desk();
  vi.spyOn(db.clips, 'bulkGet').mockRejectedValue(new DOMException('gone', 'UnknownError'));
  expect(await now().split(ids, 'Mẫu')).toBe(false);
});
