import type { Hand } from '../../utils/highlight/hand';
import type { Painter } from '../../utils/highlight/paint';
import { createBadges } from './badges';
import { type Company, takeHand } from './hand';
import { anywhere, type Holders, holdersOf } from './holders';
import { paintPage, repaints } from './marks';
import { type Page, unread } from './page';

/** What stands on the page because of what is known of it: paint, badge, card and bar. */
export interface Stand {
  /** Shows a page as it is known now. */
  readonly show: (page: Page) => void;
  /** Says again what the toolbar forgot while the page lay in the back/forward cache. */
  readonly retell: () => void;
  /** Places and paints the reader's highlights anew. */
  readonly repaint: () => void;
  readonly holders: () => Holders;
  /** The elements of the card and the bar, once there are any. */
  readonly own: () => readonly Node[];
  /** Drops at once what the page changed under the paint. */
  readonly verify: () => void;
  /** Has card and bar ready where there is something to tell, and beside its mention where one is open. */
  readonly attend: (company: Company) => Promise<void>;
  /** Card and bar, whether there is something to tell or not; `undefined` if they cannot come. */
  readonly hand: (company: Company) => Promise<Hand | undefined>;
  /** Sends card and bar away, if they are there, and has others come: the reader chose another language. */
  readonly renew: (company: Company) => Promise<void>;
}

/** In milliseconds: so long after the paint its frame has been shown. */
const SHOWN = 100;

export function createStand(painter: Painter | undefined): Stand {
  const badges = createBadges();
  const now: { page: Page; holders: Holders; hand?: Promise<Hand | undefined>; here?: Hand; resign: AbortController } =
    {
      page: unread,
      resign: new AbortController(),
      holders: anywhere,
    };
  /** Behind the frame that shows the paint: until then every change of the page may concern the article. */
  const locate = (page: Page) => {
    now.holders = anywhere;
    setTimeout(() => {
      if (now.page.read === page.read) now.holders = holdersOf(page);
    }, SHOWN);
  };
  const hand = async (company: Company) => {
    if (!painter) return undefined;
    // Asked for twice at once it still comes once; what did not come is asked for again.
    now.hand ??= takeHand(painter, { ...company, signal: AbortSignal.any([company.signal, now.resign.signal]) });
    now.here = await now.hand;
    if (!now.here) now.hand = undefined;
    return now.here;
  };
  return {
    show: (page) => {
      const reread = page.read !== now.page.read;
      if (painter && repaints(now.page, page)) paintPage(painter, page);
      if (page.read && reread) locate(page);
      const clipped = page.clip?.updatedAt !== now.page.clip?.updatedAt;
      now.page = page;
      if (reread || clipped) now.here?.repaint();
      badges.tell(page);
    },
    retell: () => badges.retell(now.page),
    repaint: () => now.here?.repaint(),
    holders: () => now.holders,
    own: () => now.here?.elements ?? [],
    verify: () => {
      now.here?.verify();
      if (painter && painter.verify() > 0) now.here?.follow();
    },
    attend: async (company) => {
      const { clip } = now.page;
      if (now.here || (painter && (painter.strokes().length > 0 || clip))) (await hand(company))?.follow();
    },
    hand,
    renew: async (company) => {
      if (!now.hand) return;
      now.resign.abort();
      now.resign = new AbortController();
      now.hand = undefined;
      (await hand(company))?.repaint();
    },
  };
}
