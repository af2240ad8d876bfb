import type { ExportedAnnotation } from '../model/exported-clip';
import type { ForeignHighlight, LostHighlight } from '../model/foreign-highlight';
import { anchor } from './anchor';
import type { Anchored } from './anchored';
import { describe } from './describe';
import { occurrences, wantedOf } from './occurrences';
import { type PlainText, plainText, toOriginal } from './plain-text';

/** What became of the highlights of another tool in a text of ours. */
export interface PlacedQuotes {
  readonly placed: readonly ExportedAnnotation[];
  readonly lost: readonly LostHighlight[];
}

/** Some tools keep nothing of what stood around the words: then they must stand in one place only. */
function find(plain: PlainText, { quote, start }: ForeignHighlight): Anchored {
  const position = { type: 'TextPositionSelector' as const, start, end: start + quote.exact.length };
  if (!quote.prefix && !quote.suffix) {
    const [only, ...others] = occurrences(plain.text, wantedOf(quote, 'passage'));
    if (only && others.length === 0) return { span: toOriginal(plain, only), how: 'normalized', score: 1 };
  }
  return anchor(plain, { quote, position }, 'passage');
}

/** Finds the words of another tool's highlights in a text of ours, and describes the places anew as our own highlights. */
export function placeQuotes(text: string, textHash: string, highlights: readonly ForeignHighlight[]): PlacedQuotes {
  const plain = plainText(text);
  const placed: ExportedAnnotation[] = [];
  const lost: LostHighlight[] = [];
  for (const highlight of highlights) {
    const { id, note, createdAt, updatedAt } = highlight;
    const found = find(plain, highlight);
    if ('orphan' in found) {
      lost.push({ highlight, reason: found.reason });
      continue;
    }
    const selectors = describe(plain, found.span, 'passage');
    placed.push({ id, selectors, colour: 'yellow', note, createdAt, updatedAt, textHash });
  }
  return { placed, lost };
}
