import type { Claim } from '../../utils/browse/dossier/claim';
import type { DossierTranslator } from '../../utils/i18n/messages/dossier';
import { SourceLink } from './source-link';

export interface QuoteLineProps {
  readonly t: DossierTranslator;
  readonly claim: Claim;
  /** What the sentence is the witness of: "First", "Last". */
  readonly name?: string;
}

/** The sentence that says it, and the article it stands in. */
export function QuoteLine({ t, claim, name }: QuoteLineProps) {
  const { quote, source, isVerbatim } = claim;
  return (
    <figure class="quote">
      <blockquote lang="vi">{quote.text}</blockquote>
      <figcaption>
        {name && <span class="quote-name">{name}</span>}
        <SourceLink t={t} source={source} />
        {!isVerbatim && <span class="quote-doubt">{t('official.notVerbatim')}</span>}
      </figcaption>
    </figure>
  );
}
