import { useState } from 'preact/hooks';
import { useLoaded } from '../../../components/hooks/use-loaded';
import type { ChosenEntity } from '../../../components/mention/entity-list';
import { toggleFilter } from '../../../utils/browse/filter';
import type { Language } from '../../../utils/i18n/language';
import type { PopupTranslator } from '../../../utils/i18n/messages/popup';
import type { Fault } from '../../../utils/model/result';
import type { CollectionDatabase } from '../../../utils/store/database';
import type { FirstLook } from '../first-look';
import type { BackupLineProps } from './backup-line';
import { CollectionPanel } from './collection-panel';
import { FaultBar } from './fault-bar';
import { Footer } from './footer';
import { PagePanel } from './page-panel';
import { PopupFrame } from './popup-frame';

export interface PopupProps {
  readonly t: PopupTranslator;
  readonly db: CollectionDatabase;
  readonly first: FirstLook;
  readonly onLanguage: (language: Language) => void;
}

/** This page above, the collection beneath. */
export function Popup({ t, db, first, onLanguage }: PopupProps) {
  const [filters, setFilters] = useState<readonly ChosenEntity[]>([]);
  const [fault, setFault] = useState<Fault>();
  // Loaded behind the first drawing, which needs none of it.
  const BackupLine = useLoaded<BackupLineProps>(async () => (await import('./backup-line')).BackupLine, true);
  const choose = (chosen: ChosenEntity) => setFilters(toggleFilter(filters, chosen));
  return (
    <PopupFrame
      t={t}
      onLanguage={onLanguage}
      pages={
        <>
          <PagePanel t={t} db={db} filters={filters} onChoose={choose} onFault={setFault} />
          <CollectionPanel t={t} db={db} first={first} filters={filters} onChoose={choose} onFault={setFault} />
        </>
      }
    >
      <FaultBar t={t} fault={fault} onDismiss={() => setFault(undefined)} />
      {BackupLine && <BackupLine language={t.language} db={db} />}
      <Footer t={t} db={db} before={first.page?.total} onFault={setFault} />
    </PopupFrame>
  );
}
