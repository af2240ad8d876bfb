import { useEffect, useState } from 'preact/hooks';
import type { Suggestion } from '../../../components/library/query-box';
import type { LibraryTranslator } from '../../../utils/i18n/messages/library';
import type { FacetKind } from '../../../utils/model/facet';
import { type Completing, completed, completing } from '../../../utils/search/completing';
import { type FieldName, fieldsBegunBy } from '../../../utils/search/parse-condition';
import { havings } from '../../../utils/search/query';
import { completionsOf } from '../../../utils/store/completions';
import type { CollectionDatabase } from '../../../utils/store/database';

/** A suggestion that knows where it goes. */
export interface Placed extends Suggestion {
  readonly place: Completing;
  readonly field: FieldName;
  readonly value?: string;
}

const MOST = 8;
/** Of every kind of name for bare words: fields and other kinds shall be seen too. */
const FEW = 3;
const NONE: readonly Placed[] = [];
const namedKinds = ['official', 'document', 'tag', 'organization'] as const;

const kindOf = (field: FieldName): FacetKind | undefined =>
  field === 'has' ? undefined : field === 'before' || field === 'after' ? 'month' : field;

async function values(
  db: CollectionDatabase,
  t: LibraryTranslator,
  place: Completing,
  field: FieldName,
  limit: number,
) {
  const kind = kindOf(field);
  if (!kind)
    return havings
      .filter((having) => having.startsWith(place.value.toLowerCase()))
      .map(
        (having): Placed => ({ key: having, name: having, what: t(`having.${having}`), place, field, value: having }),
      );
  const names = await completionsOf(db, { kind, letters: place.value }, limit);
  return names.map(({ key, label, count }): Placed => {
    const value = field === 'before' || field === 'after' ? key : label;
    return { key: `${kind} ${key}`, name: label, what: t(`facet.${kind}`), count, place, field, value };
  });
}

/** What may stand in the place of what is being typed: names of the collection, then fields. */
async function suggest(db: CollectionDatabase, t: LibraryTranslator, typed: string): Promise<readonly Placed[]> {
  const places = completing(typed);
  const [first] = places;
  if (!first) return NONE;
  if (first.field) return values(db, t, first, first.field, MOST);
  const fields = first.value.length < 2 ? [] : fieldsBegunBy(first.value);
  const run = places.at(-1);
  const names =
    run && run.value.length > 1 ? await Promise.all(namedKinds.map((kind) => values(db, t, run, kind, FEW))) : [];
  return [
    ...names.flat().sort((a, b) => (b.count ?? 0) - (a.count ?? 0)),
    ...fields.map(
      (field): Placed => ({ key: field, name: `${field}:`, what: t(`field.${field}`), place: first, field }),
    ),
  ].slice(0, MOST);
}

/** Suggestions for a query with the caret where it is, and what a query becomes by taking one. */
export function useSuggestions(db: CollectionDatabase, t: LibraryTranslator, typed: string, caret: number) {
  const [suggestions, setSuggestions] = useState(NONE);
  useEffect(() => {
    let gone = false;
    // What cannot be looked up is not suggested; the list itself reports a storage that fails.
    suggest(db, t, typed.slice(0, caret)).then(
      (found) => {
        if (!gone) setSuggestions(found);
      },
      () => setSuggestions(NONE),
    );
    return () => {
      gone = true;
    };
  }, [db, t, typed, caret]);
  const take = ({ key }: Suggestion) => {
    const taken = suggestions.find((one) => one.key === key);
    return taken && completed(typed, caret, taken.place, taken);
  };
  return { suggestions, take };
}
