import type { OfficialDocument } from '../../utils/model/document';
import { Fact } from './fact';
import type { CardTranslator } from './mention-card';
import { partialDate } from './partial-date';

const dated = (iso: string | undefined) => (iso === undefined ? undefined : partialDate(iso));

export interface DocumentFactsProps {
  readonly t: CardTranslator;
  readonly document: OfficialDocument;
  /** The card's heading, which need not be said twice. */
  readonly label: string;
}

/** What is known of a document, read and inferred kept apart. */
export function DocumentFacts({ t, document, label }: DocumentFactsProps) {
  const { inferred, number } = document;
  const said = number !== undefined && label.includes(number);
  return (
    <dl>
      <Fact
        t={t}
        name={t('card.number')}
        read={said ? undefined : number}
        inferred={said ? undefined : inferred.number}
      />
      <Fact t={t} name={t('card.issuer')} read={document.issuer} inferred={inferred.issuer} />
      <Fact t={t} name={t('card.date')} read={dated(document.date)} inferred={dated(inferred.date)} />
      <Fact t={t} name={t('card.term')} read={document.term} inferred={inferred.term} />
      <Fact t={t} name={t('card.title')} read={document.title} inferred={inferred.title} />
    </dl>
  );
}
