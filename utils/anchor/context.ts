import type { TextQuoteSelector } from '../model/selector';
import type { Span } from '../text/span';
import { plainText } from './plain-text';

/** The words on one side of a quote, the nearest first. */
interface Side {
  readonly words: readonly string[];
  /** How many of them stand in the quote's own paragraph. */
  readonly near: number;
  /** How far to look for them: half as far again as they reached, for words that were put between. */
  readonly reach: number;
}

/** What stood around a quote. */
export interface Context {
  readonly left: Side;
  readonly right: Side;
}

/**
 * What a word of another paragraph weighs beside one of the quote's own: paragraphs move and advertisements come between,
 * sentences keep their words.
 */
const FAR = 0.2;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

const wordsOf = (text: string): readonly string[] => text.match(WORD) ?? [];

/** Reads what stood around a quote from its selector. */
export function contextOf(quote: TextQuoteSelector): Context {
  const prefix = quote.prefix ?? '';
  const suffix = quote.suffix ?? '';
  const lastBreak = prefix.lastIndexOf('\n');
  const firstBreak = suffix.indexOf('\n');
  return {
    left: side(prefix, prefix.slice(lastBreak + 1), (words) => [...words].reverse()),
    right: side(suffix, firstBreak < 0 ? suffix : suffix.slice(0, firstBreak), (words) => words),
  };
}

function side(all: string, near: string, order: (words: readonly string[]) => readonly string[]): Side {
  const plain = plainText(all).text;
  const words = order(wordsOf(plain));
  return { words, near: wordsOf(plainText(near).text).length, reach: Math.ceil(plain.length * 1.5) };
}

/** How far a place of a plain text has the quote's surroundings, 0 to 1; 0 where nothing is known of them. */
export function contextScore(text: string, place: Span, context: Context): number {
  const { left, right } = context;
  const before = [...wordsOf(text.slice(Math.max(0, place.start - left.reach), place.start))].reverse();
  const after = wordsOf(text.slice(place.end, place.end + right.reach));
  const all = weigh(left.words.length, left) + weigh(right.words.length, right);
  return all === 0 ? 0 : (common(left, before) + common(right, after)) / all;
}

const weigh = (count: number, { near }: Side) => Math.min(count, near) + FAR * Math.max(0, count - near);

/** The weight of the words that stand in the same order on both sides: the longest common subsequence. */
function common(side: Side, words: readonly string[]): number {
  let row = new Float64Array(words.length + 1);
  side.words.forEach((word, i) => {
    const weight = i < side.near ? 1 : FAR;
    const next = new Float64Array(words.length + 1);
    for (let j = 0; j < words.length; j++) {
      const skipped = Math.max(next[j] as number, row[j + 1] as number);
      next[j + 1] = words[j] === word ? Math.max(skipped, (row[j] as number) + weight) : skipped;
    }
    row = next;
  });
  return row[words.length] as number;
}
