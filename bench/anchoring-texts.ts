import { essence } from '../utils/article/lines/letters';
import { createRepeats, keepLoneRepeats } from '../utils/article/lines/repeats';
import { saysTitle } from '../utils/article/metadata/title';
import { poolTexts } from './pool';
import type { Random } from './random';

/** Longer articles of more than a few paragraphs, as a clip holds them, some of them more than once. */
export function articlesToAnchor(count: number, random: Random): readonly string[] {
  const long = poolTexts().filter((text) => text.length > 2500 && text.split(/\n+/).length >= 6 && !standsTwice(text));
  return Array.from({ length: count }, () => asRead(random.pick(long)));
}

/** Some texts of the pool hold the whole body twice; in a page the reader takes the second one for a repetition. */
function standsTwice(text: string): boolean {
  const long = text.split(/\n+/).filter((line) => line.length > 60);
  return new Set(long).size < long.length * 0.7;
}

interface Line {
  readonly text: string;
  readonly reason?: 'title-again' | 'repeated';
  /** True for a repetition that is never kept: a line that follows itself. */
  readonly never?: boolean;
}

/**
 * The pool holds whole pages' texts, in which every tenth article says its headline or a heading two or three times in a
 * row. Nobody could tell which of them was taken out later, and none was ever stored: the reader leaves out what
 * says the title again and what repeats itself, by these very rules (`utils/article/body/sorted-blocks.ts`).
 */
function asRead(text: string): string {
  const repeats = createRepeats();
  const [title = '', ...rest] = text.split('\n');
  const wanted = essence(title);
  let before = '';
  const lines = rest.map((line): Line => {
    const never = line === before;
    if (line !== '') before = line;
    if (line !== '' && saysTitle(line, wanted)) return { text: line, reason: 'title-again' };
    return repeats(line, false) ? { text: line, reason: 'repeated', never } : { text: line };
  });
  const lengthOf = (line: Line) => (line.never ? Number.POSITIVE_INFINITY : line.text.length);
  const kept = keepLoneRepeats(lines, lengthOf, (line): Line => ({ text: line.text }));
  return [title, ...kept.filter((line) => line.reason === undefined).map((line) => line.text)].join('\n');
}
