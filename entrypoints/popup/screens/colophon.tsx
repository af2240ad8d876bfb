import type { ComponentChildren } from 'preact';
import type { PopupTranslator } from '../../../utils/i18n/messages/popup';

export interface ColophonProps {
  readonly t: PopupTranslator;
  /** How many clips there are; undefined until it is known. */
  readonly count: number | undefined;
  /** What the export does. */
  readonly note?: ComponentChildren;
  readonly onLibrary: () => void;
  readonly onOptions: () => void;
  /** Undefined while there is nothing to export. */
  readonly onExport: (() => void) | undefined;
}

/** The foot of the popup: how large the collection is, and the ways out of it. */
export function Colophon({ t, count, note, onLibrary, onOptions, onExport }: ColophonProps) {
  return (
    <footer class="colophon">
      <span class="colophon-count">{count !== undefined && t('collection.count', { count })}</span>
      <span class="colophon-note" role="status">
        {note}
      </span>
      <button type="button" class="link" onClick={onLibrary}>
        {t('library.open')}
      </button>
      <button type="button" class="link" onClick={onOptions}>
        {t('options.open')}
      </button>
      <button type="button" class="link" aria-disabled={!onExport} onClick={onExport}>
        {t('export.json')}
      </button>
    </footer>
  );
}
