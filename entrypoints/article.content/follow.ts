import type { Painter } from '../../utils/highlight/paint';
import { onFirstSelection } from './first-selection';
import type { Company } from './hand';
import type { Page } from './page';
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

export interface Follow {
  /** Watches the article and what is selected of it, from the first page that is being read on. */
  readonly notice: (page: Page) => void;
  /** Has card and bar ready where there is something to tell. */
  readonly attend: () => Promise<void>;
}

/**
 * Follows the page from before its first reading: frameworks draw articles anew just when they are being read, and what
 * nobody watched would never be read again.
 */
export function createFollow({ stand, painter, company, hand }: Following): Follow {
  const { canvas, session, signal } = company;
  const { document } = canvas;
  const { report } = session;
  const now: { observe?: () => void; read?: Page['read'] } = {};
  const attend = () => stand.attend(company).catch(report);
  const watch = () => {
    const { holders, own, verify } = stand;
    const reread = async () => {
      const changed = await session.refresh();
      await attend();
      return changed;
    };
    const shadows = () => session.page().read?.textMap.shadows ?? [];
    onFirstSelection(document, () => void hand().catch(report), signal);
    signal.addEventListener('abort', painter.clear);
    return watchArticle({ document, holders, own, verify, reread, shadows, report, signal });
  };
  return {
    notice: ({ busy, read }) => {
      if (signal.aborted || !(busy || read)) return;
      now.observe ??= watch();
      // What was read may stand in shadows that nobody knew of.
      if (read && read !== now.read) now.observe();
      now.read = read;
    },
    attend: async () => {
      if (!signal.aborted && now.observe) await attend();
    },
  };
}
