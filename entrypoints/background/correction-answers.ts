import type { ToBackground } from '../../utils/messages/protocol';
import type { Handlers } from '../../utils/messages/serve';
import type { Result } from '../../utils/model/result';
import { correctionSite, removeCorrection, saveCorrection } from '../../utils/store/corrections';
import type { Sender } from '../../utils/webext/runtime';
import { mayTouch, wrongSender } from './same-site';
import type { Tender } from './tend-all';
import type { Workshop } from './workshop';

type Correcting = Pick<Handlers<ToBackground>, 'saveCorrection' | 'removeCorrection' | 'catchUp'>;

/** Milliseconds until whoever waits for it is told that it takes: half of what a message waits for its answer. */
const TAKES = 10_000;

const itTakes = () =>
  new Promise<Result<false>>((resolve) => setTimeout(() => resolve({ ok: true, value: false }), TAKES));

/**
 * The reader's decisions; what they concern in the collection is recognized anew behind the answer. A page decides, and takes
 * back, what is of its own site.
 */
export function correctionAnswers({ database }: Workshop, { replay }: Pick<Tender, 'replay'>): Correcting {
  const isOthers = async (id: unknown, sender: Sender) => {
    const site = await correctionSite(database(), id);
    return site !== undefined && !mayTouch(site, sender);
  };
  return {
    saveCorrection: async ({ correction }, sender) => {
      if (typeof correction.canonicalUrl === 'string' && !mayTouch(correction.canonicalUrl, sender)) return wrongSender;
      if (await isOthers(correction.id, sender)) return wrongSender;
      const saved = await saveCorrection(database(), correction);
      if (saved.ok) void replay();
      return saved.ok ? { ok: true, value: null } : saved;
    },
    removeCorrection: async ({ id }, sender) => {
      if (await isOthers(id, sender)) return wrongSender;
      const removed = await removeCorrection(database(), id);
      if (removed.ok) void replay();
      return removed.ok ? { ok: true, value: removed.value ?? null } : removed;
    },
    catchUp: async () => {
      const done = await Promise.race([replay(), itTakes()]);
      return done.ok ? { ok: true, value: done.value !== false } : done;
    },
  };
}
