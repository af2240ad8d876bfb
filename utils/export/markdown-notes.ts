import type { ExportSource } from '../model/exported-clip';
import { articleMarkdown } from './markdown';

/** All clips behind one another in one Markdown file. */
export async function* markdownNotes(source: ExportSource): AsyncGenerator<string> {
  let separator = '';
  for await (const { article, savedAt, ...recognition } of source.clips()) {
    yield separator + articleMarkdown(article, recognition, savedAt);
    separator = '\n';
  }
}
