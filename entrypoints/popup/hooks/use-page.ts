import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PageState } from '../../../utils/messages/protocol';
import { sendToTab } from '../../../utils/messages/send-to-tab';
import { activeTab } from '../../../utils/webext/tabs';

/** What the tab beneath the popup shows. */
export type PageView =
  | { readonly kind: 'loading' }
  | { readonly kind: 'browser-page' }
  | { readonly kind: 'no-access'; readonly tabId?: number; readonly url?: string }
  | { readonly kind: 'page'; readonly tabId: number; readonly state: PageState };

/** A page that is still being read is asked again after so many milliseconds. */
const PATIENCE = 250;

/** `popup.html?tab=7` looks at that tab: for tests, and for a popup that was opened as a page. */
async function tabBeneath(): Promise<{ id: number; url?: string } | undefined> {
  const asked = Number(new URLSearchParams(location.search).get('tab'));
  return Number.isInteger(asked) && asked > 0 ? { id: asked } : activeTab();
}

async function lookAtPage(): Promise<PageView> {
  const tab = await tabBeneath();
  if (!tab) return { kind: 'browser-page' };
  const answer = await sendToTab(tab.id, 'page', null);
  if (answer.ok) return { kind: 'page', tabId: tab.id, state: answer.value };
  const ofTheBrowser = tab.url !== undefined && !/^(https?|file):/.test(tab.url);
  return ofTheBrowser
    ? { kind: 'browser-page' }
    : { kind: 'no-access', tabId: tab.id, ...(tab.url && { url: tab.url }) };
}

/** Looks at the page, again while it is being read, and when asked to. */
export function usePage(): [PageView, () => void] {
  const [view, setView] = useState<PageView>({ kind: 'loading' });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let gone = false;
    const look = async () => {
      const seen = await lookAtPage();
      if (gone) return;
      setView(seen);
      if (seen.kind === 'page' && seen.state.busy) timer = setTimeout(look, PATIENCE);
    };
    void look();
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [round]);
  return [view, useCallback(() => setRound((last) => last + 1), [])];
}
