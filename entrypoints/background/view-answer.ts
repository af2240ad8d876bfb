import { bareHost } from '../../utils/article/newspapers';
import { hueStyle } from '../../utils/highlight/hue-style';
import type { ToBackground } from '../../utils/messages/protocol';
import type { Handlers } from '../../utils/messages/serve';
import { defaultView, type View, viewOf } from '../../utils/model/view';
import { readSetting } from '../../utils/store/settings';
import type { Sender } from '../../utils/webext/runtime';
import { injectStyleText } from '../../utils/webext/style-text';
import type { Workshop } from './workshop';

function isPaused(paused: unknown, { url }: Sender): boolean {
  return Array.isArray(paused) && url !== undefined && paused.includes(bareHost(new URL(url).host));
}

/** What is to be highlighted on the sender's page. Its colours, where they are not the usual ones, are put there. */
export function viewAnswer({ database }: Workshop): Pick<Handlers<ToBackground>, 'view'> {
  return {
    view: async ({ again }, sender) => {
      // A collection that cannot be opened is told where it is needed; the page is painted without it.
      const stored = await Promise.all([readSetting(database(), 'view'), readSetting(database(), 'paused')]).catch(
        () => [],
      );
      const view = viewOf(stored[0]);
      const usual =
        view.hues.official === defaultView.hues.official && view.hues.document === defaultView.hues.document;
      if (sender.tab?.id !== undefined && (again || !usual)) await injectStyleText(sender.tab.id, hueStyle(view));
      const hidden: View['hidden'] = isPaused(stored[1], sender) ? ['official', 'document'] : view.hidden;
      return { ok: true, value: { ...view, hidden } };
    },
  };
}
