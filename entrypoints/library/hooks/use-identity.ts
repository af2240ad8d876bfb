import { useState } from 'preact/hooks';
import { useWatched } from '../../../components/hooks/use-watched';
import { type Decided, decidedAbout } from '../../../utils/browse/dossier/decided';
import type { DossierTranslator } from '../../../utils/i18n/messages/dossier';
import { send } from '../../../utils/messages/send';
import type { Correction } from '../../../utils/model/correction';
import type { EntityNote } from '../../../utils/model/entity-note';
import type { ClipId, EntityKey } from '../../../utils/model/ids';
import type { Result } from '../../../utils/model/result';
import type { CorrectionId, SavedCorrection } from '../../../utils/model/saved-correction';
import { ulidOf } from '../../../utils/model/ulid';
import { listCorrections } from '../../../utils/store/corrections';
import type { CollectionDatabase } from '../../../utils/store/database';
import { entityNote, saveEntityNote } from '../../../utils/store/entity-notes';
import { rowsOf } from '../../../utils/store/list-clips';
import { observe } from '../../../utils/store/observe';

/** Who somebody is, as the reader decided: each decision with its way back. */
export interface Identity {
  readonly own?: EntityNote;
  readonly decided: readonly Decided[];
  /** What was done last, in words. */
  readonly done?: { readonly words: string; readonly undo?: () => void };
  /** Says that it is the same as another; answers whether that was saved. */
  readonly merge: (other: EntityKey, name: string, clip: ClipId) => Promise<boolean>;
  readonly split: (clips: readonly ClipId[], name: string) => Promise<void>;
  readonly rename: (name: string, note: string) => Promise<void>;
  readonly takeBack: (id: CorrectionId) => Promise<void>;
}

const newId = () => ulidOf(Date.now(), crypto.getRandomValues(new Uint8Array(16))) as CorrectionId;

/** The reader's decisions about one official or document. */
export function useIdentity(db: CollectionDatabase, key: EntityKey, t: DossierTranslator): Identity {
  const [last, setDone] = useState<NonNullable<Identity['done']> & { readonly of: readonly EntityKey[] }>();
  const { value } = useWatched(
    () =>
      observe(async () => ({
        own: await entityNote(db, key),
        decided: decidedAbout(key, await listCorrections(db)),
      })),
    [db, key],
  );
  /** Said where it was done and, of a merge, where that leads; on the pages of others it would be read as theirs. */
  const told = (result: Result<unknown>, words: string, undo?: () => void, of: readonly EntityKey[] = [key]) => {
    const fault = !result.ok && { words: t('act.fault', { message: result.error.message }) };
    setDone({ of, ...(fault || { words, ...(undo ? { undo } : {}) }) });
    return result.ok;
  };
  const takeBack = async (id: CorrectionId, of?: readonly EntityKey[]) => {
    told(await send('removeCorrection', { id }), t('act.undone'), undefined, of);
  };
  /** One decision a clip; the first that cannot be saved ends it, and those before it stay to be taken back. */
  const decide = async (correction: Correction, surface: string, clips: readonly ClipId[], words: string) => {
    const ids: CorrectionId[] = [];
    let last: Result<unknown> = { ok: true, value: null };
    for (const { canonicalUrl, title } of await rowsOf(db, clips)) {
      const saved: SavedCorrection = {
        ...{ id: newId(), correction, canonicalUrl, title, surface },
        createdAt: new Date().toISOString(),
      };
      last = await send('saveCorrection', { correction: saved });
      if (!last.ok) break;
      ids.push(saved.id);
    }
    const of = correction.decision === 'same-as' ? [key, correction.as] : [key];
    return told(last, words, () => void Promise.all(ids.map((id) => takeBack(id, of))), of);
  };
  const target = { by: 'key', key } as const;
  return {
    ...value,
    decided: value?.decided ?? [],
    ...(last?.of.includes(key) && { done: last }),
    takeBack: (id) => takeBack(id),
    merge: (as, name, clip) =>
      decide({ scope: 'everywhere', target, decision: 'same-as', as }, name, [clip], t('act.merged')),
    split: async (clips, name) => {
      const words = t('act.splitDone', { count: clips.length });
      await decide({ scope: 'article', target, decision: 'different-from', from: key }, name, clips, words);
    },
    rename: async (name, note) => {
      const saved = await saveEntityNote(db, { key, name, note, updatedAt: new Date().toISOString() });
      told(saved, t('act.saved'), () => {
        if (saved.ok) void saveEntityNote(db, saved.value).then((back) => told(back, t('act.undone')));
      });
    },
  };
}
