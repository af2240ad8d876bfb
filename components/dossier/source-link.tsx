import type { Source } from '../../utils/browse/dossier/reading';
import { publishedDay } from '../../utils/i18n/dates';
import type { DossierTranslator } from '../../utils/i18n/messages/dossier';

export interface SourceLinkProps {
  readonly t: DossierTranslator;
  readonly source: Source;
}

/** The article that a statement comes from: its paper and day, to be opened in the library. */
export function SourceLink({ t, source }: SourceLinkProps) {
  const { clip, title, outlet, day, clipped } = source;
  return (
    <a class="source" href={`?clip=${encodeURIComponent(clip)}`} title={title || t('dossier.noTitle')}>
      {outlet && <span class="source-outlet">{outlet}</span>}
      <time dateTime={day}>{publishedDay(day, t.language)}</time>
      {clipped && (
        <span class="source-clipped" title={t('dossier.clipped')}>
          *<span class="unseen"> {t('dossier.clipped')}</span>
        </span>
      )}
    </a>
  );
}
