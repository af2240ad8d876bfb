import type { Fact, FactName, FactValue } from '../../utils/browse/dossier/document-facts';
import type { DossierTranslator } from '../../utils/i18n/messages/dossier';
import { partialDate } from '../mention/partial-date';
import { SourceLink } from './source-link';

export interface FactTableProps {
  readonly t: DossierTranslator;
  readonly kind: string | undefined;
  readonly facts: readonly Fact[];
}

const shown = (name: FactName, value: string) => (name === 'date' ? partialDate(value) : value);

/** What is known of a document; of everything it says whether it was read, and where, or inferred. */
export function FactTable({ t, kind, facts }: FactTableProps) {
  return (
    <dl class="facts">
      {kind && (
        <div class="fact-row">
          <dt>{t('paper.kind')}</dt>
          <dd lang="vi">{kind}</dd>
        </div>
      )}
      {facts.map(({ name, read, inferred, isContested }) => (
        <div key={name} class="fact-row">
          <dt>{t(`paper.${name}`)}</dt>
          {read.map((value) => (
            <ReadValue key={value.value} t={t} name={name} value={value} />
          ))}
          {isContested && <dd class="differ">{t('paper.differ')}</dd>}
          {inferred.map(({ value }) => (
            <dd key={value} class="inferred-value">
              <span lang="vi">{shown(name, value)}</span>
              <span class="provenance">{t('paper.inferred')}</span>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

interface ReadValueProps {
  readonly t: DossierTranslator;
  readonly name: FactName;
  readonly value: FactValue;
}

function ReadValue({ t, name, value: { value, source, articles } }: ReadValueProps) {
  return (
    <dd>
      <span lang="vi">{shown(name, value)}</span>
      {source && (
        <span class="provenance">
          {t('paper.read')} <SourceLink t={t} source={source} />
          {articles > 1 && ` ${t('paper.andMore', { count: articles - 1 })}`}
        </span>
      )}
    </dd>
  );
}
