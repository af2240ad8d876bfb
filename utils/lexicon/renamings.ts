import { canonicalText } from '../text/letters';
import type { OrganizationRow } from './seed-rows';

/** What became of a body: the last day of its old name, as exactly as known, and what its work went on as. */
export interface Renaming {
  /** ISO 8601: "2025-02-28", "2025-02", "2007". */
  readonly until: string;
  readonly into?: string;
}

/** The bodies that go by another name now, asked for by name whatever its letter case. */
export function renamingsOf(rows: readonly OrganizationRow[]): (name: string) => Renaming | undefined {
  const heirs = new Map(
    rows.flatMap(({ name, formerly }) => (formerly ?? []).map((before) => [before, name] as const)),
  );
  const known = new Map(
    rows.flatMap(({ name, until, into }) => {
      const heir = into ?? heirs.get(name);
      const renaming = until === undefined ? undefined : { until, ...(heir === undefined ? {} : { into: heir }) };
      return renaming === undefined ? [] : [[canonicalText(name), renaming] as const];
    }),
  );
  // Asked of every body: few have a length that a renamed one has.
  const lengths = new Set([...known.keys()].map((name) => name.length));
  return (name) => (lengths.has(name.length) ? known.get(canonicalText(name)) : undefined);
}
