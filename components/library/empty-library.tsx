import type { LibraryTranslator } from '../../utils/i18n/messages/library';
import { Notice } from '../notice/notice';

export interface EmptyLibraryProps {
  readonly t: LibraryTranslator;
  /** What is not there; the articles, if nothing else is said. */
  readonly title?: string;
}

/** A collection without any article: how one comes in, and a sample to try it on. */
export function EmptyLibrary({ t, title = t('library.empty') }: EmptyLibraryProps) {
  return (
    <div class="list-notice">
      <Notice title={title} what={t('library.empty.what')}>
        <p class="notice-actions">
          <a class="button button-main" href="/welcome.html">
            {t('library.empty.try')}
          </a>
        </p>
      </Notice>
    </div>
  );
}
