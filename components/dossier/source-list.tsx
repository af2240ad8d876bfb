import type { Source } from '../../utils/browse/dossier/reading';
import type { DossierTranslator } from '../../utils/i18n/messages/dossier';
import type { MentionKind } from '../../utils/model/mention';
import { SourceLink } from './source-link';

export interface SourceListProps {
  readonly t: DossierTranslator;
  readonly kind: MentionKind;
  readonly entity: string;
  readonly sources: readonly Source[];
}

const MOST = 20;

/** The newest articles, and the way to all of them in the library. */
export function SourceList({ t, kind, entity, sources }: SourceListProps) {
  const newest = [...sources].sort((a, b) => b.day.localeCompare(a.day)).slice(0, MOST);
  return (
    <section class="sources">
      <h2>{t('dossier.inArticles')}</h2>
      <ol>
        {newest.map((source) => (
          <li key={source.clip}>
            <span class="source-title" lang="vi">
              {source.title || t('dossier.noTitle')}
            </span>
            <SourceLink t={t} source={source} />
          </li>
        ))}
      </ol>
      <a class="link" href={`?by=${encodeURIComponent(`${kind}:${entity}`)}`}>
        {t('dossier.allArticles')}
      </a>
    </section>
  );
}
