import type { LibraryTranslator } from '../../utils/i18n/messages/library';

export interface UndoLineProps {
  readonly t: LibraryTranslator;
  /** What was done last, in words, and how it is taken back. */
  readonly done?: {
    readonly words: (t: LibraryTranslator) => string;
    readonly undo?: () => void;
    /** What `undo` takes back, where that is not what the words say. */
    readonly before?: (t: LibraryTranslator) => string;
  };
}

/** Says what was done last and offers it back. It is always there, or readers of live regions would miss the first. */
export function UndoLine({ t, done }: UndoLineProps) {
  return (
    <p class="done" role="status">
      {done?.words(t)}
      {done?.before && ` · ${t('done.before', { what: done.before(t) })}`}
      {done?.undo && ' '}
      {done?.undo && (
        <button type="button" class="link" title="Ctrl+Z" onClick={done.undo}>
          {t('act.undo')}
        </button>
      )}
    </p>
  );
}
