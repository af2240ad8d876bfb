import { defineContentScript } from 'wxt/utils/define-content-script';
import { matchPatterns } from '../../utils/article/newspapers';
import { createPainter } from '../../utils/highlight/paint';
import { serveTab } from '../../utils/messages/serve-tab';
import { onFirstSelection } from './first-selection';
import { onRoute } from './on-route';
import { createSession } from './session';
import { createStand } from './stand';
import './style.css';
import { tabAnswers } from './tab-answers';
import { watchArticle } from './watch';

/** detect → read → ask → paint → clip. Runs once a page, when its text is there, and again when it goes elsewhere. */
export default defineContentScript({
  matches: matchPatterns(),
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  async main({ signal }) {
    const canvas = { document, highlights: globalThis.CSS?.highlights, Highlight: globalThis.Highlight };
    const painter = createPainter(canvas);
    const stand = createStand(painter);
    const session = createSession(document, stand.show);
    const company = { canvas, session, signal };
    const { report } = session;
    const hand = () => stand.hand(company);
    const attend = () => stand.attend(company).catch(report);
    const reread = async () => {
      const changed = await session.refresh();
      await attend();
      return changed;
    };
    const watched = { yet: false };
    /** Reads the page, and watches it from the first time on that it is an article. */
    const settle = async () => {
      await session.refresh().catch(report);
      if (!painter || signal.aborted) return;
      if (session.page().detection.article && !watched.yet) {
        watched.yet = true;
        const { holders, own, verify } = stand;
        watchArticle({ document, holders, own, verify, reread, report, signal });
        onFirstSelection(document, () => void hand().catch(report), signal);
        signal.addEventListener('abort', painter.clear);
      }
      if (watched.yet) await attend();
    };
    serveTab(tabAnswers({ session, lasting: painter ? undefined : 'no-highlight-api', hand }), signal);
    window.addEventListener('pageshow', ({ persisted }) => persisted && stand.retell(), { signal });
    onRoute(window, () => void settle(), signal);
    await settle();
  },
});
