import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultsOf, formatSeed, seedNames, seedsFolder } from '../../.ci/seeds';
import { compileBundled } from '../../utils/lexicon/bundled';

const read = (name: string): string => readFileSync(join(seedsFolder, `${name}.json`), 'utf8');

describe('seeds', () => {
  it.each(seedNames)('%s.json re-formats to itself, is NFC and says its source', (name) => {
    expect(faultsOf(name, read(name))).toEqual([]);
  });

  it('finds what is wrong with a seed', () => {
    expect(faultsOf('x', '{"source":"","rows":[{"b":1},{"a":1},{"a":1}]}')).toHaveLength(3);
    expect(formatSeed({ source: 's', rows: [{ b: 1 }, { a: 1 }] })).toBe(
      '{\n  "source": "s",\n  "rows": [\n    {"a":1},\n    {"b":1}\n  ]\n}\n',
    );
  });
});

/** The values the types allow: JSON imports know no literal unions, so the compiler cannot check them. */
const ALLOWED = {
  takes: ['none', 'optional', 'required'],
  strength: ['official', 'official-foreign', 'person', 'deceased', 'generic'],
  part: ['family', 'middle', 'given'],
  place: ['before', 'after'],
  needs: ['number', 'number-or-title', 'designation', 'title', 'never'],
  confidence: ['A', 'B', 'C'],
} as const;

describe('rows', () => {
  const seeds = compileBundled().seeds as unknown as Record<string, Record<string, unknown>>;
  const rows = Object.values(seeds)
    .flatMap((seed) => Object.values(seed))
    .filter(Array.isArray)
    .flat() as Record<string, unknown>[];

  it.each(Object.entries(ALLOWED))('%s is one of %j', (field, allowed) => {
    const values = new Set(rows.map((row) => row[field]).filter((value) => value !== undefined));
    expect(values.size).toBeGreaterThan(0);
    expect([...values].filter((value) => !(allowed as readonly unknown[]).includes(value))).toEqual([]);
  });

  it('an office has one row, however it is printed', () => {
    const roles = rows.map(({ role }) => String(role ?? '').toLowerCase()).filter(Boolean);
    expect(roles.filter((role, i) => roles.indexOf(role) !== i)).toEqual([]);
  });

  it('dates are ISO days, months or years', () => {
    const dates = rows.flatMap((row) => [row.date, row.since, row.until, row.from, row.to]).filter(Boolean);
    expect(dates.filter((date) => !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(String(date)))).toEqual([]);
  });
});
