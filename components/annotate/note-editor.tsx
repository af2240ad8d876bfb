import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { NoteTranslator } from '../correct/correction-form';

export interface NoteEditorProps {
  readonly t: NoteTranslator;
  readonly note: string;
  /** Hears of every letter, so that nothing typed is lost when the editor is taken away. */
  readonly onDraft?: (words: string) => void;
  readonly onSave: (note: string) => void;
  readonly onCancel: () => void;
}

/** A note in Markdown, as text; Ctrl+Enter saves. */
export function NoteEditor({ t, note, onDraft, onSave, onCancel }: NoteEditorProps) {
  const [words, setWords] = useState(note);
  const field = useRef<HTMLTextAreaElement>(null);
  // Before the next key: the first letter typed belongs into the note.
  useLayoutEffect(() => field.current?.focus({ preventScroll: true }), []);
  const save = () => onSave(words.trim());
  return (
    <form
      class="note"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <textarea
        ref={field}
        aria-label={t('note.note')}
        placeholder={t('note.placeholder')}
        value={words}
        onInput={(event) => {
          setWords(event.currentTarget.value);
          onDraft?.(event.currentTarget.value);
        }}
        onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && save()}
      />
      <div class="actions">
        <button type="submit" class="word main">
          {t('note.save')}
        </button>
        <button type="button" class="word" onClick={onCancel}>
          {t('note.cancel')}
        </button>
      </div>
    </form>
  );
}
