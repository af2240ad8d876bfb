import type { Hand } from '../../utils/highlight/hand';
import type { Painter } from '../../utils/highlight/paint';
import { createBadges } from './badges';
import { type Company, takeHand } from './hand';
import { type Holders, holdersOf } from './holders';
import { paintPage, repaints } from './marks';
import { type Page, unread } from './page';

/** What stands on the page because of what is known of it: paint, badge and card. */
export interface Stand {
  /** Shows a page as it is known now. */
  readonly show: (page: Page) => void;
  /** Says again what the toolbar forgot while the page lay in the back/forward cache. */
  readonly retell: () => void;
  readonly holders: () => Holders;
  /** The card's element, once there is one. */
  readonly card: () => Node | undefined;
  /** Drops at once what the page changed under the paint. */
  readonly verify: () => void;
  /** Has a card ready where there is something to tell, and beside its mention where it is open. */
  readonly attend: (company: Company) => Promise<void>;
}

export function createStand(painter: Painter | undefined): Stand {
  const badges = createBadges();
  const now: { page: Page; holders: Holders; hand?: Hand } = { page: unread, holders: holdersOf(unread) };
  return {
    show: (page) => {
      if (painter && repaints(now.page, page)) paintPage(painter, page);
      if (page.read && page.read !== now.page.read) now.holders = holdersOf(page);
      now.page = page;
      badges.tell(page);
    },
    retell: () => badges.retell(now.page),
    holders: () => now.holders,
    card: () => now.hand?.element,
    verify: () => {
      if (painter && painter.verify() > 0) now.hand?.follow();
    },
    attend: async (company) => {
      if (!painter || painter.strokes().length === 0) return now.hand?.follow();
      now.hand ??= await takeHand(painter, company);
      now.hand?.follow();
    },
  };
}
