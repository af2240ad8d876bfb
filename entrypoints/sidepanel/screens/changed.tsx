import { useState } from 'preact/hooks';
import { useWatched } from '../../../components/hooks/use-watched';
import { noteFaultText } from '../../../components/notice/note-fault-text';
import type { PanelTranslator } from '../../../components/panel/note-item';
import { sendToTab } from '../../../utils/messages/send-to-tab';
import type { ClipId } from '../../../utils/model/ids';
import type { CollectionDatabase } from '../../../utils/store/database';
import { observe } from '../../../utils/store/observe';
import { versionsOf } from '../../../utils/store/versions';

export interface ChangedProps {
  readonly t: PanelTranslator;
  readonly db: CollectionDatabase;
  readonly tabId: number;
  readonly clipId: ClipId | undefined;
  readonly changed: boolean;
  readonly onKept: () => void;
}

/** Says that the page changed since it was clipped, and offers to keep both versions. */
export function Changed({ t, db, tabId, clipId, changed, onKept }: ChangedProps) {
  const { value: versions = [] } = useWatched(
    () => observe(async () => (clipId ? versionsOf(db, clipId) : [])),
    [db, clipId],
  );
  const [problem, setProblem] = useState('');
  const keep = async () => {
    const kept = await sendToTab(tabId, 'keepBoth', null);
    setProblem(kept.ok ? '' : noteFaultText(t, kept.error));
    onKept();
  };
  return (
    <>
      {changed && (
        <p class="changed" role="status">
          {t('panel.changed')}{' '}
          <button type="button" class="link" onClick={() => void keep()}>
            {t('panel.keep')}
          </button>{' '}
          {problem}
        </p>
      )}
      {versions.length > 0 && <p class="quiet">{t('panel.versions', { count: versions.length })}</p>}
    </>
  );
}
