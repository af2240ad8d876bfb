import type { Spelling } from '../../utils/browse/dossier/spellings';
import type { DossierTranslator } from '../../utils/i18n/messages/dossier';

export interface SpellingListProps {
  readonly t: DossierTranslator;
  readonly spellings: readonly Spelling[];
}

const MOST = 12;

/** How articles write the name, the most used first. */
export function SpellingList({ t, spellings }: SpellingListProps) {
  if (spellings.length < 2) return null;
  return (
    <section class="spellings">
      <h2>{t('dossier.spellings')}</h2>
      <ul>
        {spellings.slice(0, MOST).map(({ text, count }) => (
          <li key={text} lang="vi">
            {t('dossier.times', { text, count })}
          </li>
        ))}
      </ul>
    </section>
  );
}
