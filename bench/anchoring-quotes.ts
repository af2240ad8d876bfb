import type { QuoteKind } from '../utils/model/selector';
import type { Span } from '../utils/text/span';
import type { Random } from './random';

/** A place of a text that is stored and looked for again. */
export interface Quote extends Span {
  readonly kind: QuoteKind;
}

const SYMBOL = /(?<![\p{L}\p{N}/.-])\d+(?:\/\d{4})?[-/][\p{Lu}Đ]{2,}\d*(?:[-/][\p{L}]+\d*)*(?![\p{L}\p{N}])/gu;
const NUMBER = /(?<![\p{L}\p{N}/.,:-])\d[\d.,]*\d(?![\p{L}\p{N}/:-]|[.,]\d)/gu;
/** Three or four words in title case that nothing in title case follows: names of people, mostly. */
const NAME = /(?<=\p{Ll} )\p{Lu}[\p{Ll}\p{M}]+(?: \p{Lu}[\p{Ll}\p{M}]+){2,3}(?! ?[\p{Lu}\p{N}]|[\p{L}\p{M}])/gu;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Names, numbers and symbols of a text, some of each, wherever they stand and however often. */
export function exactQuotes(text: string, count: number, random: Random): readonly Quote[] {
  const lists = [SYMBOL, NAME, NAME, NUMBER].map((pattern) => [...text.matchAll(pattern)]);
  const chosen = new Map<number, Quote>();
  for (let tries = 0; chosen.size < count && tries < count * 8; tries++) {
    const list = lists[tries % lists.length] ?? [];
    if (list.length === 0) continue;
    const match = random.pick(list);
    chosen.set(match.index, { start: match.index, end: match.index + match[0].length, kind: 'exact' });
  }
  return [...chosen.values()];
}

/** Passages as readers mark them: from five words to some sentences, now and then over the end of a paragraph. */
export function passages(text: string, count: number, random: Random): readonly Quote[] {
  const words = [...text.matchAll(WORD)];
  return Array.from({ length: count }, () => {
    const length = random.chance(0.25) ? 5 + random.whole(6) : 10 + random.whole(50);
    const first = random.whole(Math.max(1, words.length - length));
    const last = words[Math.min(words.length - 1, first + length - 1)];
    return { start: words[first]?.index ?? 0, end: (last?.index ?? 0) + (last?.[0].length ?? 0), kind: 'passage' };
  });
}
