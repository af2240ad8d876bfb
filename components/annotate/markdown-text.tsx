import type { ComponentChild } from 'preact';

/** `**bold**`, `*italic*`, `` `code` `` and `[words](https://…)`: what notes are written with. */
const INLINE = /\*\*([^*\n]+)\*\*|\*([^*\n]+)\*|`([^`\n]+)`|\[([^\]\n]+)\]\((https?:\/\/[^\s)]+)\)/gu;

/** A note's Markdown as elements; never as HTML, so nothing in it can be more than text. */
export function MarkdownText({ text }: { readonly text: string }) {
  const blocks = text.split(/\n{2,}/).filter((block) => block.trim() !== '');
  return (
    <>
      {blocks.flatMap(parts).map((lines, at) => {
        const key = `${at} ${lines[0]}`;
        return isItem(lines[0]) ? (
          <ul key={key}>
            {lines.map((line) => (
              <li key={line}>{inline(line.replace(ITEM, ''))}</li>
            ))}
          </ul>
        ) : (
          <p key={key}>{lines.flatMap((line, i) => (i === 0 ? inline(line) : [<br key={line} />, ...inline(line)]))}</p>
        );
      })}
    </>
  );
}

const ITEM = /^\s*[-*] /;
const isItem = (line = '') => ITEM.test(line);

/** The lines of a block, parted where a list begins or ends: a list needs no empty line before it. */
function parts(block: string): readonly (readonly string[])[] {
  const found: string[][] = [];
  for (const line of block.split('\n')) {
    const last = found.at(-1);
    if (last && isItem(last[0]) === isItem(line)) last.push(line);
    else found.push([line]);
  }
  return found;
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
