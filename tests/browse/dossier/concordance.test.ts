import { expect, test } from 'vitest';
import { type ConcordanceLine, sortLines } from '../../../utils/browse/dossier/concordance';

const line = (left: string, right: string, outlet = 'nhandan.vn', n = 0): ConcordanceLine => ({
  source: { clip: `01JD${n}`, title: 'Bài', outlet, day: '2024-03-12', clipped: false } as never,
  ...{ left, hit: 'Nghị quyết 08-NQ/TW', right, start: n, confidence: 1 },
});

test('by the word before, as a Vietnamese dictionary has it, whatever signs stand between', () => {
  const lines = [line('Quán triệt ', ''), line('theo đúng “', ''), line('việc dự ', ''), line('kết quả của ', '')];
  expect(sortLines(lines, 'left').map(({ left }) => left.trim())).toEqual([
    'kết quả của',
    'việc dự',
    'theo đúng “',
    'Quán triệt',
  ]);
});

test('by the word behind', () => {
  const lines = [line('', ', ưu tiên trước hết'), line('', ' đã nêu'), line('', ' (dành cho'), line('', ' ăn khớp')];
  expect(sortLines(lines, 'right').map(({ right }) => right)).toEqual([
    ' ăn khớp',
    ' (dành cho',
    ' đã nêu',
    ', ưu tiên trước hết',
  ]);
});
