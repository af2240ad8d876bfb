import type { Painter } from '../../utils/highlight/paint';
import { onFirstSelection } from './first-selection';
import type { Company } from './hand';
import type { Stand } from './stand';
import { watchArticle } from './watch';

/** What follows a page that was read. */
export interface Following {
  readonly stand: Stand;
  readonly painter: Painter;
  readonly company: Company;
  /** Brings the reader's hand: the bar over a selection. */
  readonly hand: () => Promise<unknown>;
}

/** A step that has a card ready, and watches the article and what is selected of it from the first time there is one. */
export function createFollow({ stand, painter, company, hand }: Following): () => Promise<void> {
  const { canvas, session, signal } = company;
  const { document } = canvas;
  const { report } = session;
  const begun = { watching: false };
  const attend = () => stand.attend(company).catch(report);
  const watch = () => {
    begun.watching = true;
    const { holders, own, verify } = stand;
    const reread = async () => {
      const changed = await session.refresh();
      await attend();
      return changed;
    };
    const shadows = () => session.page().read?.textMap.shadows ?? [];
    watchArticle({ document, holders, own, verify, reread, shadows, report, signal });
    onFirstSelection(document, () => void hand().catch(report), signal);
    signal.addEventListener('abort', painter.clear);
  };
  return async () => {
    const { detection, read } = session.page();
    if (signal.aborted) return;
    if ((detection.article || read) && !begun.watching) watch();
    if (begun.watching) await attend();
  };
}
