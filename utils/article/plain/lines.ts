import { EDITOR_MARK } from '../../text/editor-mark';
import type { Span } from '../../text/span';

/** A line of a text file that says something, with its place in the text. */
export interface Line extends Span {
  /** The words, white space collapsed. */
  readonly words: string;
  /** Blank lines before it. */
  readonly gap: number;
}

/** The lines of a text that are not blank; spans leave out the white space around the words. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let gap = 0;
  for (const match of text.matchAll(/[^\n\r]+|\r\n?|\n/g)) {
    const raw = match[0];
    if (/^[\n\r]/.test(raw)) {
      gap++;
      continue;
    }
    let at = match.index;
    for (const part of raw.split(BEHIND_MARK)) {
      const words = wordsOf(part);
      if (words !== '') {
        const start = at + part.length - part.trimStart().length;
        lines.push({ start, end: at + part.trimEnd().length, words, gap: Math.max(0, gap - 1) });
        gap = 0;
      }
      at += part.length;
    }
  }
  return lines;
}

/** Behind the word that sliders of pictures leave before a caption: a line of its own, whatever follows it. */
const BEHIND_MARK = new RegExp(`(?<=^\\s*${EDITOR_MARK})(?=\\s)`, 'i');

function wordsOf(part: string): string {
  return part
    .replace(/[\u200b-\u200f\ufeff]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}
