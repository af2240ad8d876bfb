import type { ExportSource } from '../../model/exported-clip';

/** Highlights in the form that Hypothesis exports and imports. */
export async function* hypothesisJson(source: ExportSource, exportedAt: string): AsyncGenerator<string> {
  const head = { export_date: exportedAt, export_userid: 'trich-luc', client_version: 'trich-luc' };
  yield `${JSON.stringify(head).slice(0, -1)},"annotations":[`;
  let separator = '\n';
  for await (const { article, annotations = [], tags = [] } of source.clips()) {
    const uri = article.canonicalUrl ?? article.url ?? '';
    for (const { id, note, createdAt, updatedAt, selectors } of annotations) {
      const { type, exact, prefix = '', suffix = '' } = selectors.quote;
      const annotation = {
        ...{ id, created: createdAt, updated: updatedAt, user: 'acct:trich-luc@localhost', uri, text: note, tags },
        document: { title: [article.title ?? uri] },
        target: [{ source: uri, selector: [selectors.position, { type, exact, prefix, suffix }] }],
      };
      yield separator + JSON.stringify(annotation);
      separator = ',\n';
    }
  }
  yield '\n]}\n';
}
