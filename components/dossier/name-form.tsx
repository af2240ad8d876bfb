import { useState } from 'preact/hooks';
import type { DossierTranslator } from '../../utils/i18n/messages/dossier';

export interface NameFormProps {
  readonly t: DossierTranslator;
  readonly name: string;
  readonly note: string;
  readonly onSave: (name: string, note: string) => void;
}

/** The reader's own name and note for an official or a document. */
export function NameForm({ t, name, note, onSave }: NameFormProps) {
  const [own, setOwn] = useState(name);
  const [text, setText] = useState(note);
  return (
    <form
      class="name-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(own, text);
      }}
    >
      <label>
        <span>{t('act.name')}</span>
        <input
          type="text"
          class="ask-input"
          lang="vi"
          maxLength={200}
          value={own}
          placeholder={t('act.name.hint')}
          onInput={(event) => setOwn(event.currentTarget.value)}
        />
      </label>
      <label>
        <span>{t('act.note')}</span>
        <textarea class="note-field" rows={4} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      <button type="submit" class="act-button">
        {t('act.save')}
      </button>
    </form>
  );
}
