import { useEffect, useRef, useState } from 'preact/hooks';
import type { LibraryTranslator } from '../../utils/i18n/messages/library';
import type { SavedSearch } from '../../utils/model/saved-search';
import { Menu } from '../menu/menu';

export interface SearchFoldersProps {
  readonly t: LibraryTranslator;
  readonly searches: readonly SavedSearch[];
  /** How many clips answer each now; undefined until it was counted. */
  readonly counts: ReadonlyMap<string, number>;
  /** The one whose query is asked now. */
  readonly current?: SavedSearch;
  readonly onOpen: (search: SavedSearch) => void;
  readonly onRename: (search: SavedSearch, name: string) => void;
  readonly onRemove: (search: SavedSearch) => void;
}

/** Saved searches: folders that fill themselves. */
export function SearchFolders({ t, searches, counts, current, onOpen, onRename, onRemove }: SearchFoldersProps) {
  const [renaming, setRenaming] = useState<SavedSearch>();
  if (searches.length === 0) return null;
  return (
    <nav class="facet folders" aria-label={t('folder.heading')}>
      <h2 class="facet-name">{t('folder.heading')}</h2>
      <ul>
        {searches.map((search) => (
          <li key={search.id} class="folder">
            {renaming?.id === search.id ? (
              <NameForm
                t={t}
                name={search.name}
                onName={(name) => {
                  setRenaming(undefined);
                  if (name !== undefined) onRename(search, name);
                }}
              />
            ) : (
              <>
                <button
                  type="button"
                  class="facet-value"
                  aria-pressed={current?.id === search.id}
                  title={search.typed || search.name}
                  onClick={() => onOpen(search)}
                >
                  <span class="facet-label">{search.name}</span>
                  <span class="facet-count">{counts.get(search.id)?.toLocaleString(t.language)}</span>
                </button>
                <Menu
                  name="⋯"
                  label={t('folder.menu', { name: search.name })}
                  groups={[
                    [
                      { name: t('folder.rename'), act: () => setRenaming(search) },
                      { name: t('act.delete'), act: () => onRemove(search) },
                    ],
                  ]}
                />
              </>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

export interface NameFormProps {
  readonly t: LibraryTranslator;
  readonly name: string;
  /** The new name, or undefined if it was left as it is. */
  readonly onName: (name: string | undefined) => void;
}

/** A field for a name: Enter keeps it, Escape leaves it. */
export function NameForm({ t, name, onName }: NameFormProps) {
  const [typed, setTyped] = useState(name);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    box.current?.focus();
    box.current?.select();
  }, []);
  return (
    <form
      class="name-form"
      onSubmit={(event) => {
        event.preventDefault();
        onName(typed);
      }}
    >
      <input
        type="text"
        class="tag-input name-input"
        aria-label={t('folder.name')}
        placeholder={t('folder.name')}
        value={typed}
        maxLength={100}
        ref={box}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && onName(undefined)}
      />
      <button type="submit" class="link">
        {t('folder.keep')}
      </button>
    </form>
  );
}
