import { firstAt } from '../text/first-at';
import { type IndexedText, LINE_GAP } from './indexed-text';

/** Of a text that waits, and nearly always short enough for two bytes each. */
type Numbers = Uint16Array | Int32Array;

const numbers = (all: readonly number[]): Numbers =>
  (all.at(-1) ?? 0) > 0xffff ? Int32Array.from(all) : Uint16Array.from(all);

/** Where the words of a text stand, word by word through all its lines. */
export interface LaidWords {
  /** Where each begins in the folded lines; one more, where a word behind the last would. */
  readonly starts: Numbers;
  /** With which words lines begin. */
  readonly lines: Numbers;
  /** By field the number of words up to its end. */
  readonly words: readonly number[];
  /** By field the position behind it. */
  readonly ends: readonly number[];
}

const SPACE = 32;
const LINE_BREAK = 10;

/** Where the words of some lines begin, and where one behind the last would. */
function startsOf(lines: string): Numbers {
  if (lines === '') return numbers([0]);
  const starts = [0];
  for (let at = 0; at < lines.length; at++) {
    const code = lines.charCodeAt(at);
    if (code === SPACE || code === LINE_BREAK) starts.push(at + 1);
  }
  starts.push(lines.length + 1);
  return numbers(starts);
}

function lay({ folded, lines }: IndexedText): LaidWords {
  const starts = startsOf(folded);
  const count = starts.length - 1;
  const begins: number[] = [];
  const words: number[] = [];
  const ends: number[] = [];
  let word = 0;
  let position = 0;
  let line = 0;
  for (const end of lines) {
    for (; line < end && word < count; line++) {
      begins.push(word);
      do word++;
      while (word < count && folded.charCodeAt((starts[word] as number) - 1) !== LINE_BREAK);
      position = word + (line + 1) * LINE_GAP;
    }
    words.push(word);
    ends.push(position);
  }
  return { starts, lines: numbers(begins), words, ends };
}

/** The position of a word. */
export const positionOf = ({ lines }: LaidWords, word: number): number =>
  word + (firstAt(lines.length, (i) => (lines[i] as number) > word) - 1) * LINE_GAP;

const laid = new WeakMap<IndexedText, LaidWords>();
const exactStarts = new WeakMap<IndexedText, Numbers>();

/**
 * Where the words of a text stand; found once, for a text that waits is searched again and again: 2 bytes a word, 4 with its
 * tones.
 */
export function laidWords(text: IndexedText): LaidWords {
  const known = laid.get(text) ?? lay(text);
  laid.set(text, known);
  return known;
}

/** Visits the words of a text that begin with some letters, by their numbers. */
export function eachBegun(
  { folded }: IndexedText,
  { starts }: LaidWords,
  letters: string,
  visit: (word: number) => void,
) {
  for (let at = folded.indexOf(letters); at >= 0 && at < folded.length; at = folded.indexOf(letters, at + 1))
    // Nothing but spaces and line breaks stands between words.
    if (at === 0 || folded.charCodeAt(at - 1) <= SPACE)
      visit(firstAt(starts.length, (i) => (starts[i] as number) >= at));
}

/** A word with its tones. */
export function spellingOf(text: IndexedText, word: number): string {
  const starts = exactStarts.get(text) ?? startsOf(text.exact);
  exactStarts.set(text, starts);
  return text.exact.slice(starts[word], (starts[word + 1] ?? 0) - 1);
}
