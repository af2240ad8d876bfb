import { send } from '../../utils/messages/send';
import { badgeOf, type Page } from './page';

/** Tells the toolbar what the page is, whenever that is another thing than it was told before. */
export function badges(): (page: Page) => void {
  const told = { last: '' };
  return (page) => {
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
}
