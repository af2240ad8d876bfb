import type { Hand } from '../../utils/highlight/hand';
import type { ToTab } from '../../utils/messages/protocol';
import type { Handlers } from '../../utils/messages/serve';
import type { Result } from '../../utils/model/result';
import { pageStateOf } from './page';
import type { Session } from './session';

export interface Asked {
  readonly session: Session;
  /** A problem that holds whatever was read. */
  readonly lasting: string | undefined;
  readonly hand: () => Promise<Hand | undefined>;
  /** Paints and watches what was read. */
  readonly follow: () => Promise<void>;
  /** Lets card and bar come anew, in the language of now. */
  readonly renew: () => Promise<void>;
}

/** The page's answers to the popup, the side panel and the background. */
export function tabAnswers({ session, lasting, hand, follow, renew }: Asked): Handlers<ToTab> {
  const state = () => ({ ok: true, value: pageStateOf(session.page(), lasting) }) as const;
  return {
    page: async () => {
      // While it is being read the popup is told so at once, and asks again.
      if (!session.page().busy) await session.refreshClip();
      return state();
    },
    readPage: async () => {
      await session.insist();
      await follow();
      return state();
    },
    clipPage: () => session.clip(),
    panel: async () => {
      const panel = session.page().read && (await hand());
      return panel ? { ok: true, value: await panel.panel() } : nothing;
    },
    keepBoth: () => session.clip(true),
    recognizeAgain: async () => {
      await session.recognizeAgain();
      return { ok: true, value: null };
    },
    viewChanged: async () => {
      await session.viewAgain();
      await renew();
      return { ok: true, value: null };
    },
    reattach: async ({ id }) => (await hand())?.reattach(id) ?? nothing,
    goTo: async (target) => {
      const there = (await hand())?.goTo(target);
      return there ? { ok: true, value: null } : nothing;
    },
  };
}

const nothing: Result<never> = { ok: false, error: { code: 'not-here', message: 'the page does not show it' } };
