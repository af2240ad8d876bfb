import type { Official } from '../../utils/model/official';
import { Fact } from './fact';
import type { CardTranslator } from './mention-card';

/** The ranks and offices the article gives a person. */
export function OfficialFacts({ t, official }: { t: CardTranslator; official: Official }) {
  const { ranks, positions } = official;
  if (ranks.length === 0 && positions.length === 0) return <p class="quiet">{t('card.nothing')}</p>;
  return (
    <dl>
      <Fact t={t} name={t('card.rank')} read={ranks.length > 0 ? ranks.join(', ') : undefined} />
      {positions.length > 0 && (
        <div class="fact">
          <dt>{t('card.office')}</dt>
          {positions.map(({ role, organization }) => (
            <dd key={`${role} ${organization}`}>
              {role}
              {organization !== undefined && <span class="quiet"> · {organization}</span>}
            </dd>
          ))}
        </div>
      )}
    </dl>
  );
}
