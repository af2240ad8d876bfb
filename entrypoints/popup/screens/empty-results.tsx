import { useWatched } from '../../../components/hooks/use-watched';
import { Notice } from '../../../components/notice/notice';
import type { PopupTranslator } from '../../../utils/i18n/messages/popup';
import type { CollectionDatabase } from '../../../utils/store/database';
import { countClips } from '../../../utils/store/list-clips';
import { observe } from '../../../utils/store/observe';
import { extensionUrl } from '../../../utils/webext/runtime';
import { openTab } from '../../../utils/webext/tabs';

export interface EmptyResultsProps {
  readonly t: PopupTranslator;
  readonly db: CollectionDatabase;
  /** Something is searched, or narrows the list. */
  readonly isNarrowed: boolean;
  readonly onClear: () => void;
}

/** Why no clip is listed, and the one thing to do about it: where there is none at all, that is not another search. */
export function EmptyResults({ t, db, isNarrowed, onClear }: EmptyResultsProps) {
  const { value: count } = useWatched(() => observe(() => countClips(db)), [db]);
  if (isNarrowed && count === undefined) return null;
  return isNarrowed && count !== 0 ? (
    <Notice title={t('search.none')} what={t('search.none.what')}>
      <p class="notice-actions">
        <button type="button" class="link" onClick={onClear}>
          {t('search.clear')}
        </button>
      </p>
    </Notice>
  ) : (
    <Notice title={t('collection.empty')} what={t('collection.empty.what')}>
      <p class="notice-actions">
        <button type="button" class="link" onClick={() => void openTab(extensionUrl('welcome.html'))}>
          {t('collection.empty.try')}
        </button>
      </p>
    </Notice>
  );
}
