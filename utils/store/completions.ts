import type { FacetCount, FacetKind } from '../model/facet';
import { fold } from '../text/letters';
import type { CollectionDatabase } from './database';

/** A reader's letters are compared with so many of the most frequent names, after those that begin so. */
const MOST_READ = 3000;

const asCount = ({ kind, key, label, count }: FacetCount): FacetCount => ({ kind, key, label, count });

/**
 * The values of a facet whose name begins so, the most frequent first; then those in whose name a word begins so, because
 * people are called by their last syllable. Without letters the most frequent of all.
 */
export async function completionsOf(
  db: CollectionDatabase,
  { kind, letters }: { readonly kind: FacetKind; readonly letters: string },
  limit: number,
): Promise<readonly FacetCount[]> {
  const folded = fold(letters);
  const frequent = () => db.names.where('[kind+count]').between([kind, 1], [kind, Infinity]).reverse();
  if (folded === '') return (await frequent().limit(limit).toArray()).map(asCount);
  const begun = await db.names
    .where('[kind+folded]')
    .between([kind, folded], [kind, `${folded}\uffff`])
    .limit(MOST_READ)
    .toArray();
  const first = begun.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  if (first.length >= limit) return first.slice(0, limit).map(asCount);
  const known = new Set(first.map(({ key }) => key));
  const others = await frequent()
    .limit(MOST_READ)
    .and(({ key, folded: name }) => !known.has(key) && name.includes(` ${folded}`))
    .toArray();
  return [...first, ...others].slice(0, limit).map(asCount);
}
