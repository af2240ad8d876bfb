import { useState } from 'preact/hooks';
import type { LibraryTranslator } from '../../utils/i18n/messages/library';

/** Something that may stand in the place of what is being typed. */
export interface Suggestion {
  readonly key: string;
  /** What would be written. */
  readonly name: string;
  /** What kind of thing it is, in the reader's language. */
  readonly what: string;
  /** How many clips have it. */
  readonly count?: number;
}

export interface QueryBoxProps {
  readonly t: LibraryTranslator;
  readonly box: { current: HTMLInputElement | null };
  readonly value: string;
  readonly suggestions: readonly Suggestion[];
  /** What is typed, and where the caret stands in it. */
  readonly onType: (value: string, caret: number) => void;
  readonly onTake: (suggestion: Suggestion) => void;
  /** The down arrow, when nothing is suggested: on to the list. */
  readonly onLeave: () => void;
}

/** The search field with suggestions under it: arrows choose, Enter or Tab takes, Escape closes them and then clears. */
export function QueryBox({ t, box, value, suggestions, onType, onTake, onLeave }: QueryBoxProps) {
  // By its key: the list comes anew while a choice is made.
  const [chosenKey, setChosenKey] = useState<string>();
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen ? suggestions : [];
  const chosen = shown.findIndex(({ key }) => key === chosenKey);
  const take = (suggestion: Suggestion) => {
    setChosenKey(undefined);
    onTake(suggestion);
    box.current?.focus();
  };
  const step = (by: number) =>
    setChosenKey(shown[((chosen + 1 + by + shown.length + 1) % (shown.length + 1)) - 1]?.key);
  const onKeyDown = (event: KeyboardEvent) => {
    const suggestion = shown[chosen];
    if (event.key === 'ArrowDown' && shown.length > 0) step(1);
    else if (event.key === 'ArrowUp' && shown.length > 0) step(-1);
    else if (event.key === 'ArrowDown') onLeave();
    else if ((event.key === 'Enter' || event.key === 'Tab') && suggestion) take(suggestion);
    else if (event.key === 'Enter') setOpen(false);
    else if (event.key === 'Escape' && shown.length > 0) setOpen(false);
    else if (event.key === 'Escape' && value !== '') onType('', 0);
    else return;
    event.preventDefault();
  };
  const look = ({ value: typed, selectionStart }: HTMLInputElement) => onType(typed, selectionStart ?? typed.length);
  return (
    <div class="query">
      <input
        ref={box}
        type="text"
        class="ask-input"
        role="combobox"
        aria-label={t('library.search')}
        aria-expanded={shown.length > 0}
        aria-controls="suggestions"
        aria-autocomplete="list"
        aria-activedescendant={chosen >= 0 && shown[chosen] ? `suggestion-${chosen}` : undefined}
        aria-describedby="problems"
        placeholder={t('library.hint')}
        value={value}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => {
          setOpen(true);
          setChosenKey(undefined);
          look(event.currentTarget);
        }}
        onKeyUp={(event) => event.key.startsWith('Arrow') && shown.length === 0 && look(event.currentTarget)}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
      />
      {value !== '' && (
        <button
          type="button"
          class="icon-button query-clear"
          aria-label={t('library.clearQuery')}
          onClick={() => {
            onType('', 0);
            box.current?.focus();
          }}
        >
          ×
        </button>
      )}
      <div
        id="suggestions"
        class="suggestions"
        role="listbox"
        aria-label={t('library.suggestions')}
        hidden={shown.length === 0}
      >
        {shown.map((suggestion, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field keeps the focus and hears the keys
          <div
            key={suggestion.key}
            id={`suggestion-${i}`}
            class="suggestion"
            role="option"
            aria-selected={i === chosen}
            tabIndex={-1}
            // The field must not lose the focus before the click.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => take(suggestion)}
          >
            <span class="suggestion-name" lang="vi">
              {suggestion.name}
            </span>
            <span class="suggestion-what">{suggestion.what}</span>
            {suggestion.count !== undefined && (
              <span class="facet-count">{suggestion.count.toLocaleString(t.language)}</span>
            )}
          </div>
        ))}
      </div>
    </div>
  );
}
