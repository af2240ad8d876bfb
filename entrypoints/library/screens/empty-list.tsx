import { useEffect, useState } from 'preact/hooks';
import { Notice } from '../../../components/notice/notice';
import type { LibraryTranslator } from '../../../utils/i18n/messages/library';
import type { CollectionDatabase } from '../../../utils/store/database';
import { librarianOf } from '../../../utils/store/librarian/librarian-of';
import type { WholeAsked } from '../asked-address';

export interface EmptyListProps {
  readonly t: LibraryTranslator;
  readonly db: CollectionDatabase;
  readonly asked: WholeAsked;
  readonly onAsk: (more: Partial<WholeAsked>) => void;
}

/** Nothing was found among the clips there are, and the one thing to do about it. */
export function EmptyList({ t, db, asked, onAsk }: EmptyListProps) {
  const meant = useMeant(db, asked.typed);
  return (
    <div class="list-notice">
      <Notice title={t('library.none')} {...(meant === undefined && { what: t('library.none.what') })}>
        <p class="notice-actions">
          {meant === undefined ? (
            <button type="button" class="button button-quiet" onClick={() => onAsk({ typed: '', filters: [] })}>
              {t('library.clear')}
            </button>
          ) : (
            <>
              {t('library.meant')}{' '}
              <button type="button" class="link meant" lang="vi" onClick={() => onAsk({ typed: meant })}>
                {meant}
              </button>
            </>
          )}
        </p>
      </Notice>
    </div>
  );
}

/** What the reader may have meant; undefined while nothing is known. */
function useMeant(db: CollectionDatabase, typed: string): string | undefined {
  const [meant, setMeant] = useState<string>();
  useEffect(() => {
    let gone = false;
    setMeant(undefined);
    if (typed.trim() === '') return;
    librarianOf(db)
      .ask({ what: 'meant', asked: { typed, filters: [] } })
      .then(
        (found) => {
          if (!gone) setMeant(found);
        },
        // What cannot be looked up is not offered; the list itself reports a storage that fails.
        () => undefined,
      );
    return () => {
      gone = true;
    };
  }, [db, typed]);
  return meant;
}
