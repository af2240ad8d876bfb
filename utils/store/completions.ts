import type { FacetCount, FacetKind } from '../model/facet';
import { fold } from '../text/letters';
import { type CountedNames, countedNames } from './counted-names';
import type { CollectionDatabase } from './database';
import { ownNames } from './entity-notes';

/** A reader's letters are compared with so many of the most frequent names, after those that begin so. */
const MOST_READ = 3000;

const asCount = ({ kind, key, label, count }: FacetCount): FacetCount => ({ kind, key, label, count });

/** Values that the reader gave a name of their own in which a word begins so, under that name. */
function ownBegun(
  db: CollectionDatabase,
  names: CountedNames,
  { kind, folded }: { readonly kind: FacetKind; readonly folded: string },
): PromiseLike<readonly FacetCount[]> {
  return ownNames(db).then((all) => {
    const own = new Map([...all].filter(([, name]) => ` ${fold(name)}`.includes(` ${folded}`)));
    if (own.size === 0) return [];
    return names.keyed(kind, [...own.keys()]).then((rows) =>
      rows
        .filter(({ count }) => count > 0)
        .sort((a, b) => b.count - a.count)
        .map((row) => ({ ...asCount(row), label: own.get(row.key) ?? row.label })),
    );
  });
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
  if (folded === '') return (await countedNames(db, (names) => names.most(kind, limit))).map(asCount);
  return countedNames(db, (names) =>
    Promise.all([ownBegun(db, names, { kind, folded }), names.begun(kind, 'folded', folded, MOST_READ)]).then(
      ([own, begun]) => {
        const known = new Set(own.map(({ key }) => key));
        const first = begun.filter(({ key, count }) => count > 0 && !known.has(key)).sort((a, b) => b.count - a.count);
        const named = [...own, ...first.map(asCount)];
        if (named.length >= limit) return named.slice(0, limit);
        for (const { key } of first) known.add(key);
        return names
          .most(kind, MOST_READ)
          .then((frequent) => frequent.filter((row) => !known.has(row.key) && row.folded.includes(` ${folded}`)))
          .then((others) => [...named, ...others.map(asCount)].slice(0, limit));
      },
    ),
  );
}
