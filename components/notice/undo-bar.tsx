import type { PopupTranslator } from '../../utils/i18n/messages/popup';

export interface UndoBarProps {
  readonly t: PopupTranslator;
  /** The title of what was deleted; undefined while nothing is to be undone. */
  readonly title?: string;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

/** Says what was deleted and offers it back. The live region is always there, or readers of it would miss the first. */
export function UndoBar({ t, title, onUndo, onDismiss }: UndoBarProps) {
  return (
    <div class="undo" role="status" aria-live="polite">
      {title !== undefined && (
        <div class="undo-bar">
          <span class="undo-text">{t('clip.deleted', { title })}</span>
          <button type="button" class="undo-button" onClick={onUndo}>
            {t('clip.undo')}
          </button>
          <button type="button" class="icon-button" aria-label={t('clip.dismiss')} onClick={onDismiss}>
            ×
          </button>
        </div>
      )}
    </div>
  );
}
