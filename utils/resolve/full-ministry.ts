import type { Lexicon } from '../lexicon/lexicon';
import { EntryType } from '../lexicon/rows';
import { foldOnce } from './fold-once';

const made = new WeakMap<Lexicon, ReadonlyMap<string, string>>();

/**
 * "Bộ Kế hoạch Đầu tư", "Bộ Kế hoạch - Đầu tư": a ministry whose name is printed without its "và" goes by its name; any other
 * body as it is printed.
 */
export function fullMinistry(body: string, lexicon: Lexicon): string {
  const folded = foldOnce(body);
  if (!folded.startsWith('bo ') || folded.includes(' va ')) return body;
  const names = made.get(lexicon) ?? namesOf(lexicon);
  return names.get(folded) ?? body;
}

/** Ministries with an "và", by their folded names without it. */
function namesOf(lexicon: Lexicon): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (let entry = 0; entry < lexicon.entryCount; entry++) {
    const { type, name } = lexicon.entry(entry);
    if ((type & EntryType.Organization) === 0 || !name.startsWith('Bộ ') || !name.includes(' và ')) continue;
    names.set(foldOnce(name).replaceAll(' va ', ' '), name);
  }
  made.set(lexicon, names);
  return names;
}
