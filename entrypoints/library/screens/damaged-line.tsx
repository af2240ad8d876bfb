import { useWatched } from '../../../components/hooks/use-watched';
import type { LibraryTranslator } from '../../../utils/i18n/messages/library';
import type { CollectionDatabase } from '../../../utils/store/database';
import { observe } from '../../../utils/store/observe';
import { countQuarantined } from '../../../utils/store/quarantine/quarantined';
import { useDamagedWords } from '../hooks/use-damaged-words';

export interface DamagedLineProps {
  readonly t: LibraryTranslator;
  readonly db: CollectionDatabase;
}

/** Says above every screen that something is damaged and was put aside, as long as it lies there. */
export function DamagedLine({ t: library, db }: DamagedLineProps) {
  const t = useDamagedWords(library.language);
  const { value: count = 0 } = useWatched(() => observe(() => countQuarantined(db)), [db]);
  return (
    <div role="status" class="damaged-line">
      {count > 0 && (
        <p>
          {t('damaged.line', { count })}{' '}
          <a class="link" href="?damaged">
            {t('damaged.look')}
          </a>
        </p>
      )}
    </div>
  );
}
