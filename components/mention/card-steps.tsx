import type { CardView } from './card-view';
import type { CardTranslator } from './mention-card';

export interface CardStepsProps {
  readonly t: CardTranslator;
  readonly view: CardView;
  /** Steps to the entity's previous (-1) or next (1) mention. */
  readonly onStep: (by: -1 | 1) => void;
}

/** How often the entity stands in this article, and the way from one mention to the next. */
export function CardSteps({ t, view: { place, total }, onStep }: CardStepsProps) {
  if (total < 2) return <span class="quiet">{t('card.count', { count: total })}</span>;
  return (
    <>
      <span class="quiet" aria-live="polite">
        <span class="place">{t('card.place', { place, total })}</span>
      </span>
      <span class="steps">
        <button type="button" aria-label={t('card.previous')} title={t('card.previous')} onClick={() => onStep(-1)}>
          <span aria-hidden="true">‹</span>
        </button>
        <button type="button" aria-label={t('card.next')} title={t('card.next')} onClick={() => onStep(1)}>
          <span aria-hidden="true">›</span>
        </button>
      </span>
    </>
  );
}
