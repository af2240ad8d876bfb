import type { ToBackground } from '../../utils/messages/protocol';
import type { Handlers } from '../../utils/messages/serve';
import { removeCorrection, saveCorrection } from '../../utils/store/corrections';
import { mayTouch, wrongSender } from './same-site';
import { replayAndTend } from './tend-all';
import type { Workshop } from './workshop';

type Correcting = Pick<Handlers<ToBackground>, 'saveCorrection' | 'removeCorrection'>;

/** The reader's decisions; what they concern in the collection is recognized anew behind the answer. */
export function correctionAnswers(workshop: Workshop): Correcting {
  const { database } = workshop;
  return {
    saveCorrection: async ({ correction }, sender) => {
      if (typeof correction.canonicalUrl === 'string' && !mayTouch(correction.canonicalUrl, sender)) return wrongSender;
      const saved = await saveCorrection(database(), correction);
      if (saved.ok) void replayAndTend(workshop);
      return saved.ok ? { ok: true, value: null } : saved;
    },
    removeCorrection: async ({ id }) => {
      const removed = await removeCorrection(database(), id);
      if (removed.ok) void replayAndTend(workshop);
      return removed.ok ? { ok: true, value: removed.value ?? null } : removed;
    },
  };
}
