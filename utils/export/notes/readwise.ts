import type { ExportSource } from '../../model/exported-clip';
import { plainCsvRow } from '../tables/csv';

/** `2026-11-20 08:00:00`, the form Readwise names first. */
const timeOf = (iso: string) => iso.slice(0, 19).replace('T', ' ');

/** Highlights in the columns that Readwise's CSV import names. */
export async function* readwiseCsv(source: ExportSource): AsyncGenerator<string> {
  yield plainCsvRow(['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Date']);
  for await (const { article, annotations = [] } of source.clips())
    for (const { selectors, note, createdAt } of annotations) {
      const author = article.authors.join(', ') || article.outlet;
      const url = article.canonicalUrl ?? article.url;
      yield plainCsvRow([
        selectors.quote.exact,
        article.title,
        author,
        url,
        note,
        selectors.position.start,
        timeOf(createdAt),
      ]);
    }
}
