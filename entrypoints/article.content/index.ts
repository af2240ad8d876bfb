import { defineContentScript } from 'wxt/utils/define-content-script';
import { createDress } from '../../utils/highlight/dress-shadow';
import { createPainter } from '../../utils/highlight/paint';
import { serveTab } from '../../utils/messages/serve-tab';
import { createWaiting } from './await-article';
import { createFollow } from './follow';
import { onReturn } from './on-return';
import { onRoute } from './on-route';
import { createSession } from './session';
import { createStand } from './stand';
import '../../utils/highlight/paint.css';
import styles from '../../utils/highlight/paint.css?inline';
import { tabAnswers } from './tab-answers';

/**
 * detect → read → ask → paint → clip. Runs once a page, as soon as its text is there, and again when it goes elsewhere.
 *
 * The matches are filled in by wxt.config.ts: the newspapers would make a third of what every page evaluates.
 */
export default defineContentScript({
  matches: [],
  runAt: 'document_end',
  noScriptStartedPostMessage: true,
  async main({ signal }) {
    const dress = createDress(window, styles);
    const canvas = { document, highlights: globalThis.CSS?.highlights, Highlight: globalThis.Highlight, dress };
    const painter = createPainter(canvas);
    const stand = createStand(painter);
    const session = createSession(document, (page) => {
      stand.show(page);
      following?.notice(page);
    });
    const company = { canvas, session, signal };
    const hand = () => stand.hand(company);
    const following = painter && createFollow({ stand, painter, company, hand });
    const follow = async () => following?.attend();
    const found = () => session.page().detection.article || session.page().read !== undefined;
    const settle = async () => {
      await session.refresh().catch(session.report);
      await follow();
      waiting.begin();
    };
    const waiting = createWaiting({ document, look: settle, found, signal });
    // Begun first: what else there is to do is done while the background fetches the reader.
    const settled = settle();
    const lasting = painter ? undefined : 'no-highlight-api';
    serveTab(tabAnswers({ session, lasting, hand, follow, renew: () => stand.renew(company) }), signal);
    window.addEventListener('pageshow', ({ persisted }) => persisted && stand.retell(), { signal });
    onRoute(window, () => void settle(), signal);
    const again = () => session.returned().then((shown) => shown || stand.repaint(), session.report);
    onReturn(document, () => void again(), signal);
    await settled;
  },
});
