import { defineContentScript } from 'wxt/utils/define-content-script';
import { matchPatterns } from '../../utils/article/newspapers';
import { createPainter } from '../../utils/highlight/paint';
import { serveTab } from '../../utils/messages/serve-tab';
import { createFollow } from './follow';
import { pageStateOf } from './page';
import { createSession } from './session';
import { createStand } from './stand';
import './style.css';

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
    const follow = painter ? createFollow({ document, session, stand, painter, signal }) : async () => undefined;
    const state = () => ({ ok: true, value: pageStateOf(session.page(), lasting) }) as const;
    serveTab(
      {
        page: async () => {
          // While it is being read the popup is told so at once, and asks again.
          if (!session.page().busy) await session.refreshClip();
          return state();
        },
        readPage: async () => {
          await session.insist();
          await follow();
          return state();
        },
        clipPage: session.clip,
      },
      signal,
    );
    window.addEventListener('pageshow', ({ persisted }) => persisted && stand.retell(), { signal });
    await session.refresh().catch(session.report);
    await follow();
  },
});
