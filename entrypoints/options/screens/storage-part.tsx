import { useEffect, useState } from 'preact/hooks';
import { useWatched } from '../../../components/hooks/use-watched';
import { byteSize } from '../../../utils/i18n/byte-size';
import { faultText } from '../../../utils/i18n/fault-text';
import { faultOf } from '../../../utils/store/fault';
import { countClips } from '../../../utils/store/list-clips';
import { observe } from '../../../utils/store/observe';
import { saveCollection } from '../save-collection';
import { DeleteDialog } from './delete-dialog';
import { DerivedList } from './derived-list';
import type { PartProps } from './options';

/** Stands where something was asked that is not answered yet: what is not known is neither yes nor no. */
const AWAITED = '…';

/** How much the collection takes, whether the browser keeps it, and the ways out: export, delete. */
export function StoragePart({ t, db, onDone }: PartProps) {
  const { value: count, error } = useWatched(() => observe(() => countClips(db)), [db]);
  const [used, setUsed] = useState<StorageEstimate>();
  const [kept, setKept] = useState<boolean>();
  const [asked, setAsked] = useState(false);
  const [deleting, setDeleting] = useState(false);
  useEffect(() => {
    void navigator.storage.estimate().then(setUsed);
  }, [count]);
  useEffect(() => {
    void navigator.storage.persisted().then(setKept);
  }, []);
  const persist = async () => {
    setKept(await navigator.storage.persist());
    setAsked(true);
  };
  const save = async () => {
    const saved = await saveCollection(db);
    onDone(saved.ok ? t('storage.exported', { name: saved.value }) : t('options.fault', saved.error));
    return saved.ok;
  };
  const size = (bytes: number) => byteSize(bytes, t.language);
  return (
    <section id="storage">
      <h2>{t('storage.title')}</h2>
      <p>
        {count === undefined
          ? error === undefined
            ? AWAITED
            : faultText(t, faultOf(error))
          : t('storage.count', { count })}
      </p>
      {used === undefined ? (
        <p>{AWAITED}</p>
      ) : used.usage === undefined || used.quota === undefined ? (
        <p class="what">{t('storage.unknown')}</p>
      ) : (
        <p>{t('storage.used', { used: size(used.usage), quota: size(used.quota) })}</p>
      )}
      <p class="what">{t('storage.persist.what')}</p>
      {kept === undefined ? (
        <p>{AWAITED}</p>
      ) : kept ? (
        <p role="status">{t('storage.persist.yes')}</p>
      ) : (
        <p class="acts">
          <button type="button" class="button" onClick={() => void persist()}>
            {t('storage.persist')}
          </button>
          <span role="status">{asked && t('storage.persist.no')}</span>
        </p>
      )}
      <p class="acts">
        <button type="button" class="button" disabled={!count} onClick={() => void save()}>
          {t('storage.export')}
        </button>
        <button type="button" class="button" disabled={count === undefined} onClick={() => setDeleting(true)}>
          {t('storage.delete')}
        </button>
      </p>
      <DerivedList t={t} db={db} onDone={onDone} isEmpty={!count} />
      {deleting && count !== undefined && (
        <DeleteDialog t={t} db={db} count={count} onExport={save} onDone={onDone} onClose={() => setDeleting(false)} />
      )}
    </section>
  );
}
