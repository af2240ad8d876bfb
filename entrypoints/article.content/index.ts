import { defineContentScript } from 'wxt/utils/define-content-script';
import { matchPatterns } from '../../utils/article/newspapers';
import { createPainter } from '../../utils/highlight/paint';
import { serveTab } from '../../utils/messages/serve-tab';
import { createFollow } from './follow';
import { onRoute } from './on-route';
import { createSession } from './session';
import { createStand } from './stand';
import './style.css';
import { tabAnswers } from './tab-answers';

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
    const hand = () => stand.hand(company);
    const follow = painter ? createFollow({ stand, painter, company, hand }) : async () => undefined;
    const settle = async () => {
      await session.refresh().catch(session.report);
      await follow();
    };
    const lasting = painter ? undefined : 'no-highlight-api';
    serveTab(tabAnswers({ session, lasting, hand, follow }), signal);
    window.addEventListener('pageshow', ({ persisted }) => persisted && stand.retell(), { signal });
    onRoute(window, () => void settle(), signal);
    await settle();
  },
});
