/**
 * Formats and checks the seeds: `tsx .ci/seeds.ts` says what is wrong, `--write` puts it right where it can.
 *
 * A seed file is an object: `source` (where the facts are from), then lists of rows. Rows are sorted by their own JSON
 * and stand one a line, so that a change of one fact is a change of one line.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

export const seedNames = [
  'document-kinds',
  'documents',
  'held-once',
  'names',
  'offices',
  'organizations',
  'ranks',
  'stop-names',
  'tracking-parameters',
] as const;

export const seedsFolder = fileURLToPath(new URL('../seeds', import.meta.url));

export type Seed = Readonly<Record<string, unknown>>;

/** The one way to write a seed. */
export function formatSeed(seed: Seed): string {
  const fields = Object.entries(seed).map(([name, value]) =>
    Array.isArray(value)
      ? `  ${JSON.stringify(name)}: ${formatRows(value)}`
      : `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  return `{\n${fields.join(',\n')}\n}\n`;
}

function formatRows(rows: readonly unknown[]): string {
  const lines = rows.map((row) => JSON.stringify(row)).sort(byCodeUnit);
  return lines.length === 0 ? '[]' : `[\n${lines.map((line) => `    ${line}`).join(',\n')}\n  ]`;
}

/** Not `localeCompare`: the order must be the same on every machine. */
function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What is wrong with a seed's text, in sentences; nothing if it is as it should be. */
export function faultsOf(name: string, text: string): readonly string[] {
  const seed = JSON.parse(text) as Seed;
  const faults: string[] = [];
  if (typeof seed.source !== 'string' || seed.source === '') faults.push(`${name}: says no source`);
  if (text !== text.normalize('NFC')) faults.push(`${name}: is not NFC`);
  if (text !== formatSeed(seed)) faults.push(`${name}: does not re-format to itself (run: tsx .ci/seeds.ts --write)`);
  for (const [list, rows] of Object.entries(seed)) {
    if (Array.isArray(rows)) faults.push(...duplicates(`${name}.${list}`, rows));
  }
  return faults;
}

function duplicates(where: string, rows: readonly unknown[]): readonly string[] {
  const seen = new Set<string>();
  return rows
    .map((row) => JSON.stringify(row))
    .filter((line) => seen.has(line) || !seen.add(line))
    .map((line) => `${where}: stands twice: ${line}`);
}

function main(write: boolean): number {
  let faulty = 0;
  for (const name of seedNames) {
    const path = join(seedsFolder, `${name}.json`);
    if (write) writeFileSync(path, formatSeed(JSON.parse(readFileSync(path, 'utf8').normalize('NFC')) as Seed));
    for (const fault of faultsOf(name, readFileSync(path, 'utf8'))) {
      faulty++;
      console.error(fault);
    }
  }
  return faulty === 0 ? 0 : 1;
}

if (argv[1] !== undefined && fileURLToPath(import.meta.url) === argv[1])
  process.exitCode = main(argv.includes('--write'));
