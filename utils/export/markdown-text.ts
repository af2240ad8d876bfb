import type { Article, Block } from '../model/article';

/** Text in which nothing is markup any more, on one line. */
export function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>&|~$]/g, '\\$&');
}

/** A line's first characters can make it a heading, a list, a rule or a quote. */
const paragraph = (text: string) =>
  escaped(text)
    .replace(/^[#+=-]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');

const written: Readonly<Partial<Record<Block['kind'], (text: string) => string>>> = {
  lead: (text) => `**${escaped(text)}**`,
  paragraph,
  heading: (text) => `## ${escaped(text)}`,
  caption: (text) => `*${escaped(text)}*`,
  'list-item': (text) => `- ${escaped(text)}`,
  quote: (text) => `> ${escaped(text)}`,
  'table-cell': paragraph,
};

/** A block as Markdown; undefined for what the head of a note has (title, byline, dateline) and for nothing. */
export function blockMarkdown({ kind, start, end }: Block, text: string): string | undefined {
  const words = text.slice(start, end);
  return words.trim() === '' ? undefined : written[kind]?.(words);
}

/** The blocks of an article as Markdown paragraphs, without title, byline and dateline, which the head has. */
export function bodyMarkdown(article: Article): readonly string[] {
  return article.blocks.map((block) => blockMarkdown(block, article.text)).filter((text) => text !== undefined);
}
