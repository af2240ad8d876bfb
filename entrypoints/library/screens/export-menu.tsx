import { Menu } from '../../../components/menu/menu';
import { exportFormats } from '../../../utils/export/formats';
import type { LibraryTranslator } from '../../../utils/i18n/messages/library';
import type { CollectionDatabase } from '../../../utils/store/database';
import { toDownloads } from '../../../utils/webext/save-picked';
import { type ExportScope, useExport } from '../hooks/use-export';
import { ExportStatus } from './export-status';

export interface ExportMenuProps {
  readonly t: LibraryTranslator;
  readonly db: CollectionDatabase;
  readonly scope: ExportScope;
}

/** The ways out for some clips: what is selected or found, an article, or the dossier of an official or a document. */
export function ExportMenu({ t, db, scope }: ExportMenuProps) {
  const exporting = useExport(db, toDownloads);
  const formats = Object.values(exportFormats).map((format) => ({
    name: t('out.some', { format: format.name }),
    act: () => exporting.start(format, scope),
  }));
  return (
    <>
      <Menu name={t('out.menu')} groups={[formats]} />
      <ExportStatus t={t} exporting={exporting} />
    </>
  );
}
