import { useState } from 'preact/hooks';
import { ConfirmButton } from '../../../components/form/confirm-button';
import { useWatched } from '../../../components/hooks/use-watched';
import { webAddress } from '../../../utils/article/metadata/web-address';
import { localDay } from '../../../utils/i18n/dates';
import type { Fault } from '../../../utils/model/result';
import { observe } from '../../../utils/store/observe';
import { forgetQuarantined, quarantined, quarantineJson } from '../../../utils/store/quarantine/quarantined';
import { download } from '../../../utils/webext/download';
import { useDamagedWords } from '../hooks/use-damaged-words';
import type { ScreenProps } from '../routes';

/** What is damaged and was put aside: it goes to a file, or for good. */
export function Damaged({ t: library, db }: ScreenProps) {
  const t = useDamagedWords(library.language);
  const [fault, setFault] = useState<Fault>();
  const { value: rows = [] } = useWatched(() => observe(() => quarantined(db)), [db]);
  const save = async () => {
    const fileName = `trich-luc-${new Date().toISOString().slice(0, 10)}-hong.json`;
    await download(quarantineJson(db), { fileName, mediaType: 'application/json' });
  };
  const forget = async (key?: string) => {
    const done = await forgetQuarantined(db, key);
    setFault(done.ok ? undefined : done.error);
  };
  return (
    <main class="page">
      <h2 class="page-heading">{t('damaged.heading')}</h2>
      <p>{rows.length === 0 ? t('damaged.none') : t('damaged.lead')}</p>
      {rows.length === 0 && (
        <p class="notice-actions">
          <a class="link" href="?">
            {library('bin.toArticles')}
          </a>
        </p>
      )}
      {rows.length > 0 && (
        <p class="page-line">
          <button type="button" class="link damaged-save" onClick={() => void save()}>
            {t('damaged.save')}
          </button>
        </p>
      )}
      <ul class="binned">
        {rows.map(({ key, title, url, where, foundAt }) => (
          <li key={key} class="binned-clip">
            <span class="binned-title" lang="vi">
              {title || t('damaged.untitled')}
            </span>
            <span class="binned-line">{t('damaged.found', { day: localDay(foundAt, library.language), where })}</span>
            <span class="binned-acts">
              {url !== undefined && webAddress(url) && (
                <a class="link" href={url} target="_blank" rel="noopener noreferrer">
                  {t('damaged.open')}
                </a>
              )}
              <ConfirmButton
                name={t('damaged.delete')}
                sure={t('damaged.delete.sure')}
                onConfirm={() => void forget(key)}
              />
            </span>
          </li>
        ))}
      </ul>
      <p role="status">{fault && t('damaged.failed', { message: fault.message })}</p>
    </main>
  );
}
