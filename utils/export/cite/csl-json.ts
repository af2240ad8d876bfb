import type { ExportSource } from '../../model/exported-clip';
import { references } from './references';

/** CSL-JSON, one reference a line: what Zotero, Pandoc and citation-js read. */
export async function* cslJson(source: ExportSource): AsyncGenerator<string> {
  let separator = '[\n';
  for await (const item of references(source)) {
    yield separator + JSON.stringify(item);
    separator = ',\n';
  }
  yield separator === '[\n' ? '[]\n' : '\n]\n';
}
