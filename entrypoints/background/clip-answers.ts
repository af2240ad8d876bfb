import type { ToBackground } from '../../utils/messages/protocol';
import type { Handlers } from '../../utils/messages/serve';
import type { Result } from '../../utils/model/result';
import { adoptHighlights } from '../../utils/store/adopt-highlights';
import { clipStateOf } from '../../utils/store/clip-state';
import { readerActs } from '../../utils/store/reader-acts';
import { saveClip } from '../../utils/store/save-clip';
import { keepVersion } from '../../utils/store/versions';
import type { InLine } from './in-line';
import { pictureBytes } from './picture-answers';
import { recognizeCorrected } from './replay';
import { sameSite, wrongSender } from './same-site';
import { settleVisit } from './settle-visit';
import type { Tender } from './tend-all';
import type { Workshop } from './workshop';

/** Saving an article, and whether it is saved. */
export function clipAnswers(
  workshop: Workshop,
  { tendClipped }: Pick<Tender, 'tendClipped'>,
  inLine: InLine,
): Pick<Handlers<ToBackground>, 'clip' | 'clipState'> {
  const { database } = workshop;
  // Recognized again and not taken from the page: what is saved is derived from the saved text and nothing else.
  async function clip({
    article,
    html,
    keep,
  }: ToBackground['clip']['request']): Promise<Result<ToBackground['clip']['reply']>> {
    const { canonicalUrl = article.url } = article;
    if (keep && canonicalUrl !== undefined) await keepVersion(database(), canonicalUrl);
    const recognition = await recognizeCorrected(workshop, article.text, { ...article, canonicalUrl });
    const saved = await saveClip(database(), { article, html, recognition }, new Date().toISOString());
    if (!saved.ok) return saved;
    // Not told: the clip is saved, and what stayed with a deleted one comes with the next saving too.
    await adoptHighlights(database(), saved.value.id);
    if (canonicalUrl !== undefined) await settleVisit(workshop, canonicalUrl);
    // Not awaited: the answer need not wait, and what fails or dies here is taken up again after the next clip.
    tendClipped();
    const wanted = await pictureBytes(database());
    return wanted > 0 ? { ok: true, value: { ...saved.value, pictureBytes: wanted } } : saved;
  }
  return {
    clip: async (order, sender) => {
      if (!sameSite(order.article.url, sender)) return wrongSender;
      const clipped = inLine(sender, () => clip(order));
      readerActs(database(), clipped);
      return clipped;
    },
    clipState: async ({ canonicalUrl }) => {
      const state = await clipStateOf(database(), canonicalUrl);
      return state.ok ? { ok: true, value: state.value ?? null } : state;
    },
  };
}
