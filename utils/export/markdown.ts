import type { Article } from '../model/article';
import type { OfficialDocument } from '../model/document';
import { documentLabel } from '../model/label';
import type { Official } from '../model/official';
import type { Recognition } from '../model/recognition';
import { bodyMarkdown, escaped } from './markdown-text';
import { wikilink } from './wikilink';
import { dayOfProperty, frontMatter } from './yaml';

function official({ name, ranks, positions }: Official): string {
  const offices = positions.map(({ role, organization }) => (organization ? `${role} ${organization}` : role));
  const said = [...ranks, ...offices].map(escaped).join('; ');
  return said === '' ? `- ${wikilink(name)}` : `- ${wikilink(name)}: ${said}`;
}

function document(doc: OfficialDocument, recognition: Recognition): string {
  const known = [doc.issuer, doc.date, doc.title].filter((value) => value !== undefined).map(escaped);
  const draft = doc.draft ? ' (dự thảo)' : '';
  const said = known.length === 0 ? '' : `: ${known.join('; ')}`;
  return `- ${wikilink(documentLabel(doc, recognition))}${draft}${said}`;
}

const section = (heading: string, lines: readonly string[]) =>
  lines.length === 0 ? [] : [`## ${heading}`, lines.join('\n')];

/**
 * An article as a Markdown note: flat YAML properties, its text, and the officials and documents it names as links.
 *
 * `savedAt` is when it was clipped, where it was. Nothing of the article can become markup of the note.
 */
export function articleMarkdown(article: Article, recognition: Recognition, savedAt?: string): string {
  const { officials, documents } = recognition;
  const properties = {
    title: article.title ?? 'Không có tiêu đề',
    source: article.canonicalUrl ?? article.url,
    author: article.authors,
    published: dayOfProperty(article.publishedAt),
    created: dayOfProperty(savedAt),
    outlet: article.outlet,
    officials: officials.map(({ name }) => wikilink(name)),
    documents: documents.map((doc) => wikilink(documentLabel(doc, recognition))),
  };
  const parts = [
    `${frontMatter(properties)}\n\n# ${escaped(properties.title)}`,
    ...bodyMarkdown(article),
    ...section('Cán bộ', officials.map(official)),
    ...section(
      'Văn bản',
      documents.map((doc) => document(doc, recognition)),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}
