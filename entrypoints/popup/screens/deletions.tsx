import { useState } from 'preact/hooks';
import { useWatched } from '../../../components/hooks/use-watched';
import { UndoBar } from '../../../components/notice/undo-bar';
import type { PopupTranslator } from '../../../utils/i18n/messages/popup';
import type { Clip } from '../../../utils/model/clip';
import type { Fault } from '../../../utils/model/result';
import type { CollectionDatabase } from '../../../utils/store/database';
import { type DeletedClip, lastDeleted } from '../../../utils/store/last-deleted';
import { observe } from '../../../utils/store/observe';

/** Deleting, and taking it back. */
export interface Deletions {
  readonly last?: DeletedClip;
  readonly remove: (clip: Clip) => void;
  readonly undo: (deleted: DeletedClip) => void;
  readonly dismiss: (deleted: DeletedClip) => void;
}

/** A deletion is offered back for so many minutes, also by the next popup; the bin keeps it longer. */
const MINUTES = 10;

/** What writes is loaded with the first deletion: the popup opens without it. */
const bin = () => import('../../../utils/store/bin');

/** What was deleted last, as the bin has it: a popup that was closed offers it again. */
export function useDeletions(db: CollectionDatabase, onFault: (fault: Fault) => void): Deletions {
  const [dismissed, setDismissed] = useState('');
  const { value } = useWatched(
    () => observe(() => lastDeleted(db, new Date(Date.now() - MINUTES * 60_000).toISOString())),
    [db],
  );
  const remove = async ({ id }: Clip) => {
    const { deleteClip } = await bin();
    const result = await deleteClip(db, id, new Date().toISOString());
    if (!result.ok) onFault(result.error);
  };
  const undo = async (deleted: DeletedClip) => {
    const { restoreClip } = await bin();
    const result = await restoreClip(db, deleted);
    if (!result.ok) onFault(result.error);
  };
  return {
    last: value && value.deletedAt !== dismissed ? value : undefined,
    remove: (clip) => void remove(clip),
    undo: (deleted) => void undo(deleted),
    dismiss: ({ deletedAt }) => setDismissed(deletedAt),
  };
}

export interface DeletionsProps {
  readonly t: PopupTranslator;
  readonly deletions: Deletions;
  /** When the offer was taken or dismissed, and its buttons go. */
  readonly onDone: () => void;
}

/** Offers the last deletion back. */
export function Deletions({ t, deletions: { last, undo, dismiss }, onDone }: DeletionsProps) {
  const then = (act: (deleted: DeletedClip) => void) => () => {
    if (last) act(last);
    onDone();
  };
  const title = last && (last.title || t('page.untitled'));
  return <UndoBar t={t} title={title} onUndo={then(undo)} onDismiss={then(dismiss)} />;
}
