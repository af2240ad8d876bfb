import { useRef, useState } from 'preact/hooks';
import { useWatched } from '../../../components/hooks/use-watched';
import { type Decided, decidedAbout } from '../../../utils/browse/dossier/decided';
import { faultText } from '../../../utils/i18n/fault-text';
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
import { useAlone } from './use-alone';

/** Words in whatever language is spoken when they are read. */
type Saying = (t: DossierTranslator) => string;

/** Who somebody is, as the reader decided: each decision with its way back. */
export interface Identity {
  readonly own?: EntityNote;
  readonly decided: readonly Decided[];
  /** Something is being decided or taken back: what else is asked for meanwhile is not begun. */
  readonly isBusy: boolean;
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

/** The decisions that split one off, each in an article. */
const splitsOf = (decided: readonly Decided[], key: EntityKey): readonly SavedCorrection[] =>
  decided.flatMap(({ saved }) => {
    const { correction } = saved;
    const isSplit =
      correction.decision === 'different-from' && correction.scope === 'article' && correction.from === key;
    return isSplit ? [saved] : [];
  });

/** Takes decisions back, one after the other; the first that cannot be is the answer. */
async function takeAllBack(ids: readonly CorrectionId[]): Promise<Result<unknown>> {
  let last: Result<unknown> = { ok: true, value: null };
  for (const id of ids) if (last.ok) last = await send('removeCorrection', { id });
  return last;
}

/** The reader's decisions about one official or document. */
export function useIdentity(db: CollectionDatabase, key: EntityKey): Identity {
  const [last, setDone] = useState<NonNullable<Identity['done']> & { readonly of: readonly EntityKey[] }>();
  const { isBusy, alone } = useAlone();
  /** What a split that ended half-way had saved: the way back of the next goes through it too. */
  const half = useRef<readonly CorrectionId[]>([]);
  const decided = async () => decidedAbout(key, await listCorrections(db));
  const { value } = useWatched(
    () =>
      observe(async () => ({
        own: await entityNote(db, key),
        decided: await decided(),
      })),
    [db, key],
  );
  /** Says what was done, or why not, and offers `undo`: where it was done and, of a merge, where that leads; not on the pages of others. */
  const told = (result: Result<unknown>, words: Saying, undo?: () => void, of: readonly EntityKey[] = [key]) => {
    const said: Saying = result.ok ? words : (t) => faultText(t, result.error);
    setDone({ of, words: said, ...(undo && { undo }) });
    return result.ok;
  };
  /** Does one thing at a time; what was said of the last, and its way back, goes when the next begins. */
  const doing = (work: () => Promise<boolean>) =>
    alone(() => {
      setDone(undefined);
      return work();
    });
  /** Offers a way back; one that fails is offered again. */
  const backBy = (back: () => Promise<Result<unknown>>, of?: readonly EntityKey[]) => {
    const undo = async () => {
      const undone = await back();
      return told(undone, undoneWords, undone.ok ? undefined : () => void alone(undo), of);
    };
    return () => void alone(undo);
  };
  const takeBack = async (id: CorrectionId) => {
    told(await send('removeCorrection', { id }), undoneWords);
  };
  /** One decision a clip; the first that cannot be saved ends it. Answers the last answer, and those that were saved. */
  const decide = async (
    correction: Correction,
    surface: string,
    clips: readonly ClipId[],
    done: ReadonlySet<string> = new Set(),
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
    return { last, ids };
  };
  const backThrough = (ids: readonly CorrectionId[], of?: readonly EntityKey[]) =>
    ids.length > 0 ? backBy(() => takeAllBack(ids), of) : undefined;
  const target = { by: 'key', key } as const;
  const merge = async (as: EntityKey, name: string, clip: ClipId) => {
    const { last, ids } = await decide({ scope: 'everywhere', target, decision: 'same-as', as }, name, [clip]);
    const of = [key, as];
    return told(last, (t) => t('act.merged'), backThrough(ids, of), of);
  };
  const split = async (clips: readonly ClipId[], name: string) => {
    // Asked now: what is watched may not have heard yet of what was saved a moment ago.
    const before = await guarded(async () => splitsOf(await decided(), key));
    if (!before.ok) return told(before, undoneWords);
    const saved = new Set(before.value.map(({ id }) => id));
    const first = half.current.filter((id) => saved.has(id));
    const correction = { scope: 'article', target, decision: 'different-from', from: key } as const;
    const urls = new Set(before.value.map(({ canonicalUrl }) => canonicalUrl));
    const { last, ids } = await decide(correction, name, clips, urls);
    const all = [...first, ...ids];
    half.current = last.ok ? [] : all;
    // As many as its way back goes through; where all were split off before there is none, and nothing to belie.
    return told(last, (t) => t('act.splitDone', { count: all.length || clips.length }), backThrough(all));
  };
  const rename = async (name: string, note: string) => {
    const saved = await saveEntityNote(db, { key, name, note, updatedAt: new Date().toISOString() });
    return told(saved, (t) => t('act.saved'), saved.ok ? backBy(() => saveEntityNote(db, saved.value)) : undefined);
  };
  return {
    ...value,
    decided: value?.decided ?? [],
    isBusy,
    ...(last?.of.includes(key) && { done: last }),
    takeBack,
    merge: (as, name, clip) => doing(() => merge(as, name, clip)),
    split: (clips, name) => doing(() => split(clips, name)),
    rename: (name, note) => doing(() => rename(name, note)),
  };
}
