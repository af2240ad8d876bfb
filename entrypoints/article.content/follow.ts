import type { Painter } from '../../utils/highlight/paint';
import type { Session } from './session';
import type { Stand } from './stand';
import { watchArticle } from './watch';

/** What follows a page that was read. */
export interface Following {
  readonly document: Document;
  readonly session: Session;
  readonly stand: Stand;
  readonly painter: Painter;
  readonly signal: AbortSignal;
}

/** A step that has a card ready and watches the article from the first time on that there is one. */
export function createFollow({ document, session, stand, painter, signal }: Following): () => Promise<void> {
  const { report } = session;
  const begun = { watching: false };
  const attend = () => stand.attend({ document, session, signal }).catch(report);
  const watch = () => {
    begun.watching = true;
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
  };
  return async () => {
    const { detection, read } = session.page();
    if (signal.aborted || (!detection.article && !read)) return;
    if (!begun.watching) watch();
    await attend();
  };
}
