import { Notice } from '../../../components/notice/notice';
import type { LibraryTranslator } from '../../../utils/i18n/messages/library';
import type { WholeAsked } from '../asked-address';

export interface EmptyListProps {
  readonly t: LibraryTranslator;
  readonly asked: WholeAsked;
  readonly onAsk: (more: Partial<WholeAsked>) => void;
}

/** Why there is nothing to see, and the one thing to do about it. */
export function EmptyList({ t, asked, onAsk }: EmptyListProps) {
  const { typed, filters } = asked;
  if (typed === '' && filters.length === 0)
    return (
      <div class="list-notice">
        <Notice title={t('library.empty')} what={t('library.empty.what')} />
      </div>
    );
  return (
    <div class="list-notice">
      <Notice title={t('library.none')} what={t('library.none.what')}>
        <p class="notice-actions">
          <button type="button" class="button button-quiet" onClick={() => onAsk({ typed: '', filters: [] })}>
            {t('library.clear')}
          </button>
        </p>
      </Notice>
    </div>
  );
}
