import { localTime } from '../../utils/i18n/dates';
import type { ClippingTranslator } from '../../utils/i18n/messages/clipping';
import type { ClipState } from '../../utils/model/clip';

/** When an article was clipped, or last clipped again, on the reader's clock. */
export function clippedWhen(
  t: ClippingTranslator,
  { savedAt, updatedAt }: Pick<ClipState, 'savedAt' | 'updatedAt'>,
): string {
  return updatedAt === savedAt
    ? t('page.clippedAt', { time: localTime(savedAt, t.language) })
    : t('page.updatedAt', { time: localTime(updatedAt, t.language) });
}
