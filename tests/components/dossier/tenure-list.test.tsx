// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { TenureList } from '../../../components/dossier/tenure-list';
import type { Tenure } from '../../../utils/browse/dossier/tenure';
import { dossierMessages } from '../../../utils/i18n/messages/dossier';
import { createTranslator } from '../../../utils/i18n/translator';

const tenure = (days: readonly string[]) => {
  const sources = days.map((day) => ({ clip: day, title: 'Bài', day, clipped: false }));
  const quote = { text: 'Một câu.', start: 0, end: 8 };
  const claim = { kind: 'office', role: 'Thứ trưởng', source: sources[0], quote, isVerbatim: true };
  const last = { ...claim, source: sources.at(-1) };
  return { id: 'a', kind: 'office', role: 'Thứ trưởng', first: claim, last, sources } as unknown as Tenure;
};

test.each([
  ['one day: there is nothing to draw over time', ['2031-05-01', '2031-05-01'], 0],
  ['two days: as a bar', ['2031-05-01', '2031-06-01'], 1],
])('offices that articles state on %s', (_what, days, pictures) => {
  const root = document.createElement('div');
  const t = createTranslator('vi', dossierMessages);
  render(<TenureList t={t} name="Mẫu" tenures={[tenure(days)]} onSentences={async () => []} />, root);
  expect(root.querySelectorAll('.office-chart')).toHaveLength(pictures);
  expect(root.querySelectorAll('.tenures > li')).toHaveLength(1);
});
