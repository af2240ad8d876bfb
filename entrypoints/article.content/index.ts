import { defineContentScript } from 'wxt/utils/define-content-script';
import { matchPatterns } from '../../utils/article/newspapers';
import { createPainter } from '../../utils/highlight/paint';
import { serveTab } from '../../utils/messages/serve-tab';
import { badges } from './badges';
import { holdersOf } from './holders';
import { paintPage, repaints } from './marks';
import { pageStateOf, unread } from './page';
import { answerHand } from './reader';
import { createSession } from './session';
import './style.css';
import { watchArticle } from './watch';

/** detect → read → ask → paint → clip. Runs once a page, when its text is there. */
export default defineContentScript({
  matches: matchPatterns(),
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  async main({ signal }) {
    const painter = createPainter({
      document,
      highlights: globalThis.CSS?.highlights,
      Highlight: globalThis.Highlight,
    });
    const badge = badges();
    const standing = { page: unread, holders: holdersOf(unread) };
    const session = createSession(document, (page) => {
      if (painter && repaints(standing.page, page)) paintPage(painter, page);
      if (page.read && page.read !== standing.page.read) standing.holders = holdersOf(page);
      standing.page = page;
      badge(page);
    });
    serveTab(
      {
        page: async () => {
          await session.refreshClip();
          return { ok: true, value: pageStateOf(session.page(), painter ? undefined : 'no-highlight-api') };
        },
        clipPage: session.clip,
      },
      signal,
    );
    await session.refresh().catch(session.report);
    if (!painter || !session.page().detection.article || signal.aborted) return;
    const card = answerHand({ document, painter, session, signal });
    watchArticle({
      document,
      holders: () => standing.holders,
      own: card.host.element,
      verify: () => {
        if (painter.verify() > 0) card.follow();
      },
      reread: async () => {
        const changed = await session.refresh();
        card.follow();
        return changed;
      },
      report: session.report,
      signal,
    });
    signal.addEventListener('abort', painter.clear);
  },
});
