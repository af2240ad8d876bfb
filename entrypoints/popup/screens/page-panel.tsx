import { Notice } from '../../../components/notice/notice';
import type { PopupTranslator } from '../../../utils/i18n/messages/popup';
import { type PageView, usePage } from '../hooks/use-page';
import { ArticlePanel, type ArticlePanelProps } from './article-panel';

type PagePanelProps = Omit<ArticlePanelProps, 'page' | 'onClipped'>;

function noticeOf(t: PopupTranslator, { kind }: PageView) {
  switch (kind) {
    case 'loading':
      return <Notice title={t('page.loading')} />;
    case 'browser-page':
      return <Notice title={t('state.browserPage')} what={t('state.browserPage.what')} />;
    case 'no-access':
      return <Notice title={t('state.noAccess')} what={t('state.noAccess.what')} />;
    case 'page':
      return <Notice title={t('state.notArticle')} what={t('state.notArticle.what')} />;
  }
}

/** What is known of the page beneath the popup. */
export function PagePanel(props: PagePanelProps) {
  const [view, look] = usePage();
  const article = view.kind === 'page' && view.state.article;
  return (
    <section class="page" aria-label={props.t('page.heading')} aria-busy={view.kind === 'loading'}>
      {article ? (
        <ArticlePanel {...props} page={view} onClipped={look} />
      ) : view.kind === 'page' && view.state.busy ? (
        <Notice title={props.t('page.loading')} />
      ) : (
        noticeOf(props.t, view)
      )}
    </section>
  );
}
