import type { Span } from '../text/span';

/** Longer stretches are no phrase any more: what stands at their ends may say nothing of each other. */
const LONGEST = 160;
/** A sentence ends here; "GS. TS. Lê Hà" goes on. */
const SENTENCE_END = /[\p{Ll}\p{N})”"][.!?…]+\s|\n/u;
/** In UTF-16 units: so much behind it may belong to it still, up to where the clause ends. */
const SHORT = 60;
const CLAUSE = /^[^,;:.()\n]*(?=[,;:.()\n])/u;
const LETTER = /[\p{L}\p{M}\p{N}]/u;

/**
 * The words of an article that say something of somebody: the shortest stretch of one sentence with one of his mentions and
 * what is said of him, all of it or at least the first part. `undefined` where no sentence says both, as with what was
 * inferred or corrected.
 */
export function sourceWords(text: string, mentions: readonly Span[], said: readonly string[]): string | undefined {
  const [first = [], ...others] = said.map((words) => placesOf(text, words));
  const stretches = (places: readonly Span[]) =>
    mentions.flatMap((mention) => places.map((place) => around(mention, place)).filter((one) => isPhrase(text, one)));
  const whole = others.reduce(
    (found, places) =>
      found.flatMap((one) => places.map((place) => around(one, place))).filter((one) => isPhrase(text, one)),
    stretches(first),
  );
  const all = shortestOf(whole);
  const part = all ?? shortestOf(stretches(first));
  if (part === undefined) return undefined;
  // What is missing may stand there in short: "Chủ nhiệm Tổng cục CNQP".
  const isNamed = mentions.some(({ end }) => end === part.end);
  const rest = all || isNamed ? '' : (CLAUSE.exec(text.slice(part.end, part.end + SHORT))?.[0] ?? '');
  return text.slice(part.start, part.end) + rest;
}

const around = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

const isPhrase = (text: string, { start, end }: Span) =>
  end - start <= LONGEST && !SENTENCE_END.test(text.slice(start, end));

const shortestOf = (spans: readonly Span[]) =>
  spans.length === 0 ? undefined : spans.reduce((a, b) => (b.end - b.start < a.end - a.start ? b : a));

/** Where whole words stand, in either case. */
function placesOf(text: string, words: string): readonly Span[] {
  const [all, wanted] = [text.toLowerCase(), words.toLowerCase()];
  const places: Span[] = [];
  if (wanted === '') return places;
  for (let start = all.indexOf(wanted); start >= 0; start = all.indexOf(wanted, start + 1)) {
    const end = start + wanted.length;
    if (!LETTER.test(text[start - 1] ?? ' ') && !LETTER.test(text[end] ?? ' ')) places.push({ start, end });
  }
  return places;
}
