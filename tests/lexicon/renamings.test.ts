import { expect, it } from 'vitest';
import { bundledLexicon } from '../../utils/lexicon/bundled';
import { recognize } from '../../utils/recognize/recognize';

const lexicon = bundledLexicon();

it.each([
  ['Bộ Giao thông vận tải', { until: '2025-02-28', into: 'Bộ Xây dựng' }],
  ['bộ giao thông vận tải', { until: '2025-02-28', into: 'Bộ Xây dựng' }],
  // Its heir says what it was called before.
  ['Ban Tuyên giáo Trung ương', { until: '2025-02-03', into: 'Ban Tuyên giáo và Dân vận Trung ương' }],
  ['Bộ Quốc phòng', undefined],
])('%s became', (name, renaming) => {
  expect(lexicon.renaming(name)).toEqual(renaming);
});

it('a position keeps the name as printed; what became of the body stands beside it as inferred', () => {
  const { officials } = recognize('Bộ trưởng Bộ Kế hoạch và Đầu tư Lê Văn Huân chủ trì cuộc họp.', lexicon);
  expect(officials[0]?.positions).toEqual([
    {
      role: 'Bộ trưởng',
      organization: 'Bộ Kế hoạch và Đầu tư',
      renamed: { until: '2025-02-28', into: 'Bộ Tài chính' },
    },
  ]);
});
