import { useState } from 'preact/hooks';
import type { Claim } from '../../utils/browse/dossier/claim';
import type { Tenure } from '../../utils/browse/dossier/tenure';
import { publishedDay } from '../../utils/i18n/dates';
import type { DossierTranslator } from '../../utils/i18n/messages/dossier';
import { QuoteLine } from './quote-line';

export interface TenureItemProps {
  readonly t: DossierTranslator;
  readonly tenure: Tenure;
  /** Reads the sentence of every article that says it. */
  readonly onSentences: (tenure: Tenure) => Promise<readonly Claim[]>;
}

/** A rank or an office between the first and the last article that gives it, with the sentences of both. */
export function TenureItem({ t, tenure, onSentences }: TenureItemProps) {
  const [all, setAll] = useState<readonly Claim[]>();
  const { kind, role, organization, renamedInto, first, last, sources } = tenure;
  const [from, to] = [first, last].map(({ source }) => publishedDay(source.day, t.language));
  return (
    <li class={`tenure tenure-${kind}`}>
      <p class="tenure-head">
        <span class="unseen">{t(kind === 'rank' ? 'official.rank' : 'official.office')}: </span>
        <strong lang="vi">{role}</strong>
        {organization && <span lang="vi"> {organization}</span>}
        {renamedInto && (
          <span class="inferred" title={t('official.inferred')}>
            {' '}
            {t('official.renamed', { name: renamedInto })}
          </span>
        )}
      </p>
      <p class="tenure-time">
        {from === to ? from : `${from} – ${to}`} · {t('official.said', { count: sources.length })}
      </p>
      <QuoteLine t={t} claim={first} {...(sources.length > 1 ? { name: t('official.first') } : {})} />
      {sources.length > 1 && <QuoteLine t={t} claim={last} name={t('official.last')} />}
      {sources.length > 2 && (
        <details
          onToggle={(event) => {
            if (event.currentTarget.open && !all) void onSentences(tenure).then(setAll);
          }}
        >
          <summary>{t('dossier.sentences')}</summary>
          {all?.map((claim) => (
            <QuoteLine key={claim.source.clip} t={t} claim={claim} />
          ))}
        </details>
      )}
    </li>
  );
}
