import type { TransferTranslator } from '../../../utils/i18n/messages/transfer';
import type { CollectionDatabase } from '../../../utils/store/database';
import { removeVisit, type VisitToMake } from '../../../utils/store/visits';
import { plainAddress } from '../../../utils/text/plain-address';

export interface VisitListProps {
  readonly t: TransferTranslator;
  readonly db: CollectionDatabase;
  readonly visits: readonly VisitToMake[];
}

/** The addresses to visit, with the highlights that wait for their articles, or found no place in them. */
export function VisitList({ t, db, visits }: VisitListProps) {
  if (visits.length === 0) return null;
  return (
    <>
      <h3>{t('import.visits')}</h3>
      <ul class="imports">
        {visits.map(({ url, title, highlights = [], lost = [] }) => (
          <li key={url}>
            <a class="link" href={url} target="_blank" rel="noopener noreferrer">
              {title ?? plainAddress(url)}
            </a>{' '}
            {highlights.length > 0 && (
              <span class="visit-waits">{t('import.waits', { count: highlights.length })}</span>
            )}{' '}
            <button type="button" class="link" onClick={() => void removeVisit(db, url)}>
              {t('import.remove')}
            </button>
            {lost.length > 0 && (
              <details class="visit-lost">
                <summary>{t('import.lost', { count: lost.length })}</summary>
                <ul>
                  {lost.map(({ highlight: { id, quote, note } }) => (
                    <li key={id}>
                      <q>{quote.exact}</q> {note}
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
