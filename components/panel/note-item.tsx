import { useState } from 'preact/hooks';
import type { panelMessages } from '../../utils/i18n/messages/panel';
import type { Translator } from '../../utils/i18n/translator';
import type { PanelNote } from '../../utils/model/panel';
import { MarkdownText } from '../annotate/markdown-text';
import { NoteEditor } from '../annotate/note-editor';
import type { NoteTranslator } from '../correct/correction-form';

export type PanelTranslator = Translator<typeof panelMessages>;

/** A piece of the words then and now, told apart. */
export interface DiffShown {
  readonly text: string;
  readonly only?: 'then' | 'now';
}

export interface NoteItemProps {
  readonly t: PanelTranslator;
  readonly noteWords: NoteTranslator;
  readonly note: PanelNote;
  /** For an orphan: its words against what stands nearest now. */
  readonly diff?: readonly DiffShown[];
  readonly onGo: () => void;
  readonly onNote: (note: string) => void;
  readonly onDelete: () => void;
  readonly onReattach: () => void;
}

const reasons = {
  gone: 'panel.gone',
  elsewhere: 'panel.elsewhere',
  ambiguous: 'panel.ambiguous',
  empty: 'panel.gone',
} as const;

/** A highlight with its note: a click leads to it; an orphan shows what became of its words. */
export function NoteItem({ t, noteWords, note, diff, onGo, onNote, onDelete, onReattach }: NoteItemProps) {
  const [editing, setEditing] = useState(false);
  const { annotation, orphan } = note;
  const { quote } = annotation.selectors;
  return (
    <li class={`note-item note-${annotation.colour}`}>
      {orphan ? (
        <>
          <p class="why">{t(reasons[orphan.reason as keyof typeof reasons] ?? 'panel.gone')}</p>
          <p class="diff" lang="vi">
            {(diff ?? [{ text: quote.exact, only: 'then' as const }]).map(({ text, only }, i) => {
              if (only === 'then') return <del key={`${i} ${text}`}>{text}</del>;
              if (only === 'now') return <ins key={`${i} ${text}`}>{text}</ins>;
              return text;
            })}
          </p>
        </>
      ) : (
        <button type="button" class="quote" lang="vi" onClick={onGo}>
          {quote.exact.length > 240 ? `${quote.exact.slice(0, 240)}…` : quote.exact}
        </button>
      )}
      {editing ? (
        <NoteEditor
          t={noteWords}
          note={annotation.note}
          onSave={(words) => {
            setEditing(false);
            onNote(words);
          }}
          onCancel={() => setEditing(false)}
        />
      ) : (
        annotation.note && (
          <div class="note-text">
            <MarkdownText text={annotation.note} />
          </div>
        )
      )}
      <p class="note-actions">
        {orphan && (
          <button type="button" class="link" title={t('panel.reattach.how')} onClick={onReattach}>
            {t('panel.reattach')}
          </button>
        )}
        {!editing && (
          <button type="button" class="link" onClick={() => setEditing(true)}>
            {annotation.note ? t('panel.edit') : noteWords('note.note')}
          </button>
        )}
        <button type="button" class="link" onClick={onDelete}>
          {noteWords('note.delete')}
        </button>
      </p>
    </li>
  );
}
