import type { CardTranslator } from './mention-card';

export interface FactProps {
  readonly t: CardTranslator;
  readonly name: string;
  /** What the article says. */
  readonly read?: string;
  /** What it does not say and the symbol or the registry adds: shown only where nothing was read, and marked. */
  readonly inferred?: string;
}

/** One line of the card: a name and what is known, told apart by where it is known from. */
export function Fact({ t, name, read, inferred }: FactProps) {
  if (read === undefined && inferred === undefined) return null;
  return (
    <div class="fact">
      <dt>{name}</dt>
      {read !== undefined ? (
        <dd>{read}</dd>
      ) : (
        <dd class="inferred">
          <span>{inferred}</span> <small title={t('card.inferred.what')}>{t('card.inferred')}</small>
        </dd>
      )}
    </div>
  );
}
