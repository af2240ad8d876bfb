import type { PopupTranslator } from '../../utils/i18n/messages/popup';

export interface SearchBoxProps {
  readonly t: PopupTranslator;
  readonly value: string;
  readonly onType: (value: string) => void;
  /** The down arrow: on to the list. */
  readonly onLeave: () => void;
  readonly box: { current: HTMLInputElement | null };
}

/** The search field, which has the focus from the start. Escape clears it; in an empty one it closes the popup. */
export function SearchBox({ t, value, onType, onLeave, box }: SearchBoxProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') onLeave();
    else if (event.key === 'Escape' && value !== '') onType('');
    else return;
    event.preventDefault();
  };
  return (
    <search class="search">
      <svg class="search-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d="M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Zm3.6-1.4L14.5 14.5" />
      </svg>
      <input
        ref={box}
        type="text"
        class="search-input"
        aria-label={t('search.label')}
        placeholder={t('search.placeholder')}
        value={value}
        maxLength={1000}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onType(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {value !== '' && (
        <button
          type="button"
          class="icon-button search-clear"
          aria-label={t('search.clear')}
          onClick={() => {
            onType('');
            box.current?.focus();
          }}
        >
          ×
        </button>
      )}
    </search>
  );
}
