import { publishedDay } from '../../utils/i18n/dates';
import type { CardTranslator } from './mention-card';

/** Where else in the collection an official or a document is mentioned. */
export interface CollectionView {
  readonly total: number;
  readonly newest: readonly {
    readonly id: string;
    readonly title: string;
    readonly url: string;
    readonly publishedAt?: string;
  }[];
}

/** How many clipped articles mention it, the newest of them, and the way to all that the library knows. */
export function CollectionFacts({
  t,
  collection,
  onLibrary,
}: {
  readonly t: CardTranslator;
  readonly collection: CollectionView;
  readonly onLibrary: () => void;
}) {
  const { total, newest } = collection;
  return (
    <section class="collection" aria-label={t('card.collection')}>
      <p class="quiet">{total === 0 ? t('card.clipped.none') : t('card.clipped', { count: total })}</p>
      {newest.length > 0 && (
        <>
          <ul>
            {newest.map(({ id, title, url, publishedAt }) => (
              <li key={id}>
                <a href={url} target="_blank" rel="noopener noreferrer" lang="vi">
                  {title || url}
                </a>
                {publishedAt && <span class="quiet"> {publishedDay(publishedAt, t.language)}</span>}
              </li>
            ))}
          </ul>
          <button type="button" class="link" onClick={onLibrary}>
            {t('card.library')}
          </button>
        </>
      )}
    </section>
  );
}
