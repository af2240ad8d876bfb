import type { Result } from '../model/result';
import { sendTabMessage } from '../webext/tabs';
import { deliver } from './deliver';
import type { ToTab } from './protocol';
import type { Wire } from './wire';

/**
 * Asks the content script in a tab. Never rejects: a tab without one answers `no-receiver`, at once.
 */
export async function sendToTab<K extends keyof ToTab>(
  tabId: number,
  kind: K,
  request: ToTab[K]['request'],
): Promise<Result<ToTab[K]['reply']>> {
  const wire: Wire = { trichLuc: 1, kind, request };
  const answer = await deliver<ToTab[K]['reply']>(() => sendTabMessage(tabId, wire), []);
  if (answer.ok || answer.error.code !== 'worker-lost') return answer;
  return { ok: false, error: { code: 'no-receiver', message: `nothing listens in the tab: ${answer.error.message}` } };
}
