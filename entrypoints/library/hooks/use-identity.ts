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
import { guarded } from '../../../utils/store/fault';
import { rowsOf } from '../../../utils/store/list-clips';
import { observe } from '../../../utils/store/observe';

/** Words in whatever language is spoken when they are read. */
type Saying = (t: DossierTranslator) => string;

/** Who somebody is, as the reader decided: each decision with its way back. */
export interface Identity {
  readonly own?: EntityNote;
  readonly decided: readonly Decided[];
  /** What was done last, in words. */
  readonly done?: { readonly words: Saying; readonly undo?: () => void };
  /** Says that it is the same as another; answers whether that was saved. */
  readonly merge: (other: EntityKey, name: string, clip: ClipId) => Promise<boolean>;
  /** Says that it is somebody else in these articles, and nothing anew of those that it said it of before; answers whether all was saved. */
  readonly split: (clips: readonly ClipId[], name: string) => Promise<boolean>;
  /** Answers whether the name and the note were saved. */
  readonly rename: (name: string, note: string) => Promise<boolean>;
  readonly takeBack: (id: CorrectionId) => Promise<void>;
}

const newId = () => ulidOf(Date.now(), crypto.getRandomValues(new Uint8Array(16))) as CorrectionId;

const undoneWords: Saying = (t) => t('act.undone');

/** The articles that one was split off in. */
const splitIn = (decided: readonly Decided[], key: EntityKey): ReadonlySet<string> =>
  new Set(
    decided.flatMap(({ saved: { correction, canonicalUrl } }) =>
      correction.decision === 'different-from' && correction.scope === 'article' && correction.from === key
        ? [canonicalUrl]
        : [],
    ),
  );

/** Takes decisions back, one after the other; the first that cannot be is the answer. */
async function takeAllBack(ids: readonly CorrectionId[]): Promise<Result<unknown>> {
  let last: Result<unknown> = { ok: true, value: null };
  for (const id of ids) if (last.ok) last = await send('removeCorrection', { id });
  return last;
}

/** The reader's decisions about one official or document. */
export function useIdentity(db: CollectionDatabase, key: EntityKey): Identity {
  const [last, setDone] = useState<NonNullable<Identity['done']> & { readonly of: readonly EntityKey[] }>();
  const { value } = useWatched(
    () =>
      observe(async () => ({
        own: await entityNote(db, key),
        decided: decidedAbout(key, await listCorrections(db)),
      })),
    [db, key],
  );
  /** Says what was done, or why not, and offers `undo`: where it was done and, of a merge, where that leads; not on the pages of others. */
  const told = (result: Result<unknown>, words: Saying, undo?: () => void, of: readonly EntityKey[] = [key]) => {
    const said: Saying = result.ok ? words : (t) => t('act.fault', { message: result.error.message });
    setDone({ of, words: said, ...(undo && { undo }) });
    return result.ok;
  };
  /** Offers a way back; one that fails is offered again. */
  const backBy = (back: () => Promise<Result<unknown>>, of?: readonly EntityKey[]) => {
    const undo = async () => {
      const undone = await back();
      told(undone, undoneWords, undone.ok ? undefined : () => void undo(), of);
    };
    return () => void undo();
  };
  const takeBack = async (id: CorrectionId) => {
    told(await send('removeCorrection', { id }), undoneWords);
  };
  /** One decision a clip; the first that cannot be saved ends it, and those before it stay to be taken back. */
  const decide = async (
    correction: Correction,
    surface: string,
    { clips, done = new Set() }: { readonly clips: readonly ClipId[]; readonly done?: ReadonlySet<string> },
    words: Saying,
  ) => {
    const ids: CorrectionId[] = [];
    const rows = await guarded(() => rowsOf(db, clips));
    let last: Result<unknown> = rows;
    for (const { canonicalUrl, title } of rows.ok ? rows.value : []) {
      if (done.has(canonicalUrl)) continue;
      const saved: SavedCorrection = {
        ...{ id: newId(), correction, canonicalUrl, title, surface },
        createdAt: new Date().toISOString(),
      };
      last = await send('saveCorrection', { correction: saved });
      if (!last.ok) break;
      ids.push(saved.id);
    }
    const of = correction.decision === 'same-as' ? [key, correction.as] : [key];
    return told(last, words, ids.length > 0 ? backBy(() => takeAllBack(ids), of) : undefined, of);
  };
  const target = { by: 'key', key } as const;
  return {
    ...value,
    decided: value?.decided ?? [],
    ...(last?.of.includes(key) && { done: last }),
    takeBack,
    merge: (as, name, clip) =>
      decide({ scope: 'everywhere', target, decision: 'same-as', as }, name, { clips: [clip] }, (t) => t('act.merged')),
    split: async (clips, name) => {
      const words: Saying = (t) => t('act.splitDone', { count: clips.length });
      const these = { clips, done: splitIn(value?.decided ?? [], key) };
      return decide({ scope: 'article', target, decision: 'different-from', from: key }, name, these, words);
    },
    rename: async (name, note) => {
      const saved = await saveEntityNote(db, { key, name, note, updatedAt: new Date().toISOString() });
      return told(saved, (t) => t('act.saved'), saved.ok ? backBy(() => saveEntityNote(db, saved.value)) : undefined);
    },
  };
}
