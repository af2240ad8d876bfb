import { useState } from 'preact/hooks';
import type { HighlightColour } from '../../utils/model/annotation';
import { CorrectionForm, type CorrectionFormProps, type NoteTranslator } from '../correct/correction-form';
import { MarkdownText } from './markdown-text';
import { NoteEditor } from './note-editor';

/** What the bar just did, said to the reader, and how to take it back. */
export interface BarStatus {
  readonly words: string;
  /** It went wrong, and is to be said though the reader went on to something else meanwhile. */
  readonly isFault?: true;
  readonly onUndo?: () => void;
}

export interface NoteBarProps {
  readonly t: NoteTranslator;
  readonly dark: boolean;
  /** The highlight under it; absent while the words are only selected. */
  readonly marked?: { readonly colour: HighlightColour; readonly note: string };
  /** What was typed and is not saved. */
  readonly draft?: string;
  readonly status?: BarStatus;
  readonly correcting: Omit<CorrectionFormProps, 't' | 'onCancel'>;
  readonly onColour: (colour: HighlightColour) => void;
  readonly onNote: (note: string) => void;
  /** `undefined`: the reader wants nothing of it. */
  readonly onDraft: (words: string | undefined) => void;
  readonly onCopy: () => void;
  readonly onClip: () => void;
  readonly onDelete: () => void;
  readonly onClose: () => void;
}

const colours: readonly HighlightColour[] = ['yellow', 'green', 'blue', 'pink'];

/** The small bar beside selected or marked words. The arrows go from button to button. */
export function NoteBar(props: NoteBarProps) {
  const { t, dark, marked, draft, status, correcting } = props;
  const [open, setOpen] = useState<'note' | 'correct' | undefined>();
  const toggle = (part: 'note' | 'correct') => setOpen(open === part ? undefined : part);
  return (
    <section
      class={dark ? 'bar dark' : 'bar'}
      role="dialog"
      aria-label={marked ? t('note.edit') : t('note.bar')}
      tabIndex={-1}
      lang={t.language}
      title={t('note.keys')}
    >
      <div class="tools" role="toolbar" aria-label={marked ? t('note.edit') : t('note.bar')} onKeyDown={rove}>
        {colours.map((colour) => (
          <button
            key={colour}
            type="button"
            class={`colour ${colour}`}
            aria-label={t(`note.${colour}`)}
            title={t(`note.${colour}`)}
            aria-pressed={marked?.colour === colour}
            onClick={() => props.onColour(colour)}
          >
            <span aria-hidden="true">{marked?.colour === colour ? '✓' : ''}</span>
          </button>
        ))}
        <button type="button" class="word" aria-expanded={open === 'note'} onClick={() => toggle('note')}>
          {t('note.note')}
          {marked?.note ? ' •' : ''}
        </button>
        <button type="button" class="word" onClick={props.onCopy}>
          {t('note.copy')}
        </button>
        {marked ? (
          <button type="button" class="word" onClick={props.onDelete}>
            {t('note.delete')}
          </button>
        ) : (
          <button type="button" class="word" onClick={props.onClip}>
            {t('note.clip')}
          </button>
        )}
        <button type="button" class="word" aria-expanded={open === 'correct'} onClick={() => toggle('correct')}>
          {t('note.correct')}
        </button>
        <button type="button" aria-label={t('note.close')} title={`${t('note.close')} (Esc)`} onClick={props.onClose}>
          <span aria-hidden="true">×</span>
        </button>
      </div>
      {open === 'note' && (
        <NoteEditor
          t={t}
          note={draft ?? marked?.note ?? ''}
          onDraft={props.onDraft}
          onSave={(note) => {
            setOpen(undefined);
            props.onNote(note);
          }}
          onCancel={() => {
            setOpen(undefined);
            props.onDraft(undefined);
          }}
        />
      )}
      {open === undefined && marked?.note && (
        <div class="written">
          <MarkdownText text={marked.note} />
        </div>
      )}
      {open === 'correct' && <CorrectionForm t={t} {...correcting} onCancel={() => setOpen(undefined)} />}
      <p class="status" role="status">
        {status?.words}
        {status?.onUndo && (
          <button type="button" class="word" onClick={status.onUndo}>
            {t('note.undo')}
          </button>
        )}
      </p>
    </section>
  );
}

function rove(event: KeyboardEvent): void {
  const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (by === 0 || !(event.currentTarget instanceof HTMLElement)) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.indexOf(event.target as HTMLButtonElement);
  buttons[(at + by + buttons.length) % buttons.length]?.focus();
  event.preventDefault();
}
