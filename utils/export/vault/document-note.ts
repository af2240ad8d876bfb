import { escaped } from '../markdown-text';
import { frontMatter } from '../yaml';
import type { Entities, VaultDocument } from './entities';

/** The note of a document: what is known of it, and where it is cited, with the sentence. */
export function* documentNote(
  { label, kind, draft, attributes, cites }: VaultDocument,
  sourceOf: Entities['sourceOf'],
  sentenceOf: Entities['sentenceOf'],
): Generator<string> {
  const { number, symbol, issuer, date, title, term } = attributes;
  const properties = { type: draft ? 'dự thảo' : 'văn bản', kind, number, symbol, issuer, date, title, term };
  yield `${frontMatter(properties)}\n\n# ${escaped(label)}\n`;
  if (title !== undefined) yield `\n${escaped(title)}\n`;
  yield '\n## Được dẫn trong\n\n';
  for (const { clip, sentence } of cites) {
    const said = escaped(sentenceOf(sentence));
    yield `- [[${sourceOf(clip).name}]]${said === '' ? '' : `: ${said}`}\n`;
  }
}
