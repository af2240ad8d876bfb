import { useEffect, useRef, useState } from 'preact/hooks';
import type { OrderTranslator } from '../../utils/i18n/messages/order';
import { MarkdownText } from '../annotate/markdown-text';

export interface ClipNoteProps {
  readonly t: OrderTranslator;
  /** As it is stored now. */
  readonly note: string;
  /** Keeps what was typed; `base` is what was there when the typing began. */
  readonly onSave: (text: string, base: string) => void;
  /** What was being typed when this went the last time, and not saved. */
  readonly draft?: string;
  /** Hears every letter, so that nothing typed is lost. */
  readonly onDraft?: (text: string) => void;
}

/** What is typed is kept when the fingers rest so long, in milliseconds, and when the field is left. */
const PAUSE = 700;

/** The reader's note on the whole article, in Markdown: shown, and typed in place; it keeps itself. */
export function ClipNote({ t, note, onSave, draft, onDraft }: ClipNoteProps) {
  const [isEditing, setEditing] = useState(draft !== undefined && draft !== note);
  const wasOpened = useRef(false);
  return (
    <section class="clip-note" aria-label={t('own.heading')}>
      {isEditing ? (
        <NoteField
          t={t}
          note={note}
          onSave={onSave}
          draft={draft}
          onDraft={onDraft}
          onDone={() => setEditing(false)}
          hasFocus={wasOpened.current}
        />
      ) : (
        <>
          {note !== '' && (
            <div class="note-text" lang="vi">
              <MarkdownText text={note} />
            </div>
          )}
          <button
            type="button"
            class="link note-open"
            onClick={() => {
              wasOpened.current = true;
              setEditing(true);
            }}
          >
            {t(note === '' ? 'own.write' : 'own.edit')}
          </button>
        </>
      )}
    </section>
  );
}

function NoteField({
  t,
  note,
  onSave,
  draft,
  onDraft,
  onDone,
  hasFocus,
}: ClipNoteProps & { readonly onDone: () => void; readonly hasFocus: boolean }) {
  const [text, setText] = useState(draft ?? note);
  const field = useRef<HTMLTextAreaElement>(null);
  // What is unsaved must be at hand when the field goes, whatever takes it away.
  const state = useRef({ text, saved: note, base: note, onSave });
  state.current.text = text;
  state.current.onSave = onSave;
  const keep = () => {
    const { text: typed, saved, base } = state.current;
    if (typed === saved) return;
    state.current.onSave(typed, base);
    state.current.saved = typed;
    state.current.base = typed;
  };
  useEffect(() => {
    const timer = setTimeout(keep, PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(() => {
    // A draft that comes back by itself leaves the focus where the reader begins.
    if (hasFocus) field.current?.focus();
    addEventListener('pagehide', keep);
    return () => {
      removeEventListener('pagehide', keep);
      keep();
    };
  }, []);
  return (
    <>
      <textarea
        ref={field}
        class="note-field"
        aria-label={t('own.heading')}
        placeholder={t('own.hint')}
        rows={5}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          onDraft?.(event.currentTarget.value);
        }}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))) onDone();
        }}
      />
      <p class="note-done">
        <button type="button" class="link" onClick={onDone}>
          {t('own.done')}
        </button>
      </p>
    </>
  );
}
