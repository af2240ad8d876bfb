import { useMemo } from 'preact/hooks';
import { countMonths, timeBars } from '../../utils/browse/months';
import type { DossierTranslator } from '../../utils/i18n/messages/dossier';
import { writtenMonth } from '../../utils/text/written-month';
import { PictureFrame } from '../picture/picture-frame';
import { TimeChart } from '../picture/time-chart';

export interface TimeSectionProps {
  readonly t: DossierTranslator;
  readonly days: readonly { readonly day: string }[];
  readonly name: string;
}

/** When the articles appeared. */
export function TimeSection({ t, days, name }: TimeSectionProps) {
  const bars = useMemo(() => timeBars(countMonths(days.map(({ day }) => day))), [days]);
  if (bars.length < 2) return null;
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline">{t('dossier.timeline')}</h2>
      <PictureFrame t={t} name={`${name} ${t('dossier.timeline')}`}>
        <TimeChart
          bars={bars}
          name={t('dossier.timeline')}
          language={t.language}
          say={({ time, count }) => `${writtenMonth(time)}: ${t('official.said', { count })}`}
        />
      </PictureFrame>
    </section>
  );
}
