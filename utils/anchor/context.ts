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
const FAR = 0.1;
/** One side that stands while the other was cut away. */
const ONE_SIDE = 0.7;
/** So many words of the same paragraph a side needs for that. */
const TELLING = 6;
/** What the first word after a gap weighs. */
const ALONE = 0.4;
/** So many words may have come or gone between a word and the quote, and one more for every eight words. */
const DRIFT = 3;
const NEVER = Number.NEGATIVE_INFINITY;
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
  if (all === 0) return 0;
  const [onLeft, onRight] = [common(left, before), common(right, after)];
  return Math.max(
    (onLeft + onRight) / all,
    ONE_SIDE * alone(left, before, onLeft),
    ONE_SIDE * alone(right, after, onRight),
  );
}

/** How far one side stands by itself, where it is long enough to tell and still touches the quote. */
const alone = (side: Side, words: readonly string[], found: number) =>
  side.near < TELLING || words[0] !== side.words[0] ? 0 : found / weigh(side.words.length, side);

const weigh = (count: number, { near }: Side) => Math.min(count, near) + FAR * Math.max(0, count - near);

/**
 * The weight of the words that stand in the same order on both sides, at about the same distance from the quote. The
 * first word after a gap counts less: "của" and "các" stand everywhere, runs of words do not.
 */
function common(side: Side, words: readonly string[]): number {
  const width = words.length + 1;
  let any = new Float64Array(width);
  let run = new Float64Array(width).fill(NEVER);
  run[0] = 0;
  side.words.forEach((word, i) => {
    const weight = i < side.near ? 1 : FAR;
    const nextAny = any.slice();
    const nextRun = new Float64Array(width).fill(NEVER);
    const drift = DRIFT + (i >> 3);
    const last = Math.min(words.length - 1, i + drift);
    for (let j = Math.max(0, i - drift); j <= last; j++) {
      if (words[j] === word) {
        const matched = Math.max((any[j] as number) + ALONE * weight, (run[j] as number) + weight);
        nextRun[j + 1] = matched;
        nextAny[j + 1] = Math.max(nextAny[j + 1] as number, matched);
      }
      nextAny[j + 1] = Math.max(nextAny[j + 1] as number, nextAny[j] as number);
    }
    for (let j = last + 2; j < width; j++) nextAny[j] = Math.max(nextAny[j] as number, nextAny[j - 1] as number);
    any = nextAny;
    run = nextRun;
  });
  return any[words.length] as number;
}
