import type { ComponentChild } from 'preact';

/** `**bold**`, `*italic*`, `` `code` `` and `[words](https://…)`: what notes are written with. */
const INLINE = /\*\*([^*\n]+)\*\*|\*([^*\n]+)\*|`([^`\n]+)`|\[([^\]\n]+)\]\((https?:\/\/[^\s)]+)\)/gu;

/** A note's Markdown as elements; never as HTML, so nothing in it can be more than text. */
export function MarkdownText({ text }: { readonly text: string }) {
  const blocks = text.split(/\n{2,}/).filter((block) => block.trim() !== '');
  return (
    <>
      {blocks.map((block) => {
        const lines = block.split('\n');
        const isList = lines.every((line) => /^\s*[-*] /.test(line));
        return isList ? (
          <ul key={block}>
            {lines.map((line) => (
              <li key={line}>{inline(line.replace(/^\s*[-*] /, ''))}</li>
            ))}
          </ul>
        ) : (
          <p key={block}>
            {lines.flatMap((line, i) => (i === 0 ? inline(line) : [<br key={line} />, ...inline(line)]))}
          </p>
        );
      })}
    </>
  );
}

function inline(text: string): ComponentChild[] {
  const parts: ComponentChild[] = [];
  let at = 0;
  for (const match of text.matchAll(INLINE)) {
    const [all, bold, italic, code, words, url] = match;
    parts.push(text.slice(at, match.index));
    if (bold !== undefined) parts.push(<strong>{bold}</strong>);
    else if (italic !== undefined) parts.push(<em>{italic}</em>);
    else if (code !== undefined) parts.push(<code>{code}</code>);
    else
      parts.push(
        <a href={url} target="_blank" rel="noopener noreferrer">
          {words}
        </a>,
      );
    at = match.index + all.length;
  }
  return [...parts, text.slice(at)];
}
