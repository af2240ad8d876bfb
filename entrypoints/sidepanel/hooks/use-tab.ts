import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PageState } from '../../../utils/messages/protocol';
import { sendToTab } from '../../../utils/messages/send-to-tab';
import type { PanelState } from '../../../utils/model/panel';
import { onMessage } from '../../../utils/webext/runtime';
import { activeTab, onTabShown } from '../../../utils/webext/tabs';

/** What the panel knows of the tab beside it. */
export interface TabView {
  readonly tabId?: number;
  readonly state?: PageState;
  readonly panel?: PanelState;
}

/** A page that is still being read, or changes, is looked at again after so many milliseconds. */
const PATIENCE = 300;

/** `sidepanel.html?tab=7` looks at that tab: for tests, and for a panel opened as a page. */
async function tabBeside(): Promise<number | undefined> {
  const asked = Number(new URLSearchParams(location.search).get('tab'));
  return Number.isInteger(asked) && asked > 0 ? asked : (await activeTab())?.id;
}

async function look(): Promise<TabView> {
  const tabId = await tabBeside();
  if (tabId === undefined) return {};
  const [state, panel] = await Promise.all([sendToTab(tabId, 'page', null), sendToTab(tabId, 'panel', null)]);
  return { tabId, ...(state.ok && { state: state.value }), ...(panel.ok && { panel: panel.value }) };
}

/** Looks at the tab beside the panel: at once, when another one is shown, and when a page says that it is another. */
export function useTab(): readonly [TabView | undefined, () => void] {
  const [view, setView] = useState<TabView>();
  const [round, setRound] = useState(0);
  const again = useCallback(() => setRound((last) => last + 1), []);
  useEffect(() => {
    const life = new AbortController();
    const soon: { timer?: ReturnType<typeof setTimeout> } = {};
    const show = async () => {
      const seen = await look();
      if (life.signal.aborted) return;
      setView(seen);
      if (seen.state?.busy) later();
    };
    const later = () => {
      clearTimeout(soon.timer);
      soon.timer = setTimeout(() => void show(), PATIENCE);
    };
    onTabShown(later, life.signal);
    // Every page tells the background what it is whenever that changes; here it is only overheard, and not answered.
    onMessage(() => {
      later();
      return false;
    }, life.signal);
    void show();
    return () => {
      life.abort();
      clearTimeout(soon.timer);
    };
  }, [round]);
  return [view, again];
}
