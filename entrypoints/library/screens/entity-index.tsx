import { useState } from 'preact/hooks';
import { dossierAddress } from '../../../components/dossier/neighbour-list';
import { useSettled } from '../../../components/hooks/use-settled';
import { useWatched } from '../../../components/hooks/use-watched';
import { EmptyLibrary } from '../../../components/library/empty-library';
import { EntityIcon } from '../../../components/mention/entity-icon';
import { Waiting } from '../../../components/notice/waiting';
import type { MentionKind } from '../../../utils/model/mention';
import { listNames } from '../../../utils/store/list-names';
import { observe } from '../../../utils/store/observe';
import { useDossierWords } from '../hooks/use-dossier-words';
import type { ScreenProps } from '../routes';
import { JobsLine } from './jobs-line';

const STEP = 100;
const PAUSE = 60;

/** All officials, or all documents, the most named first. */
export function EntityIndex({ t: shell, db, kind }: ScreenProps & { readonly kind: MentionKind }) {
  const t = useDossierWords(shell.language);
  const [typed, setTyped] = useState('');
  const [limit, setLimit] = useState(STEP);
  const wanted = useSettled(typed, PAUSE);
  const { value: page } = useWatched(
    () => observe(() => listNames(db, kind, { typed: wanted, limit })),
    [db, kind, wanted, limit],
  );
  return (
    <main class="dossier entity-index">
      <header class="dossier-head">
        <h1>{t(`entities.${kind}`)}</h1>
        <input
          type="search"
          class="ask-input"
          aria-label={t(`find.${kind}`)}
          placeholder={t(`find.${kind}`)}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <p class="dossier-count" role="status">
          {page && page.total > 0 && wanted === '' && t('entities.count', { count: page.total })}
          {page?.total === 0 && wanted !== '' && t('entities.none')}
        </p>
      </header>
      <JobsLine t={shell} db={db} />
      {!page && <Waiting words={shell('library.opening')} />}
      {page?.total === 0 && wanted === '' && <EmptyLibrary t={shell} title={t('entities.empty')} />}
      <ol class="entities">
        {page?.names.map(({ key, label, count }) => (
          <li key={key}>
            <a href={dossierAddress(kind, key)}>
              <EntityIcon kind={kind} />
              <span class="entity-label" lang="vi">
                {label}
              </span>
            </a>
            <span class="entity-count">{t('official.said', { count })}</span>
          </li>
        ))}
      </ol>
      {page && page.total > limit && (
        <button type="button" class="link" onClick={() => setLimit(limit + STEP)}>
          {t('entities.more')}
        </button>
      )}
    </main>
  );
}
