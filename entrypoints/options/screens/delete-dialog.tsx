import { useEffect, useRef, useState } from 'preact/hooks';
import { deleteEverything } from '../../../utils/store/delete-everything';
import type { PartProps } from './options';

interface DeleteDialogProps extends PartProps {
  readonly count: number;
  /** Exports everything; true if it was. */
  readonly onExport: () => Promise<boolean>;
  readonly onClose: () => void;
}

/** Asks before everything is deleted: only who exported, or says that no export is needed, can go on. */
export function DeleteDialog({ t, db, count, onExport, onDone, onClose }: DeleteDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [ready, setReady] = useState(count === 0);
  useEffect(() => dialog.current?.showModal(), []);
  const remove = async () => {
    const deleted = await deleteEverything(db);
    onDone(deleted.ok ? t('storage.deleted') : t('options.fault', deleted.error));
    onClose();
  };
  return (
    <dialog ref={dialog} aria-labelledby="delete-title" onClose={onClose}>
      <h2 id="delete-title">{t('storage.delete.title')}</h2>
      <p>{t('storage.delete.what', { count })}</p>
      {count > 0 && (
        <>
          <button type="button" class="button" onClick={() => void onExport().then((done) => done && setReady(true))}>
            {t('storage.delete.export')}
          </button>
          <label class="choice">
            <input
              type="checkbox"
              name="sure"
              checked={ready}
              onChange={({ currentTarget }) => setReady(currentTarget.checked)}
            />
            {t('storage.delete.sure')}
          </label>
        </>
      )}
      <p class="acts">
        <button type="button" class="button button-main" disabled={!ready} onClick={() => void remove()}>
          {t('storage.delete.do')}
        </button>
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          {t('storage.delete.cancel')}
        </button>
      </p>
    </dialog>
  );
}
