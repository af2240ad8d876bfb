import type { OfficialDocument } from '../../utils/model/document';
import { Fact } from './fact';
import type { CardTranslator } from './mention-card';
import { partialDate } from './partial-date';

const dated = (iso: string | undefined) => (iso === undefined ? undefined : partialDate(iso));

/** What is known of a document, read and inferred kept apart. */
export function DocumentFacts({ t, document }: { t: CardTranslator; document: OfficialDocument }) {
  const { inferred } = document;
  return (
    <dl>
      <Fact t={t} name={t('card.number')} read={document.number} inferred={inferred.number} />
      <Fact t={t} name={t('card.issuer')} read={document.issuer} inferred={inferred.issuer} />
      <Fact t={t} name={t('card.date')} read={dated(document.date)} inferred={dated(inferred.date)} />
      <Fact t={t} name={t('card.term')} read={document.term} inferred={inferred.term} />
      <Fact t={t} name={t('card.title')} read={document.title} inferred={inferred.title} />
    </dl>
  );
}
