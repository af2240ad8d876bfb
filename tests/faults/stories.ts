import { type ArticleFacts, replay } from '../../entrypoints/background/replay';
import { bundledLexicon } from '../../utils/lexicon/bundled';
import type { ClipId } from '../../utils/model/ids';
import type { CorrectionId } from '../../utils/model/saved-correction';
import { RECOGNIZER_VERSION } from '../../utils/recognize/version';
import { deleteClip, restoreClip } from '../../utils/store/bin';
import { saveCorrection } from '../../utils/store/corrections';
import type { CollectionDatabase } from '../../utils/store/database';
import { saveClip } from '../../utils/store/save-clip';
import { saveClips } from '../../utils/store/save-clips';
import { tendIndex } from '../../utils/store/tend-index';
import { minute, readClip } from '../store/sample';
import { backupStory } from './backup-story';
import type { Strike } from './strike';

/** A piece of work that is struck: what is there before it, and what it does; done again it changes nothing more. */
export interface Story {
  readonly does: string;
  readonly before: (db: CollectionDatabase) => Promise<unknown>;
  readonly act: (db: CollectionDatabase, strike?: Strike) => Promise<{ readonly ok: boolean }>;
  /** What is written in several transactions: between them a part of it may be there, whole clips each. */
  readonly inParts?: boolean;
  /** What is not as it must be, whatever was struck. */
  readonly wrong?: (db: CollectionDatabase) => Promise<string | undefined>;
}

const address = (n: number) => `https://bao.example/${n}`;
const clip = (n: number, body = `Ông Trần Văn Mẫu nói ở hội nghị thứ ${n}.`) => {
  const read = readClip({ url: address(n), title: `Hội nghị ${n}`, body, officials: ['Trần Văn Mẫu'] });
  return { ...read, recognition: { ...read.recognition, recognizerVersion: RECOGNIZER_VERSION } };
};

async function three(db: CollectionDatabase): Promise<void> {
  for (const n of [1, 2, 3]) await saveClip(db, clip(n), minute(n));
  await tendIndex(db, { size: 2 });
}

/** Everything that waits, or that another recognizer read; in vain where it was struck. */
async function recognizeWaiting(db: CollectionDatabase): Promise<{ readonly ok: boolean }> {
  const slips: unknown[] = [];
  const workshop = { lexicon: async () => bundledLexicon(), database: () => db };
  const done = await replay(workshop, Number.POSITIVE_INFINITY, (slip) => slips.push(slip));
  const others = () => db.clips.where('recognizerVersion').notEqual(RECOGNIZER_VERSION).count();
  const counts = [db.stale.count(), db.jobs.count(), others()];
  const left = await Promise.all(counts).catch(() => undefined);
  return { ok: done.ok && slips.length === 0 && left?.every((count) => count === 0) === true };
}

const idOf = async (db: CollectionDatabase, n: number): Promise<ClipId> => {
  const [id] = await db.clips.where('canonicalUrl').equals(address(n)).primaryKeys();
  const [binned] = (await db.bin.toArray()).filter((row) => row.clip.canonicalUrl === address(n));
  return id ?? (binned?.id as ClipId);
};

const correction = (facts: ArticleFacts) => ({
  id: '01JD0000000000000000000001' as CorrectionId,
  correction: {
    scope: 'everywhere' as const,
    decision: 'not-official' as const,
    target: { by: 'surface' as const, surface: 'Trần Văn Mẫu' },
  },
  canonicalUrl: facts.canonicalUrl ?? '',
  title: 'Hội nghị 1',
  surface: 'Trần Văn Mẫu',
  createdAt: minute(9),
});

export const stories: readonly Story[] = [
  { does: 'saving a new clip', before: three, act: (db) => saveClip(db, clip(4), minute(10)) },
  { does: 'saving a clip again', before: three, act: (db) => saveClip(db, clip(1, 'Nội dung đã sửa.'), minute(10)) },
  { does: 'deleting a clip', before: three, act: async (db) => deleteClip(db, await idOf(db, 2), minute(10)) },
  {
    does: 'restoring a clip',
    before: async (db) => {
      await three(db);
      await deleteClip(db, await idOf(db, 2), minute(9));
    },
    act: async (db) => restoreClip(db, { id: await idOf(db, 2) }),
  },
  {
    // Forty addresses, each twice: two pieces, of which each is a transaction.
    does: 'importing eighty clips',
    before: three,
    inParts: true,
    act: (db) =>
      saveClips(
        db,
        Array.from({ length: 80 }, (_, n) => ({ clip: clip(n % 40), now: minute(n) })),
      ),
  },
  { does: 'correcting', before: three, act: (db) => saveCorrection(db, correction({ canonicalUrl: address(1) })) },
  {
    does: 'recognizing anew what was corrected',
    before: async (db) => {
      await three(db);
      await saveCorrection(db, correction({ canonicalUrl: address(1) }));
    },
    inParts: true,
    act: recognizeWaiting,
  },
  {
    does: 'recognizing anew after an update',
    before: async (db) => {
      await three(db);
      await db.clips.toCollection().modify({ recognizerVersion: 'older' });
    },
    inParts: true,
    act: recognizeWaiting,
  },
  {
    does: 'packing the index',
    before: async (db) => {
      for (const n of [1, 2, 3, 4, 5, 6]) await saveClip(db, clip(n), minute(n));
    },
    inParts: true,
    act: (db) => tendIndex(db, { size: 2 }),
  },
  backupStory,
];
