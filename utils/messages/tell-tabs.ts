import { allTabs } from '../webext/all-tabs';
import { sendToTab } from './send-to-tab';

/** Tells every page we are on that the reader chose something else; tabs without us are passed over. */
export async function tellTabs(): Promise<void> {
  await Promise.all((await allTabs()).map((tab) => sendToTab(tab, 'viewChanged', null)));
}
