import type { FacetCount } from '../model/facet';
import type { EntityKey } from '../model/ids';
import type { MentionKind } from '../model/mention';
import { compareWords } from '../text/compare-words';
import { fold } from '../text/letters';
import { countedNames } from './counted-names';
import type { CollectionDatabase } from './database';
import { ownNames } from './entity-notes';
import type { NameRow } from './rows';

/** A piece of the list of all officials or documents. */
export interface NamePage {
  readonly names: readonly FacetCount[];
  /** How many there are; of a search as many as were looked for, and perhaps more. */
  readonly total: number;
}

type Names = ReadonlyMap<string, string>;

/** A value under the name that the reader gave it, else under the articles' own. */
const asCount =
  (own: Names) =>
  ({ kind, key, label, count }: NameRow): FacetCount => ({ kind, key, label: own.get(key) ?? label, count });

/** Those named as often in the order of the alphabet: where all are there, for more of a long list would come in between. */
const byName = (names: readonly FacetCount[], isWhole: boolean): readonly FacetCount[] =>
  isWhole ? [...names].sort((a, b) => b.count - a.count || compareWords(a.label, b.label)) : names;

/** The officials or documents that clips name, the most named first; `typed` may stand anywhere in the name. */
export async function listNames(
  db: CollectionDatabase,
  kind: MentionKind,
  { typed, limit }: { readonly typed: string; readonly limit: number },
): Promise<NamePage> {
  const wanted = fold(typed.slice(0, 200));
  const own = await ownNames(db);
  if (wanted === '') {
    const [rows, total] = await countedNames(db, (names) => Promise.all([names.most(kind, limit), names.total(kind)]));
    return { names: byName(rows.map(asCount(own)), total <= limit), total };
  }
  const isMeant = ({ key, folded }: NameRow) => folded.includes(wanted) || fold(own.get(key) ?? '').includes(wanted);
  const rows = await countedNames(db, (names) => names.most(kind, limit + 1, isMeant));
  return { names: byName(rows.slice(0, limit).map(asCount(own)), rows.length <= limit), total: rows.length };
}

/** What officials or documents are called, or were when a clip named them last; those that none ever named are left out. */
export async function labelsOf(
  db: CollectionDatabase,
  wanted: readonly { readonly kind: MentionKind; readonly key: string }[],
): Promise<ReadonlyMap<EntityKey, string>> {
  const rows = await db.names
    .where('[kind+key]')
    .anyOf(wanted.map(({ kind, key }) => [kind, key]))
    .toArray();
  const own = await ownNames(db);
  return new Map(rows.map(({ key, label }) => [key as EntityKey, own.get(key) ?? label]));
}

/** The documents whose keys begin so, but one: they have its kind and number. */
export async function documentsBegun(
  db: CollectionDatabase,
  prefix: string,
  but: EntityKey,
): Promise<readonly FacetCount[]> {
  const rows = await countedNames(db, (names) => names.begun('document', 'key', prefix));
  return rows.filter(({ key, count }) => key !== but && count > 0).map(asCount(await ownNames(db)));
}
