import type { ClipState } from '../../utils/messages/protocol';
import { sendToTab } from '../../utils/messages/send-to-tab';
import type { Result } from '../../utils/model/result';
import { enterTab } from '../../utils/webext/enter-tab';
import { showRefusal } from './toolbar';

/**
 * Clips the page in a tab, for the shortcut and the context menu.
 *
 * What went wrong is shown on the toolbar's button. On a site we are not on by ourselves the reader's gesture (activeTab)
 * lets the content script in first.
 */
export async function clipTab(tabId: number): Promise<Result<ClipState>> {
  const clipped = await clipIn(tabId);
  if (!clipped.ok) await showRefusal(tabId, clipped.error.code);
  return clipped;
}

async function clipIn(tabId: number): Promise<Result<ClipState>> {
  const answer = await sendToTab(tabId, 'clipPage', null);
  if (answer.ok || answer.error.code !== 'no-receiver') return answer;
  try {
    await enterTab(tabId);
  } catch (error) {
    return { ok: false, error: { code: 'no-access', message: error instanceof Error ? error.message : String(error) } };
  }
  return sendToTab(tabId, 'clipPage', null);
}
