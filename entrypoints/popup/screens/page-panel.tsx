import { useRef } from 'preact/hooks';
import { useLoaded } from '../../../components/hooks/use-loaded';
import { Notice } from '../../../components/notice/notice';
import { usePage } from '../hooks/use-page';
import { ArticlePanel, type ArticlePanelProps } from './article-panel';

type PagePanelProps = Omit<ArticlePanelProps, 'page' | 'onClipped'>;

/** What is known of the page beneath the popup. */
export function PagePanel(props: PagePanelProps) {
  const { t, onFault } = props;
  const [view, look] = usePage();
  const isRead = view.kind === 'page' && (view.state.article !== undefined || view.state.busy === true);
  const isUnread = view.kind === 'no-access' || (view.kind === 'page' && !isRead);
  const UnreadPage = useLoaded(async () => (await import('./unread-page')).UnreadPage, isUnread);
  const section = useRef<HTMLElement>(null);
  // The button that was pressed is gone: whoever pressed it by key goes on from here.
  const read = () => {
    look();
    section.current?.focus();
  };
  return (
    <section
      class="page"
      aria-label={t('page.heading')}
      aria-busy={view.kind === 'loading'}
      tabIndex={-1}
      ref={section}
    >
      {contentOf()}
    </section>
  );

  function contentOf() {
    if (view.kind === 'browser-page')
      return <Notice title={t('state.browserPage')} what={t('state.browserPage.what')} />;
    if (view.kind === 'loading') return <Notice title={t('page.loading')} />;
    if (view.kind === 'page' && view.state.article) return <ArticlePanel {...props} page={view} onClipped={look} />;
    if (view.kind === 'page' && view.state.busy) return <Notice title={t('page.loading')} />;
    if (!UnreadPage) return <Notice title={t('page.loading')} />;
    return <UnreadPage t={t} page={view} onRead={read} onFault={onFault} />;
  }
}
