import type { LibraryTranslator } from '../../utils/i18n/messages/library';
import type { FacetCount } from '../../utils/model/facet';

export interface TallyTableProps {
  readonly t: LibraryTranslator;
  readonly heading: string;
  readonly values: readonly FacetCount[];
  /** Where the name of a value leads. */
  readonly linkOf: (value: FacetCount) => string;
  /** Where its number leads, if that is another place: to the articles. */
  readonly articlesOf?: (value: FacetCount) => string;
}

/** Counts as a table whose cells bear bars: read by eyes and by screen readers alike. */
export function TallyTable({ t, heading, values, linkOf, articlesOf }: TallyTableProps) {
  if (values.length === 0) return null;
  const most = Math.max(...values.map(({ count }) => count));
  return (
    <table class="tally">
      <caption class="tally-heading">{heading}</caption>
      <thead class="unseen">
        <tr>
          <th scope="col">{t('statistics.name')}</th>
          <th scope="col">{t('statistics.articles')}</th>
        </tr>
      </thead>
      <tbody>
        {values.map((value) => (
          <tr key={value.key}>
            <th scope="row" class="tally-name" lang="vi">
              <a class="tally-link" href={linkOf(value)} title={value.label}>
                {value.label}
              </a>
            </th>
            <td class="tally-count">
              <div class="tally-line">
                <span class="tally-bar" style={{ '--share': value.count / most }} />
                {articlesOf ? (
                  <a
                    class="tally-number tally-link"
                    href={articlesOf(value)}
                    aria-label={`${value.label}: ${t('library.count', { count: value.count })}`}
                  >
                    {value.count.toLocaleString(t.language)}
                  </a>
                ) : (
                  <span class="tally-number">{value.count.toLocaleString(t.language)}</span>
                )}
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
