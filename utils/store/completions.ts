import type { FacetCount, FacetKind } from '../model/facet';
import { fold } from '../text/letters';
import type { CollectionDatabase } from './database';
import { ownNames } from './entity-notes';

/** A reader's letters are compared with so many of the most frequent names, after those that begin so. */
const MOST_READ = 3000;

const asCount = ({ kind, key, label, count }: FacetCount): FacetCount => ({ kind, key, label, count });

/** Values that the reader gave a name of their own in which a word begins so, under that name. */
async function ownBegun(db: CollectionDatabase, kind: FacetKind, folded: string): Promise<readonly FacetCount[]> {
  const own = new Map([...(await ownNames(db))].filter(([, name]) => ` ${fold(name)}`.includes(` ${folded}`)));
  const keys = Array.from(own.keys(), (key) => [kind, key]);
  const rows = keys.length > 0 ? await db.names.where('[kind+key]').anyOf(keys).toArray() : [];
  return rows
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map((row) => ({ ...asCount(row), label: own.get(row.key) ?? row.label }));
}

/**
 * The values of a facet whose name begins so, the most frequent first, before them those that the reader named so; then those
 * in whose name a word begins so, because people are called by their last syllable. Without letters the most frequent of all.
 */
export async function completionsOf(
  db: CollectionDatabase,
  { kind, letters }: { readonly kind: FacetKind; readonly letters: string },
  limit: number,
): Promise<readonly FacetCount[]> {
  const folded = fold(letters);
  const frequent = () => db.names.where('[kind+count]').between([kind, 1], [kind, Infinity]).reverse();
  if (folded === '') return (await frequent().limit(limit).toArray()).map(asCount);
  const [own, begun] = await Promise.all([
    ownBegun(db, kind, folded),
    db.names
      .where('[kind+folded]')
      .between([kind, folded], [kind, `${folded}\uffff`])
      .limit(MOST_READ)
      .toArray(),
  ]);
  const known = new Set(own.map(({ key }) => key));
  const first = begun.filter(({ key, count }) => count > 0 && !known.has(key)).sort((a, b) => b.count - a.count);
  const named = [...own, ...first.map(asCount)];
  if (named.length >= limit) return named.slice(0, limit);
  for (const { key } of first) known.add(key);
  const others = await frequent()
    .limit(MOST_READ)
    .and(({ key, folded: name }) => !known.has(key) && name.includes(` ${folded}`))
    .toArray();
  return [...named, ...others.map(asCount)].slice(0, limit);
}
