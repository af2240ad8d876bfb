import type { ComponentChildren } from 'preact';
import { publishedDay } from '../../utils/i18n/dates';
import type { Language } from '../../utils/i18n/language';

export interface ClipLineProps {
  readonly language: Language;
  readonly outlet?: string;
  readonly publishedAt?: string;
  /** What else is said of it in the same line. */
  readonly children?: ComponentChildren;
}

/** Where and when an article was published. */
export function ClipLine({ language, outlet, publishedAt, children }: ClipLineProps) {
  if (!outlet && !publishedAt && !children) return null;
  return (
    <p class="clip-line">
      {outlet && <span class="outlet">{outlet}</span>}
      {publishedAt && <time dateTime={publishedAt}>{publishedDay(publishedAt, language)}</time>}
      {children}
    </p>
  );
}
