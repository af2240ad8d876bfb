import type { BarStatus } from '../annotate/note-bar';
import type { NoteTranslator } from '../correct/correction-form';

export interface ToastProps {
  readonly t: NoteTranslator;
  readonly dark: boolean;
  readonly status: BarStatus;
  readonly onClose: () => void;
}

/** What was just done, where the card it was done in is gone, and how to take it back. */
export function Toast({ t, dark, status, onClose }: ToastProps) {
  return (
    <section class={dark ? 'card dark' : 'card'} lang={t.language}>
      <p class="status" role="status">
        {status.words}
        {status.onUndo && (
          <button type="button" class="word" onClick={status.onUndo}>
            {t('note.undo')}
          </button>
        )}
        <button type="button" class="close" aria-label={t('note.close')} onClick={onClose}>
          <span aria-hidden="true">×</span>
        </button>
      </p>
    </section>
  );
}
