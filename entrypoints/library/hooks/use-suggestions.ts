import { useEffect, useState } from 'preact/hooks';
import type { Suggestion } from '../../../components/library/query-box';
import type { LibraryTranslator } from '../../../utils/i18n/messages/library';
import { completed } from '../../../utils/search/completing';
import type { CollectionDatabase } from '../../../utils/store/database';
import { type Suggested, type SuggestedKind, suggest } from '../../../utils/store/suggest';

const NONE: readonly Suggested[] = [];

function wordOf(t: LibraryTranslator, kind: SuggestedKind): string {
  switch (kind.of) {
    case 'having':
      return t(`having.${kind.name}`);
    case 'facet':
      // A value is one of its kind; marks and doubts are no names.
      return kind.name === 'mark' || kind.name === 'unsure' ? t(`facet.${kind.name}`) : t(`one.${kind.name}`);
    case 'field':
      return t(`field.${kind.name}`);
  }
}

/** Suggestions for a query with the caret where it is, and what a query becomes by taking one. */
export function useSuggestions(db: CollectionDatabase, t: LibraryTranslator, typed: string, caret: number) {
  const [found, setFound] = useState(NONE);
  useEffect(() => {
    let gone = false;
    // What cannot be looked up is not suggested; the list itself reports a storage that fails.
    suggest(db, typed.slice(0, caret)).then(
      (all) => {
        if (!gone) setFound(all);
      },
      () => setFound(NONE),
    );
    return () => {
      gone = true;
    };
  }, [db, typed, caret]);
  const suggestions: readonly Suggestion[] = found.map(({ key, name, kind, count }) => ({
    ...{ key, name, what: wordOf(t, kind) },
    ...(count !== undefined && { count }),
  }));
  const take = ({ key }: Suggestion) => {
    const taken = found.find((one) => one.key === key);
    return taken && completed(typed, caret, taken.place, taken);
  };
  return { suggestions, take };
}
