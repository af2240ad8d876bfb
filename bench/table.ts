import type { Line } from './bench';

const columns = ['what', 'ours', 'against', 'ratio', 'bar', 'verdict'] as const;

/** A report's lines as a table that a person can read. */
export function table(lines: readonly Line[]): string {
  const rows = lines.map(({ what, ours, against, ratio, bar, good }) => [
    what,
    ours,
    against ?? '',
    ratio ?? '',
    bar ?? '',
    good === undefined ? '' : good ? '✓' : '✗',
  ]);
  const all = [[...columns], ...rows];
  const widths = columns.map((_, i) => Math.max(...all.map((row) => [...(row[i] ?? '')].length)));
  return all
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
