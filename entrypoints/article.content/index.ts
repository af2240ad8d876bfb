import { defineContentScript } from 'wxt/utils/define-content-script';
import { matchPatterns } from '../../utils/article/newspapers';
import { createPainter } from '../../utils/highlight/paint';
import { serveTab } from '../../utils/messages/serve-tab';
import { onFirstSelection } from './first-selection';
import { createSession } from './session';
import { createStand } from './stand';
import './style.css';
import { tabAnswers } from './tab-answers';
import { watchArticle } from './watch';

/** detect → read → ask → paint → clip. Runs once a page, when its text is there. */
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
    const hand = () => stand.hand(company);
    serveTab(tabAnswers({ session, lasting: painter ? undefined : 'no-highlight-api', hand }), signal);
    window.addEventListener('pageshow', ({ persisted }) => persisted && stand.retell(), { signal });
    await session.refresh().catch(session.report);
    if (!painter || !session.page().detection.article || signal.aborted) return;
    const { report } = session;
    const attend = () => stand.attend(company).catch(report);
    watchArticle({
      document,
      holders: stand.holders,
      own: stand.own,
      verify: stand.verify,
      reread: async () => {
        const changed = await session.refresh();
        await attend();
        return changed;
      },
      report,
      signal,
    });
    onFirstSelection(document, () => void hand().catch(report), signal);
    signal.addEventListener('abort', painter.clear);
    await attend();
  },
});
