import type { Article, Block } from '../model/article';
import type { OfficialDocument } from '../model/document';
import type { Official } from '../model/official';
import type { Recognition } from '../model/recognition';

/** Characters that Markdown would take for markup where they stand in running text. */
const escaped = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>]/g, '\\$&');

/** A line's first character can make it a heading, a list or a quote. */
const paragraph = (text: string) => escaped(text).replace(/^([#>+=~|-]|\d+[.)])/, (mark) => `\\${mark}`);

const written: Readonly<Partial<Record<Block['kind'], (text: string) => string>>> = {
  lead: (text) => `**${escaped(text)}**`,
  paragraph,
  heading: (text) => `## ${escaped(text)}`,
  caption: (text) => `*${escaped(text)}*`,
  'list-item': (text) => `- ${escaped(text)}`,
  quote: (text) => `> ${escaped(text)}`,
  'table-cell': paragraph,
};

function official({ name, ranks, positions }: Official): string {
  const offices = positions.map(({ role, organization }) => (organization ? `${role} ${organization}` : role));
  const said = [...ranks, ...offices].map(escaped).join('; ');
  return said === '' ? `- ${escaped(name)}` : `- ${escaped(name)}: ${said}`;
}

function document(doc: OfficialDocument, recognition: Recognition): string {
  const surface = recognition.mentions.find(({ ref }) => ref === doc.key)?.surface ?? doc.kind;
  const known = [doc.issuer, doc.date, doc.title].filter((value) => value !== undefined).map(escaped);
  const draft = doc.draft ? ' (dự thảo)' : '';
  return `- ${escaped(surface)}${draft}${known.length === 0 ? '' : `: ${known.join('; ')}`}`;
}

const section = (heading: string, lines: readonly string[]) =>
  lines.length === 0 ? [] : [`## ${heading}`, lines.join('\n')];

/** An article as Markdown: its head, its text, and the officials and documents it names. */
export function articleMarkdown(article: Article, recognition: Recognition): string {
  const head = [article.outlet, article.publishedAt, article.authors.join(', ')].filter((part) => part);
  const body = article.blocks.flatMap(({ kind, start, end }) => {
    const text = article.text.slice(start, end);
    const write = written[kind];
    return write && text.trim() !== '' ? [write(text)] : [];
  });
  const address = article.canonicalUrl ?? article.url;
  return `${[
    `# ${escaped(article.title ?? 'Không có tiêu đề')}`,
    ...(head.length === 0 ? [] : [head.map((part) => escaped(part ?? '')).join(' · ')]),
    ...(address ? [`<${address}>`] : []),
    ...body,
    ...section('Cán bộ', recognition.officials.map(official)),
    ...section(
      'Văn bản',
      recognition.documents.map((doc) => document(doc, recognition)),
    ),
  ].join('\n\n')}\n`;
}
