import type { Official } from '../../utils/model/official';
import type { Sources } from './card-view';
import type { CardTranslator } from './mention-card';

export interface OfficialFactsProps {
  readonly t: CardTranslator;
  readonly official: Official;
  readonly sources: Sources;
}

/** The ranks and offices the article gives a person, each with the words it was read from. */
export function OfficialFacts({ t, official, sources }: OfficialFactsProps) {
  const { ranks, positions } = official;
  if (ranks.length === 0 && positions.length === 0) return <p class="quiet">{t('card.nothing')}</p>;
  // One phrase often says all: it stands once, where it was read for the last time, and what it holds not at all.
  const { rank, offices } = sources;
  const isSaid = (words: string | undefined, i: number) =>
    words === undefined || offices.some((other, k) => other?.includes(words) && (other !== words || k > i));
  return (
    <dl>
      {ranks.length > 0 && (
        <div class="fact">
          <dt>{t('card.rank')}</dt>
          <dd>
            {ranks.join(', ')}
            {rank !== undefined && !sources.offices.some((office) => office?.includes(rank)) && (
              <Source t={t} words={rank} />
            )}
          </dd>
        </div>
      )}
      {positions.length > 0 && (
        <div class="fact">
          <dt>{t('card.office')}</dt>
          {positions.map(({ role, organization }, i) => (
            <dd key={`${role} ${organization}`}>
              {role}
              {organization !== undefined && <span class="quiet"> · {organization}</span>}
              {!isSaid(offices[i], i) && <Source t={t} words={offices[i]} />}
            </dd>
          ))}
        </div>
      )}
    </dl>
  );
}

function Source({ t, words }: { readonly t: CardTranslator; readonly words: string | undefined }) {
  return (
    <q class="source" lang="vi" title={t('card.source')}>
      {words}
    </q>
  );
}
