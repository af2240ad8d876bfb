import { useState } from 'preact/hooks';
import { ConfirmButton } from '../../../components/form/confirm-button';
import { useWatched } from '../../../components/hooks/use-watched';
import { UndoLine } from '../../../components/library/undo-line';
import { Notice } from '../../../components/notice/notice';
import { Waiting } from '../../../components/notice/waiting';
import { localDay } from '../../../utils/i18n/dates';
import { faultText } from '../../../utils/i18n/fault-text';
import type { ClipId } from '../../../utils/model/ids';
import type { Result } from '../../../utils/model/result';
import { binned, deleteClips, restoreClips } from '../../../utils/store/bin';
import { BIN_DAYS, daysLeft, emptyBin } from '../../../utils/store/empty-bin';
import { observe } from '../../../utils/store/observe';
import type { Done } from '../hooks/use-deeds';
import { withWayBack } from '../hooks/with-way-back';
import type { ScreenProps } from '../routes';

/** Whole clips are read along with their titles: so many at a time. */
const PIECE = 100;

/** What was deleted: it comes back, or goes for good. */
export function Bin({ t, db }: ScreenProps) {
  const [limit, setLimit] = useState(PIECE);
  const [done, setDone] = useState<Done>();
  const { value: bin } = useWatched(() => observe(() => binned(db, limit)), [db, limit]);
  const say = <T,>(result: Result<T>, words: (value: T) => Done) =>
    setDone(result.ok ? words(result.value) : { words: (t) => faultText(t, result.error) });
  const restore = async (ids: readonly ClipId[]) =>
    say(await restoreClips(db, ids), (restored) =>
      withWayBack(setDone, {
        words: (t) => t('bin.restored', { count: restored.length }),
        back: () => deleteClips(db, restored, { now: new Date().toISOString() }),
      }),
    );
  const forget = async (ids?: readonly ClipId[]) =>
    say(await emptyBin(db, ids), (count) => ({ words: (t) => t('bin.forgotten', { count }) }));
  if (!bin) return <Waiting words={t('library.opening')} />;
  return (
    <main class="page">
      <h2 class="page-heading">{t('nav.bin')}</h2>
      {bin.total === 0 ? (
        <Notice title={t('bin.none')} what={t('bin.none.what')}>
          <p class="notice-actions">
            <a class="link" href="?">
              {t('bin.toArticles')}
            </a>
          </p>
        </Notice>
      ) : (
        <p class="page-line">
          {t('bin.count', { count: bin.total, days: BIN_DAYS })}{' '}
          <ConfirmButton
            name={t('bin.empty')}
            sure={t('bin.empty.sure', { count: bin.total })}
            onConfirm={() => void forget()}
          />
        </p>
      )}
      <ul class="binned">
        {bin.clips.map(({ id, title, outlet, deletedAt }) => (
          <li key={id} class="binned-clip">
            <span class="binned-title" lang="vi">
              {title || t('library.untitled')}
            </span>
            <span class="binned-line">
              {outlet && `${outlet} · `}
              {t('bin.deleted', { day: localDay(deletedAt, t.language) })} ·{' '}
              {t('bin.left', { count: daysLeft(deletedAt, new Date().toISOString()) })}
            </span>
            <span class="binned-acts">
              <button type="button" class="link bin-restore" onClick={() => void restore([id])}>
                {t('bin.restore')}
              </button>
              <ConfirmButton name={t('bin.forget')} sure={t('bin.forget.sure')} onConfirm={() => void forget([id])} />
            </span>
          </li>
        ))}
      </ul>
      {bin.total > bin.clips.length && (
        <button type="button" class="link" onClick={() => setLimit(limit + PIECE)}>
          {t('bin.more')}
        </button>
      )}
      <UndoLine t={t} done={done} />
    </main>
  );
}
