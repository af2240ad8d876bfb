import { native } from './native';

/** Sends to the content script in the top frame of a tab; rejects where there is none. */
export function sendTabMessage(tabId: number, message: unknown): Promise<unknown> {
  return native().tabs.sendMessage(tabId, message, { frameId: 0 });
}

/** The tab the reader is looking at, with its address where we may see it. */
export async function activeTab(): Promise<{ id: number; url?: string } | undefined> {
  const [tab] = await native().tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : { id: tab.id, ...(tab.url === undefined ? {} : { url: tab.url }) };
}

/** Opens an address in a new tab. */
export async function openTab(url: string): Promise<void> {
  await native().tabs.create({ url });
}

/** Tells when the reader comes to another tab, or a tab to another page. */
export function onTabShown(listener: () => void, signal: AbortSignal): void {
  const { onActivated, onUpdated } = native().tabs;
  const updated = (_id: number, { status }: { status?: string }) => status === 'complete' && listener();
  onActivated.addListener(listener);
  onUpdated.addListener(updated);
  signal.addEventListener('abort', () => {
    onActivated.removeListener(listener);
    onUpdated.removeListener(updated);
  });
}
