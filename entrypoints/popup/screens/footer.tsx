import { useEffect } from 'preact/hooks';
import { useWatched } from '../../../components/hooks/use-watched';
import type { PopupTranslator } from '../../../utils/i18n/messages/popup';
import type { Fault } from '../../../utils/model/result';
import type { CollectionDatabase } from '../../../utils/store/database';
import { countClips } from '../../../utils/store/list-clips';
import { observe } from '../../../utils/store/observe';
import { extensionUrl } from '../../../utils/webext/runtime';
import { openTab } from '../../../utils/webext/tabs';
import { useExport } from '../hooks/use-export';
import { Colophon } from './colophon';

export interface FooterProps {
  readonly t: PopupTranslator;
  readonly db: CollectionDatabase;
  /** How many clips there were when the popup was shown last, until they are counted. */
  readonly before?: number | undefined;
  readonly onFault: (fault: Fault) => void;
}

/** How large the collection is, and the way out of it. */
export function Footer({ t, db, before, onFault }: FooterProps) {
  const { value: count = before } = useWatched(() => observe(() => countClips(db)), [db]);
  const [{ done, fileName, fault }, start] = useExport(db);
  const busy = done !== undefined;
  // Until it is counted the collection may hold something: a press then must not be lost.
  const nothing = busy || count === 0;
  useEffect(() => {
    if (fault) onFault(fault);
  }, [fault]);
  return (
    <Colophon
      t={t}
      count={count}
      note={
        <>
          {busy && t('collection.exporting', { done, total: count ?? done })}
          {fileName && t('collection.exported', { name: fileName })}
        </>
      }
      onLibrary={() => void openTab(extensionUrl('library.html'))}
      onOptions={() => void openTab(extensionUrl('options.html'))}
      onExport={nothing ? undefined : start}
    />
  );
}
