import { faultText } from '../../../utils/i18n/fault-text';
import type { LibraryTranslator } from '../../../utils/i18n/messages/library';
import type { Exporting, ExportState } from '../hooks/use-export';

export interface ExportStatusProps {
  readonly t: LibraryTranslator;
  readonly exporting: Exporting;
}

function words(t: LibraryTranslator, state: ExportState): string {
  switch (state.state) {
    case 'busy':
      return t('out.busy', { done: state.done, total: state.total });
    case 'done':
      return t('out.done', { count: state.count, name: state.name });
    case 'stopped':
      return t('out.stopped');
    case 'failed':
      return faultText(t, state.error);
    default:
      return '';
  }
}

/** How far an export is that was started from a menu, and the way to stop it. */
export function ExportStatus({ t, exporting: { state, cancel } }: ExportStatusProps) {
  return (
    <span class="out-status">
      <span role="status">{words(t, state)}</span>{' '}
      {state.state === 'busy' && (
        <button type="button" class="link out-cancel" onClick={cancel}>
          {t('out.cancel')}
        </button>
      )}
    </span>
  );
}
