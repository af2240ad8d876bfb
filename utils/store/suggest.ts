import type { FacetKind } from '../model/facet';
import { type Completing, completing } from '../search/completing';
import { type FieldName, fieldsBegunBy } from '../search/parse-condition';
import { type Having, havings } from '../search/query';
import { completionsOf } from './completions';
import type { CollectionDatabase } from './database';

/** What kind of thing is suggested. */
export type SuggestedKind =
  | { readonly of: 'having'; readonly name: Having }
  | { readonly of: 'facet'; readonly name: FacetKind }
  | { readonly of: 'field'; readonly name: FieldName };

/** What may stand in the place of what is being typed. */
export interface Suggested {
  readonly key: string;
  readonly name: string;
  readonly kind: SuggestedKind;
  /** How many clips have it. */
  readonly count?: number;
  readonly place: Completing;
  readonly field: FieldName;
  readonly value?: string;
}

const MOST = 8;
/** Of every kind of name for bare words: fields and other kinds shall be seen too. */
const FEW = 3;
const namedKinds = ['official', 'document', 'tag', 'organization'] as const;

const kindOf = (field: FieldName): FacetKind | undefined =>
  field === 'has' ? undefined : field === 'before' || field === 'after' ? 'month' : field;

async function values(
  db: CollectionDatabase,
  place: Completing,
  field: FieldName,
  limit: number,
): Promise<readonly Suggested[]> {
  const kind = kindOf(field);
  if (!kind)
    return havings
      .filter((having) => having.startsWith(place.value.toLowerCase()))
      .map((having) => ({
        key: having,
        name: having,
        kind: { of: 'having', name: having },
        place,
        field,
        value: having,
      }));
  const names = await completionsOf(db, { kind, letters: place.value }, limit);
  return names.map(({ key, label, count }) => {
    const value = field === 'before' || field === 'after' ? key : label;
    return { key: `${kind} ${key}`, name: label, kind: { of: 'facet', name: kind }, count, place, field, value };
  });
}

/** What may stand at the end of a query (typed up to the caret): names of the collection, the most used first, then fields. */
export async function suggest(db: CollectionDatabase, typed: string): Promise<readonly Suggested[]> {
  const places = completing(typed);
  const [first] = places;
  if (!first) return [];
  if (first.field) return values(db, first, first.field, MOST);
  const fields = first.value.length < 2 ? [] : fieldsBegunBy(first.value);
  const run = places.at(-1);
  const names =
    run && run.value.length > 1 ? await Promise.all(namedKinds.map((kind) => values(db, run, kind, FEW))) : [];
  return [
    ...names.flat().sort((a, b) => (b.count ?? 0) - (a.count ?? 0)),
    ...fields.map((field) => ({
      key: field,
      name: `${field}:`,
      kind: { of: 'field', name: field } as const,
      place: first,
      field,
    })),
  ].slice(0, MOST);
}
