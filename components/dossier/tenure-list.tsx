import type { Claim } from '../../utils/browse/dossier/claim';
import type { Tenure } from '../../utils/browse/dossier/tenure';
import { publishedDay } from '../../utils/i18n/dates';
import type { DossierTranslator } from '../../utils/i18n/messages/dossier';
import { OfficeChart } from '../picture/office-chart';
import { PictureFrame } from '../picture/picture-frame';
import { TenureItem } from './tenure-item';

export interface TenureListProps {
  readonly t: DossierTranslator;
  readonly name: string;
  readonly tenures: readonly Tenure[];
  readonly onSentences: (tenure: Tenure) => Promise<readonly Claim[]>;
}

/** On how many days articles say so: of one day there is nothing to draw over time. */
const sayDays = (tenures: readonly Tenure[]) =>
  new Set(tenures.flatMap(({ sources }) => sources.map(({ day }) => day))).size;

/** Ranks and offices over time: the picture, and beneath it every one with its sentences. */
export function TenureList({ t, name, tenures, onSentences }: TenureListProps) {
  const say = ({ role, organization, first, last, sources }: Tenure) =>
    `${[role, organization].filter(Boolean).join(' ')}: ${publishedDay(first.source.day, t.language)} – ${publishedDay(last.source.day, t.language)}, ${t('official.said', { count: sources.length })}`;
  return (
    <section aria-labelledby="offices">
      <h2 id="offices">{t('official.offices')}</h2>
      {tenures.length === 0 ? (
        <p class="how">{t('official.offices.none')}</p>
      ) : (
        <>
          <p class="how">{t('official.offices.how')}</p>
          {sayDays(tenures) > 1 && (
            <PictureFrame t={t} name={`${name} ${t('official.offices')}`}>
              <OfficeChart tenures={tenures} say={say} name={t('official.offices')} />
            </PictureFrame>
          )}
          <ol class="tenures">
            {tenures.map((tenure) => (
              <TenureItem key={tenure.id} t={t} tenure={tenure} onSentences={onSentences} />
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
