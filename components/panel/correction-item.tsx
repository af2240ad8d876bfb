import type { SavedCorrection } from '../../utils/model/saved-correction';
import type { NoteTranslator } from '../correct/correction-form';
import type { PanelTranslator } from './note-item';

export interface CorrectionItemProps {
  readonly t: PanelTranslator;
  readonly noteWords: NoteTranslator;
  readonly saved: SavedCorrection;
  readonly onUndo: () => void;
}

/** What the reader once decided, and the way to take it back. */
export function CorrectionItem({ t, noteWords, saved, onUndo }: CorrectionItemProps) {
  const { correction, surface, title } = saved;
  const where =
    correction.scope === 'outlet'
      ? t('panel.corrections.outlet', { outlet: correction.outlet })
      : correction.scope === 'article'
        ? t('panel.corrections.here')
        : t('panel.corrections.everywhere');
  return (
    <li class="correction" title={title}>
      <p>
        <span lang="vi">“{surface}”</span> {t(`panel.${correction.decision}`)} <span class="quiet">· {where}</span>
      </p>
      <button type="button" class="link" onClick={onUndo}>
        {noteWords('note.undo')}
      </button>
    </li>
  );
}
