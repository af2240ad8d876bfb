import { useState } from 'preact/hooks';
import type { ExportFormat } from '../../../utils/export/export-format';
import { faultText } from '../../../utils/i18n/fault-text';
import type { LibraryTranslator } from '../../../utils/i18n/messages/library';
import type { ClipId } from '../../../utils/model/ids';
import type { CollectionDatabase } from '../../../utils/store/database';
import { guarded } from '../../../utils/store/fault';

/** An export that runs or ended, in words, and how one is started: of some clips, or of all. */
export interface Exporting {
  readonly words: string;
  readonly start: (format: ExportFormat, ids?: readonly ClipId[]) => void;
}

/** Exports clips and says how far it is. */
export function useExporting(db: CollectionDatabase, t: LibraryTranslator): Exporting {
  const [words, setWords] = useState('');
  const start = async (format: ExportFormat, ids?: readonly ClipId[]) => {
    setWords(t('out.busy', { done: 0 }));
    const written = await guarded(async () => {
      const { exportClips } = await import('../export-clips');
      return exportClips(db, format, { ids, onCount: (done) => setWords(t('out.busy', { done })) });
    });
    setWords(written.ok ? t('out.done', { ...written.value }) : faultText(t, written.error));
  };
  return { words, start: (format, ids) => void start(format, ids) };
}
