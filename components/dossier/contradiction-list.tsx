import type { Claim } from '../../utils/browse/dossier/claim';
import type { Contradiction } from '../../utils/browse/dossier/contradictions';
import type { DossierTranslator } from '../../utils/i18n/messages/dossier';
import { QuoteLine } from './quote-line';

export interface ContradictionListProps {
  readonly t: DossierTranslator;
  readonly contradictions: readonly Contradiction[];
}

const saidOf = ({ role, organization }: Claim) => [role, organization].filter(Boolean).join(' ');

/** What cannot both be true as it is said, each side with its sentence. */
export function ContradictionList({ t, contradictions }: ContradictionListProps) {
  if (contradictions.length === 0) return null;
  return (
    <section class="contradictions" aria-labelledby="contradictions">
      <h2 id="contradictions">{t('official.contradictions')}</h2>
      <p class="how">{t('official.why')}</p>
      <ul>
        {contradictions.map(({ kind, one, other }) => (
          <li key={`${kind} ${saidOf(one)} ${saidOf(other)}`} class="contradiction">
            <p class="contradiction-name">{t(`official.${kind}`)}</p>
            <div class="sides">
              {[one, other].map((claim) => (
                <div key={saidOf(claim)}>
                  <p lang="vi">
                    <strong>{saidOf(claim)}</strong>
                  </p>
                  <QuoteLine t={t} claim={claim} />
                </div>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
