import { useEffect, useState } from 'preact/hooks';
import { dossierAddress } from '../../../components/dossier/neighbour-list';
import { useWatched } from '../../../components/hooks/use-watched';
import { EmptyLibrary } from '../../../components/library/empty-library';
import { TallyTable } from '../../../components/library/tally-table';
import { Waiting } from '../../../components/notice/waiting';
import { readingHours } from '../../../utils/browse/reading-hours';
import { timesOf } from '../../../utils/browse/times-of';
import type { FacetCount } from '../../../utils/model/facet';
import type { MentionKind } from '../../../utils/model/mention';
import { observe } from '../../../utils/store/observe';
import { countsOf, type Lengths, lengthsOf, tallies } from '../../../utils/store/statistics';
import type { ScreenProps } from '../routes';
import { JobsLine } from './jobs-line';

const MOST = 15;

const articlesOf = ({ kind, key }: FacetCount) => `?${new URLSearchParams({ by: `${kind}:${key}` })}`;

/** A month is a facet; a year is a search between two days. */
const timeLink = (value: FacetCount) =>
  value.key.length > 4
    ? articlesOf(value)
    : `?${new URLSearchParams({ q: `after:${value.key} before:${Number(value.key) + 1}` })}`;

/** What the collection is made of, and how much of it was read. */
export function Statistics({ t, db }: ScreenProps) {
  const { value: totals } = useWatched(() => observe(() => countsOf(db)), [db]);
  const { value: counted } = useWatched(() => observe(() => tallies(db, MOST)), [db]);
  const [lengths, setLengths] = useState<Lengths>();
  useEffect(() => {
    const gone = new AbortController();
    // Every row is read for it: once, and not after every change.
    lengthsOf(db, gone.signal).then(
      (all) => !gone.signal.aborted && setLengths(all),
      () => undefined,
    );
    return () => gone.abort();
  }, [db]);
  if (!totals || !counted) return <Waiting words={t('library.opening')} />;
  const unread = totals.clips - totals.read;
  const facts: readonly (readonly [name: string, value: number | undefined])[] = [
    [t('statistics.clips'), totals.clips],
    [t('statistics.read'), totals.read],
    [t('statistics.unread'), unread],
    [t('statistics.star'), totals.star],
    [t('statistics.note'), totals.note],
    [t('statistics.archive'), totals.archive],
    [t('statistics.characters'), lengths?.all],
    [t('statistics.hours'), lengths && readingHours(lengths.unread)],
  ];
  const table = (heading: string, values: readonly FacetCount[], linkOf = articlesOf) => (
    <TallyTable t={t} heading={heading} values={values} linkOf={linkOf} />
  );
  const named = (heading: string, kind: MentionKind, values: readonly FacetCount[]) => (
    <TallyTable
      t={t}
      heading={heading}
      values={values}
      linkOf={({ key }) => dossierAddress(kind, key)}
      articlesOf={articlesOf}
    />
  );
  return (
    <main class="page">
      <h2 class="page-heading">{t('statistics.heading')}</h2>
      <JobsLine t={t} db={db} />
      {totals.clips === 0 ? (
        <EmptyLibrary t={t} title={t('statistics.none')} />
      ) : (
        <>
          <dl class="totals">
            {facts.map(([name, value]) => (
              <div key={name} class="total">
                <dt class="total-name">{name}</dt>
                <dd class="total-value">{value?.toLocaleString(t.language) ?? '…'}</dd>
              </div>
            ))}
          </dl>
          <div class="tallies">
            {table(t('statistics.byTime'), timesOf(counted.months), timeLink)}
            {table(t('statistics.byOutlet'), counted.outlets)}
            {named(t('statistics.officials'), 'official', counted.officials)}
            {named(t('statistics.documents'), 'document', counted.documents)}
            {table(t('statistics.organizations'), counted.organizations)}
            {table(t('statistics.tags'), counted.tags)}
          </div>
        </>
      )}
    </main>
  );
}
