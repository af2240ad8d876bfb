import { Menu } from '../../../components/menu/menu';
import { exportFormats } from '../../../utils/export/formats';
import type { LibraryTranslator } from '../../../utils/i18n/messages/library';
import type { CollectionDatabase } from '../../../utils/store/database';
import { toDownloads } from '../../../utils/webext/save-picked';
import { useExport } from '../hooks/use-export';
import { ExportStatus } from './export-status';

export interface CollectionMenuProps {
  readonly t: LibraryTranslator;
  readonly db: CollectionDatabase;
}

/** What is done with the whole collection: the place of exports, imports and backups. */
export function CollectionMenu({ t, db }: CollectionMenuProps) {
  const exporting = useExport(db, toDownloads);
  const exports = Object.values(exportFormats).map((format) => ({
    name: t('out.all', { format: format.name }),
    act: () => exporting.start(format),
  }));
  return (
    <>
      <ExportStatus t={t} exporting={exporting} />
      <Menu name={t('collection.menu')} groups={[exports]} />
    </>
  );
}
