import { publishedDay } from '../../utils/i18n/dates';
import type { Language } from '../../utils/i18n/language';

export interface ClipLineProps {
  readonly language: Language;
  readonly outlet?: string;
  readonly publishedAt?: string;
}

/** Where and when an article was published. */
export function ClipLine({ language, outlet, publishedAt }: ClipLineProps) {
  if (!outlet && !publishedAt) return null;
  return (
    <p class="clip-line">
      {outlet && <span class="outlet">{outlet}</span>}
      {publishedAt && <time dateTime={publishedAt}>{publishedDay(publishedAt, language)}</time>}
    </p>
  );
}
