import type { PageState } from '../../utils/messages/protocol';
import { sendToTab } from '../../utils/messages/send-to-tab';
import type { Result } from '../../utils/model/result';
import { enterTab } from '../../utils/webext/enter-tab';

/** Has a tab's page read whatever detection said of it; lets the content script in first where it is not there. */
export async function readAnyway(tabId: number): Promise<Result<PageState>> {
  const answer = await sendToTab(tabId, 'readPage', null);
  if (answer.ok || answer.error.code !== 'no-receiver') return answer;
  try {
    await enterTab(tabId);
  } catch (error) {
    return { ok: false, error: { code: 'no-access', message: error instanceof Error ? error.message : String(error) } };
  }
  return sendToTab(tabId, 'readPage', null);
}
