import type { FacetCount } from '../model/facet';
import type { EntityKey } from '../model/ids';
import type { MentionKind } from '../model/mention';
import { fold } from '../text/letters';
import type { CollectionDatabase } from './database';
import type { NameRow } from './rows';

/** A piece of the list of all officials or documents. */
export interface NamePage {
  readonly names: readonly FacetCount[];
  /** How many there are; of a search as many as were looked for, and perhaps more. */
  readonly total: number;
}

const asCount = ({ kind, key, label, count }: NameRow): FacetCount => ({ kind, key, label, count });

/** The officials or documents that clips name, the most named first; `typed` may stand anywhere in the name. */
export async function listNames(
  db: CollectionDatabase,
  kind: MentionKind,
  { typed, limit }: { readonly typed: string; readonly limit: number },
): Promise<NamePage> {
  const all = db.names.where('[kind+count]').between([kind, 1], [kind, Infinity]);
  const wanted = fold(typed.slice(0, 200));
  if (wanted === '') {
    const [rows, total] = await Promise.all([all.clone().reverse().limit(limit).toArray(), all.count()]);
    return { names: rows.map(asCount), total };
  }
  const rows = await all
    .reverse()
    .filter(({ folded }) => folded.includes(wanted))
    .limit(limit + 1)
    .toArray();
  return { names: rows.slice(0, limit).map(asCount), total: rows.length };
}

/** What officials or documents are called; those that no clip names any longer are left out. */
export async function labelsOf(
  db: CollectionDatabase,
  wanted: readonly { readonly kind: MentionKind; readonly key: string }[],
): Promise<ReadonlyMap<EntityKey, string>> {
  const rows = await db.names
    .where('[kind+key]')
    .anyOf(wanted.map(({ kind, key }) => [kind, key]))
    .toArray();
  return new Map(rows.map(({ key, label }) => [key as EntityKey, label]));
}

/** The documents whose keys begin so, but one: they have its kind and number. */
export async function documentsBegun(
  db: CollectionDatabase,
  prefix: string,
  but: EntityKey,
): Promise<readonly FacetCount[]> {
  const rows = await db.names
    .where('[kind+key]')
    .between(['document', prefix], ['document', `${prefix}\uffff`])
    .toArray();
  return rows.filter(({ key, count }) => key !== but && count > 0).map(asCount);
}
