import { useMemo } from 'preact/hooks';
import { useWatched } from '../../../components/hooks/use-watched';
import { EmptyLibrary } from '../../../components/library/empty-library';
import { BarTable } from '../../../components/picture/bar-table';
import { PictureFrame } from '../../../components/picture/picture-frame';
import { TimeChart } from '../../../components/picture/time-chart';
import { type TimeBar, timeBars } from '../../../utils/browse/months';
import { librarianOf } from '../../../utils/store/librarian/librarian-of';
import { writtenMonth } from '../../../utils/text/written-month';
import { useAsked } from '../hooks/use-asked';
import { useDossierWords } from '../hooks/use-dossier-words';
import type { ScreenProps } from '../routes';
import { JobsLine } from './jobs-line';
import { NetworkSection } from './network-section';

/** The collection, or what a query finds in it, as pictures: when, and who beside whom. */
export function Pictures({ t: shell, db, address }: ScreenProps) {
  const t = useDossierWords(shell.language);
  const [asked, ask] = useAsked(address);
  const { value: months } = useWatched(
    () => librarianOf(db).watch({ what: 'months', asked }),
    [db, asked.typed, JSON.stringify(asked.filters)],
  );
  const bars = useMemo(() => timeBars(months ?? new Map()), [months]);
  const total = [...(months?.values() ?? [])].reduce((sum, count) => sum + count, 0);
  const isEmpty = months !== undefined && total === 0 && asked.typed === '' && asked.filters.length === 0;
  const say = ({ time, count }: TimeBar) => `${writtenMonth(time)}: ${t('official.said', { count })}`;
  return (
    <main class="dossier pictures">
      <header class="dossier-head">
        <h1>{t('pictures.title')}</h1>
        <input
          type="search"
          class="ask-input"
          aria-label={shell('library.search')}
          placeholder={shell('library.hint')}
          value={asked.typed}
          onInput={(event) => ask({ typed: event.currentTarget.value })}
        />
        <p class="dossier-count" role="status">
          {months && shell('library.count', { count: total })}
          {asked.filters.length > 0 && (
            <button type="button" class="link" onClick={() => ask({ filters: [] })}>
              {shell('library.clear')}
            </button>
          )}
        </p>
      </header>
      <JobsLine t={shell} db={db} />
      {isEmpty ? (
        <EmptyLibrary t={shell} />
      ) : (
        <>
          <section aria-labelledby="timeline">
            <h2 id="timeline">{t('dossier.timeline')}</h2>
            {bars.length > 0 && (
              <>
                <PictureFrame t={t} name={`${t('dossier.timeline')} ${asked.typed}`}>
                  <TimeChart bars={bars} name={t('dossier.timeline')} language={t.language} say={say} />
                </PictureFrame>
                <details class="as-table">
                  <summary>{t('picture.table')}</summary>
                  <BarTable t={t} bars={bars} />
                </details>
              </>
            )}
          </section>
          <NetworkSection t={t} db={db} asked={asked} />
        </>
      )}
    </main>
  );
}
