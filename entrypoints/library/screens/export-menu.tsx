import { Menu } from '../../../components/menu/menu';
import { exportFormats } from '../../../utils/export/formats';
import type { LibraryTranslator } from '../../../utils/i18n/messages/library';
import type { ClipId } from '../../../utils/model/ids';
import type { CollectionDatabase } from '../../../utils/store/database';
import { useExporting } from '../hooks/use-exporting';

export interface ExportMenuProps {
  readonly t: LibraryTranslator;
  readonly db: CollectionDatabase;
  /** The clips of a selection or of a search, when they are asked for. */
  readonly ids: () => Promise<readonly ClipId[]>;
}

/** The ways out for some clips: what is selected, or what a search found. */
export function ExportMenu({ t, db, ids }: ExportMenuProps) {
  const exporting = useExporting(db, t);
  const formats = Object.values(exportFormats).map((format) => ({
    name: t('out.some', { format: format.name }),
    act: () => void ids().then((all) => exporting.start(format, all)),
  }));
  return (
    <>
      <Menu name={t('out.menu')} groups={[formats]} />
      <span role="status">{exporting.words}</span>
    </>
  );
}
