import { foldOnce } from './fold-once';
import type { FoundDocument } from './found-document';

/** Below this number of syllables two titles that differ in one are two laws: "Luật Đất đai", "Luật Đất nước". */
const LONG_TITLE = 4;

/**
 * Pairs of mentions of which the second misprints the first: "Luật Xử phạt vi phạm hành chính" beside "Luật Xử lý …" is no
 * law's title, but for one syllable that of a law named here.
 */
export function misprintedTitles(found: readonly FoundDocument[]): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  found.forEach((mention, i) => {
    if (mention.rule !== 'law-unlisted') return;
    const words = titleWords(mention);
    if (words.length < LONG_TITLE) return;
    const meant = found.findIndex((other) => other.rule === 'law-title' && differInOne(words, titleWords(other)));
    if (meant >= 0) pairs.push([meant, i]);
  });
  return pairs;
}

function titleWords({ evidence }: FoundDocument): readonly string[] {
  return foldOnce(evidence.name ?? '').split(' ');
}

function differInOne(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.filter((word, i) => word !== b[i]).length === 1;
}
