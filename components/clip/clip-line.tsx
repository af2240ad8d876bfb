import type { ComponentChildren } from 'preact';
import { publishedDay } from '../../utils/i18n/dates';
import type { Language } from '../../utils/i18n/language';
import { plainHost } from '../../utils/text/plain-host';

export interface ClipLineProps {
  readonly language: Language;
  readonly outlet?: string;
  readonly publishedAt?: string;
  /** Where it was read: its site stands for an outlet that is not known. */
  readonly url?: string;
  /** What else is said of it in the same line. */
  readonly children?: ComponentChildren;
}

/** Where and when an article was published. */
export function ClipLine({ language, outlet, publishedAt, url = '', children }: ClipLineProps) {
  const source = outlet || plainHost(url);
  if (!source && !publishedAt && !children) return null;
  return (
    <p class="clip-line">
      {source && <span class="outlet">{source}</span>}
      {publishedAt && <time dateTime={publishedAt}>{publishedDay(publishedAt, language)}</time>}
      {children}
    </p>
  );
}
