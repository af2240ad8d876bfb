import { send } from '../../utils/messages/send';
import { badgeOf, type Page } from './page';

export interface Badges {
  /** Tells the toolbar what the page is, if that is another thing than it was told before. */
  readonly tell: (page: Page) => void;
  /** Tells it again, whatever it was told. */
  readonly retell: (page: Page) => void;
}

export function createBadges(): Badges {
  const told = { last: '' };
  const tell = (page: Page) => {
    if (page.busy) return;
    const badge = badgeOf(page);
    const said = JSON.stringify(badge);
    if (said === told.last) return;
    told.last = said;
    // A badge that could not be set is only missed, and the next page state sets it again.
    void send('pageState', badge).then(({ ok }) => {
      if (!ok && told.last === said) told.last = '';
    });
  };
  return {
    tell,
    retell: (page) => {
      told.last = '';
      tell(page);
    },
  };
}
