import type { TextQuoteSelector } from '../model/selector';
import type { Span } from '../text/span';
import { commonWords } from './common-words';
import { plainText } from './plain-text';
import { type Word, wordsOf } from './words';

/** Where a changed passage begins and ends, and how many of its words stand there. */
export interface Aligned extends Span {
  /** The share of the quote's letters whose words stand in their order, 0 to 1. */
  readonly words: number;
  /** How many of its words that is. */
  readonly count: number;
  /** How many other words stand among them. */
  readonly foreign: number;
}

/** So many foreign words in between are an insertion, not a change. */
const FAR_APART = 4;
/** More lost words than these were cut away, not replaced. */
const MOST_REPLACED = 3;
/** More of a passage than this is no stray word before an insertion, but a part of it. */
const MOST_TRIMMED = 0.25;
/** The table has a cell for every pair of words: a longer passage is an orphan rather than a frozen page. */
const MOST_CELLS = 6_000_000;

/**
 * Lays prefix, quote and suffix together along a stretch of a plain text, word by word. A word there counts once, so
 * what belongs to the suffix is never taken for the end of the quote.
 */
export function align(text: string, within: Span, quote: TextQuoteSelector): Aligned | undefined {
  const before = wordsOf(plainText(quote.prefix ?? '').text);
  const own = wordsOf(plainText(quote.exact).text);
  const after = wordsOf(plainText(quote.suffix ?? '').text);
  const reach = 1.5 * Math.max(quote.prefix?.length ?? 0, quote.suffix?.length ?? 0);
  const from = Math.max(0, Math.floor(within.start - reach));
  const there = wordsOf(text.slice(from, Math.ceil(within.end + reach)), from);
  const here = [...before, ...own, ...after];
  if ((here.length + 1) * (there.length + 1) > MOST_CELLS) return undefined;
  const pairs = commonWords(
    here.map(({ text: word }) => word),
    there.map(({ text: word }) => word),
  );
  return edges(pairs, there, own, before.length);
}

function edges(pairs: Int32Array, there: readonly Word[], own: readonly Word[], before: number): Aligned | undefined {
  const all = pairs.subarray(before, before + own.length);
  const mine = trim(all, { start: follows(pairs, before), end: follows(pairs, before + own.length) });
  const first = mine.findIndex((pair) => pair >= 0);
  const last = mine.findLastIndex((pair) => pair >= 0);
  if (first < 0) return undefined;
  const left = pairs.subarray(0, before).findLast((pair) => pair >= 0) ?? Number.NEGATIVE_INFINITY;
  const right = pairs.subarray(before + own.length).find((pair) => pair >= 0) ?? Number.POSITIVE_INFINITY;
  // Words that were put for the first and last ones: as many stand between the quote's and its surroundings'.
  const start = mine[first]! - replaced(first, mine[first]! - left - 1);
  const end = mine[last]! + replaced(own.length - 1 - last, right - mine[last]! - 1);
  const size = (words: readonly Word[]) => words.reduce((sum, { text }) => sum + text.length, 0);
  const stood = own.filter((_, i) => mine[i]! >= 0);
  const words = size(stood) / Math.max(1, size(own));
  return {
    start: there[start]!.start,
    end: there[end]!.end,
    words,
    count: stood.length,
    foreign: end - start + 1 - stood.length,
  };
}

const replaced = (lost: number, between: number) =>
  between > 0 && between <= lost + 1 && lost <= MOST_REPLACED ? Math.min(lost, between) : 0;

/** True if word `i` and the one before it stand side by side: the quote is held to its surroundings there. */
const follows = (pairs: Int32Array, i: number) => i > 0 && pairs[i]! >= 0 && pairs[i] === pairs[i - 1]! + 1;

/** Leaves out the first and last words that stand further from the rest than they are many: they are others. */
function trim(pairs: Int32Array, held: { readonly start: boolean; readonly end: boolean }): Int32Array {
  const kept = pairs.slice();
  const orders = [...(held.start ? [] : [(i: number) => i]), ...(held.end ? [] : [(i: number) => kept.length - 1 - i])];
  for (const order of orders) {
    let count = 0;
    let previous = -1;
    for (let n = 0; n < kept.length / 2; n++) {
      const i = order(n);
      const pair = kept[i]!;
      if (pair < 0) continue;
      const gap = previous < 0 ? 0 : Math.abs(pair - kept[previous]!) - Math.abs(i - previous);
      if (gap > Math.max(FAR_APART, count) && n <= kept.length * MOST_TRIMMED)
        for (let k = 0; k < n; k++) kept[order(k)] = -1;
      count++;
      previous = i;
    }
  }
  return kept;
}
