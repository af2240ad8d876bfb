import type { EntityKey } from '../../model/ids';
import { compareWords } from '../../text/compare-words';
import { compareSources, quoteAround, type Reading, type Source } from './reading';

/** A place that cites a document or names an official: the words themselves between those of its sentence. */
export interface ConcordanceLine {
  readonly source: Source;
  readonly left: string;
  readonly hit: string;
  readonly right: string;
  /** Where the words begin in the article's text. */
  readonly start: number;
  readonly confidence: number;
}

/** By what the lines of a concordance are sorted. */
export type ConcordanceOrder = 'newest' | 'oldest' | 'outlet' | 'left' | 'right';

/** Every place of an article that cites a document or names an official, with its sentence. */
export function linesOf(reading: Reading, key: EntityKey): readonly ConcordanceLine[] {
  return reading.recognition.mentions
    .filter(({ ref }) => ref === key)
    .map((mention) => {
      const quote = quoteAround(reading, mention);
      return {
        source: reading.source,
        left: reading.text.slice(quote.start, mention.start),
        hit: reading.text.slice(mention.start, mention.end),
        right: reading.text.slice(mention.end, quote.end),
        start: mention.start,
        confidence: mention.confidence,
      };
    });
}

type Compare = (a: ConcordanceLine, b: ConcordanceLine) => number;

const inText: Compare = (a, b) => compareSources(a.source, b.source) || a.start - b.start;
const newest: Compare = (a, b) => compareSources(b.source, a.source) || a.start - b.start;

/** The words next to the hit, the nearest first; signs say nothing. */
const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
const wordsRight = ({ right }: ConcordanceLine) => wordsIn(right).slice(0, NEAR);
const wordsLeft = ({ left }: ConcordanceLine) => wordsIn(left).reverse().slice(0, NEAR);

/** So many neighbours decide; then the date. */
const NEAR = 6;

/** The lines in another order: by neighbour, as concordances are read, the sentences that say the same stand together. */
export function sortLines(lines: readonly ConcordanceLine[], order: ConcordanceOrder): readonly ConcordanceLine[] {
  switch (order) {
    case 'newest':
      return [...lines].sort(newest);
    case 'oldest':
      return [...lines].sort(inText);
    case 'outlet':
      return [...lines].sort((a, b) => compareWords(a.source.outlet ?? '', b.source.outlet ?? '') || newest(a, b));
    case 'left':
      return byWords(lines, wordsLeft);
    case 'right':
      return byWords(lines, wordsRight);
  }
}

function byWords(
  lines: readonly ConcordanceLine[],
  wordsOf: (line: ConcordanceLine) => readonly string[],
): readonly ConcordanceLine[] {
  return lines
    .map((line) => ({ line, words: wordsOf(line).join(' ') }))
    .sort((a, b) => compareWords(a.words, b.words) || newest(a.line, b.line))
    .map(({ line }) => line);
}
