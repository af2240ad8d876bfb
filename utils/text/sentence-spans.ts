import { firstAt } from './first-at';
import { sentenceStarts } from './sentences';
import type { Span } from './span';
import { buildSyllableTable } from './syllable-table';
import { tokenize } from './tokenize';

/** Sentences are cut by letters and marks alone: no syllable needs a number. */
const NO_SYLLABLES = buildSyllableTable([]);

/** Every sentence of a text in its order, without the line breaks and spaces around it. */
export function sentenceSpans(text: string): readonly Span[] {
  const tokens = tokenize(text, NO_SYLLABLES);
  const starts = sentenceStarts(tokens);
  const spans: Span[] = [];
  for (let i = 0; i + 1 < starts.length; i++) {
    const [first, behind] = [starts[i] as number, starts[i + 1] as number];
    if (behind <= first) continue;
    const from = tokens.start[first] as number;
    const words = text.slice(from, tokens.end[behind - 1] as number);
    const start = from + words.length - words.trimStart().length;
    const end = from + words.trimEnd().length;
    if (end > start) spans.push({ start, end });
  }
  return spans;
}

/** The index of the sentence that holds an offset, else of the last one before it; -1 before the first. */
export function sentenceAt(spans: readonly Span[], offset: number): number {
  return firstAt(spans.length, (i) => (spans[i] as Span).start > offset) - 1;
}
