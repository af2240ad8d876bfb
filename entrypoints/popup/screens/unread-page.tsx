import { useState } from 'preact/hooks';
import { Notice } from '../../../components/notice/notice';
import type { PopupTranslator } from '../../../utils/i18n/messages/popup';
import type { Fault } from '../../../utils/model/result';
import { extensionUrl } from '../../../utils/webext/runtime';
import { openTab } from '../../../utils/webext/tabs';
import { problemText } from '../fault-text';
import type { PageView } from '../hooks/use-page';
import { readAnyway } from '../read-anyway';

export interface UnreadPageProps {
  readonly t: PopupTranslator;
  readonly page: Extract<PageView, { kind: 'page' | 'no-access' }>;
  /** When the page was read, or could not be. */
  readonly onRead: () => void;
  readonly onFault: (fault: Fault | undefined) => void;
}

function wordsOf(t: PopupTranslator, page: UnreadPageProps['page']): { readonly title: string; readonly what: string } {
  if (page.kind === 'no-access') return { title: t('state.noAccess'), what: t('state.noAccess.what') };
  const { problem } = page.state;
  if (problem === undefined) return { title: t('state.notArticle'), what: t('state.notArticle.what') };
  return { title: t('state.unread'), what: problemText(t, problem) };
}

/** Where it is explained and asked what "always on this site" takes. */
const alwaysOn = (url: string) => extensionUrl(`options.html?site=${encodeURIComponent(new URL(url).host)}#sites`);

/** A page that was not read, why, and the button that has it read all the same. */
export function UnreadPage({ t, page, onRead, onFault }: UnreadPageProps) {
  const [reading, setReading] = useState(false);
  const { tabId } = page;
  const read = async () => {
    setReading(true);
    onFault(undefined);
    const answer = await readAnyway(tabId ?? -1);
    setReading(false);
    if (!answer.ok) onFault(answer.error);
    onRead();
  };
  const name = page.kind === 'page' ? t('page.readAnyway') : t('page.read');
  return (
    <Notice {...wordsOf(t, page)}>
      {tabId !== undefined && (
        <p class="notice-actions">
          <button
            type="button"
            class="button button-quiet"
            aria-disabled={reading}
            onClick={reading ? undefined : () => void read()}
          >
            {reading ? t('page.loading') : name}
          </button>
          {page.kind === 'no-access' && page.url && (
            <button type="button" class="link" onClick={() => void openTab(alwaysOn(page.url ?? ''))}>
              {t('page.always')}
            </button>
          )}
        </p>
      )}
    </Notice>
  );
}
