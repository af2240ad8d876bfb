import type { PopupTranslator } from '../../../utils/i18n/messages/popup';
import type { Fault } from '../../../utils/model/result';
import { faultText } from '../fault-text';

export interface FaultBarProps {
  readonly t: PopupTranslator;
  readonly fault?: Fault;
  readonly onDismiss: () => void;
}

/** What went wrong last, until it is dismissed. */
export function FaultBar({ t, fault, onDismiss }: FaultBarProps) {
  return (
    <div role="alert">
      {fault && (
        <div class="fault-bar">
          <span>
            <strong>{t('fault.heading')}.</strong> {faultText(t, fault)}
          </span>
          <button type="button" class="icon-button" aria-label={t('clip.dismiss')} onClick={onDismiss}>
            ×
          </button>
        </div>
      )}
    </div>
  );
}
