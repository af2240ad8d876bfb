import { useState } from 'preact/hooks';
import type { OrderTranslator } from '../../utils/i18n/messages/order';
import { compareWords } from '../../utils/text/compare-words';

export interface TagEditorProps {
  readonly t: OrderTranslator;
  readonly tags: readonly string[];
  /** Tags that begin as what is typed, offered to be taken. */
  readonly offered: readonly string[];
  /** What was being typed when this went the last time. */
  readonly draft?: string;
  readonly onType: (letters: string) => void;
  readonly onAdd: (tag: string) => void;
  readonly onRemove: (tag: string) => void;
}

/** The tags of one clip, and a field for another. */
export function TagEditor({ t, tags, offered, draft = '', onType, onAdd, onRemove }: TagEditorProps) {
  const [typed, setTyped] = useState(draft);
  const type = (words: string) => {
    setTyped(words);
    onType(words);
  };
  return (
    <form
      class="tag-editor"
      onSubmit={(event) => {
        event.preventDefault();
        // A tag that is refused stays to be shortened.
        if (typed.trim() === '') return;
        onAdd(typed);
        if (typed.length <= 100) type('');
      }}
    >
      <ul class="tags" aria-label={t('tag.heading')}>
        {[...tags].sort(compareWords).map((tag) => (
          <li key={tag}>
            <button
              type="button"
              class="tag-chip"
              aria-label={t('tag.remove', { tag })}
              title={t('tag.remove', { tag })}
              onClick={({ currentTarget, detail }) => {
                // Pressed by the keyboard, whose place goes with the tag.
                if (detail === 0) currentTarget.form?.querySelector('input')?.focus();
                onRemove(tag);
              }}
            >
              {tag} <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <input
        type="text"
        class="tag-input"
        list="reader-tags"
        aria-label={t('tag.add')}
        placeholder={t('tag.add')}
        value={typed}
        autocomplete="off"
        onInput={(event) => type(event.currentTarget.value)}
      />
      <datalist id="reader-tags">
        {offered
          .filter((tag) => !tags.includes(tag))
          .map((tag) => (
            <option key={tag} value={tag} />
          ))}
      </datalist>
    </form>
  );
}
