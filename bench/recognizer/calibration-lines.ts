import type { Line } from '../bench';
import { shown } from '../measure';
import type { Calibration } from './calibration';

/** The calibration table: of the mentions of each confidence, how many are right. */
export function calibrationLines(calibration: Calibration | undefined): readonly Line[] {
  if (calibration === undefined) return [{ what: 'calibration: ../shared/corpus is not on this machine', ours: '' }];
  const { bins, shownPrecision, shownRecall } = calibration;
  return [
    ...bins.map(({ name, count, right }) => ({
      what: `dev and seeds: confidence ${name}`,
      ours: `${right} of ${count} right`,
      ratio: shown(right / count, 3),
    })),
    {
      what: 'of what is shown (≥ 0.8), right',
      ours: shown(shownPrecision, 3),
      bar: '≥ 0.98',
      good: shownPrecision >= 0.98,
    },
    { what: 'of the gold, shown', ours: shown(shownRecall, 3), bar: '≥ 0.92', good: shownRecall >= 0.92 },
  ];
}
