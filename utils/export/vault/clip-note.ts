import type { ExportedAnnotation, ExportedClip } from '../../model/exported-clip';
import { documentLabel } from '../../model/label';
import { blockMarkdown, escaped } from '../markdown-text';
import { wikilink } from '../wikilink';
import { dayOfProperty, frontMatter } from '../yaml';
import type { NoteNames } from './note-names';

const plain = (text: string) =>
  text.split('\n').flatMap((line, i, lines) => {
    const start = lines.slice(0, i).reduce((sum, before) => sum + before.length + 1, 0);
    return line.trim() === '' ? [] : [{ kind: 'paragraph' as const, start, end: start + line.length }];
  });

/** A highlight as a quote, with what was noted on it and the way to its paragraph. */
function highlight({ selectors, note }: ExportedAnnotation, block: string | undefined): string {
  const quote = selectors.quote.exact
    .split('\n')
    .map((line) => `> ${escaped(line)}`)
    .join('\n');
  const way = block === undefined ? '' : `\n>\n> [[#^${block}|↑]]`;
  // The note is the reader's own Markdown; a heading in it would end the section.
  const said = note === '' ? '' : `\n\n${note.replace(/^#+(?=\s)/gm, (signs) => `\\${signs}`)}`;
  return `${quote}${way}${said}`;
}

/** A picture beside the note: its path from there, and what is said of it. */
export interface Embed {
  readonly path: string;
  readonly alt: string;
}

/** Obsidian, Logseq and whatever reads Markdown find a path that holds no sign of theirs. */
const embed = ({ path, alt }: Embed) =>
  `![${escaped(alt)}](${path.replace(/[^\p{L}\p{M}\p{N}./_-]/gu, (sign) =>
    /[!'()*]/.test(sign) ? `%${sign.charCodeAt(0).toString(16).toUpperCase()}` : encodeURIComponent(sign),
  )})`;

/** The note of a clip: flat properties, the text, the pictures, the highlights, and the officials and documents as links. */
export function clipNote(clip: ExportedClip, names: NoteNames, pictures: readonly Embed[] = []): string {
  const { article, officials, documents, annotations = [], contentHash } = clip;
  const { title = 'Không có tiêu đề' } = article;
  const links = officials.map(({ key, name }) => ({ key, link: wikilink(name, names.nameOf(key, name)) }));
  const labels = documents.map((doc) => {
    const label = documentLabel(doc, clip);
    return { draft: doc.draft, link: wikilink(label, names.nameOf(doc.key, label)) };
  });
  const properties = {
    title,
    source: article.canonicalUrl ?? article.url,
    author: article.authors,
    published: dayOfProperty(article.publishedAt),
    created: dayOfProperty(clip.savedAt),
    outlet: article.outlet,
    officials: links.map(({ link }) => link),
    documents: labels.map(({ link }) => link),
    // Obsidian's tags hold no space, and are no bare number.
    tags: (clip.tags ?? [])
      .map((tag) => tag.replace(/[^\p{L}\p{M}\p{N}_/-]+/gu, '-').replace(/^-+|-+$/g, ''))
      .map((tag) => (/^\p{N}+$/u.test(tag) ? `_${tag}` : tag))
      .filter(Boolean),
  };
  const blocks = article.blocks.length > 0 ? article.blocks : plain(article.text);
  const written = new Set(annotations.filter((one) => one.textHash === contentHash).map((one) => blockOf(one)));
  function blockOf({ selectors: { position } }: ExportedAnnotation): number {
    return blocks.findIndex(({ start, end }) => start <= position.start && position.start < end);
  }
  const anchors = new Set<number>();
  const body = blocks.flatMap((block, i) => {
    const text = blockMarkdown(block, article.text);
    if (text === undefined) return [];
    // A heading is linked to by its words, and has no name of its own.
    if (!written.has(i) || block.kind === 'heading') return [text];
    anchors.add(i);
    // Behind a quote the name stands apart, or Obsidian takes it for a part of it.
    return block.kind === 'quote' ? [text, `^doan-${i + 1}`] : [`${text} ^doan-${i + 1}`];
  });
  const own = clip.note ? [clip.note.text] : [];
  const noted = annotations.map((one) => {
    const at = one.textHash === contentHash ? blockOf(one) : -1;
    return highlight(one, anchors.has(at) ? `doan-${at + 1}` : undefined);
  });
  const parts = [
    `${frontMatter(properties)}\n\n# ${escaped(title)}`,
    ...body,
    ...pictures.map(embed),
    ...(own.length + noted.length > 0 ? ['## Đánh dấu và ghi chú', ...own, ...noted] : []),
    ...(links.length > 0
      ? ['## Cán bộ', officials.map((one, i) => officialLine(one, links[i]?.link ?? '')).join('\n')]
      : []),
    ...(labels.length > 0
      ? ['## Văn bản', labels.map(({ link, draft }) => `- ${link}${draft ? ' (dự thảo)' : ''}`).join('\n')]
      : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function officialLine({ ranks, positions }: ExportedClip['officials'][number], link: string): string {
  const offices = positions.map(({ role, organization }) => (organization ? `${role} ${organization}` : role));
  const said = [...ranks, ...offices].map(escaped).join('; ');
  return said === '' ? `- ${link}` : `- ${link}: ${said}`;
}
