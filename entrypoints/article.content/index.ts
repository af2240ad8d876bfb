import { defineContentScript } from 'wxt/utils/define-content-script';
import { matchPatterns } from '../../utils/article/newspapers';
import { createPainter } from '../../utils/highlight/paint';
import { serveTab } from '../../utils/messages/serve-tab';
import { pageStateOf } from './page';
import { createSession } from './session';
import { createStand } from './stand';
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
    const stand = createStand(painter);
    const session = createSession(document, stand.show);
    const lasting = painter ? undefined : 'no-highlight-api';
    serveTab(
      {
        page: async () => {
          // While it is being read the popup is told so at once, and asks again.
          if (!session.page().busy) await session.refreshClip();
          return { ok: true, value: pageStateOf(session.page(), lasting) };
        },
        clipPage: session.clip,
      },
      signal,
    );
    window.addEventListener('pageshow', ({ persisted }) => persisted && stand.retell(), { signal });
    await session.refresh().catch(session.report);
    if (!painter || !session.page().detection.article || signal.aborted) return;
    const { report } = session;
    const attend = () => stand.attend({ document, session, signal }).catch(report);
    watchArticle({
      document,
      holders: stand.holders,
      own: stand.card,
      verify: stand.verify,
      reread: async () => {
        const changed = await session.refresh();
        await attend();
        return changed;
      },
      report,
      signal,
    });
    signal.addEventListener('abort', painter.clear);
    await attend();
  },
});
