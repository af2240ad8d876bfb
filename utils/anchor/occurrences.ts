import type { QuoteKind, TextQuoteSelector } from '../model/selector';
import type { Span } from '../text/span';
import { plainText } from './plain-text';

/** What is looked for: a quote in plain form, and the characters it touched where it was described. */
export interface Wanted {
  readonly words: string;
  readonly before: string;
  readonly after: string;
  readonly kind: QuoteKind;
}

const INSIDE = /[\p{L}\p{M}\p{N}]/u;
/** "08-NQ/TW" goes on in "08-NQ/TW-ĐU", "5" in "5,3". */
const GOES_ON = /^[-/.,:][\p{L}\p{N}]/u;
const CAME_BEFORE = /[\p{L}\p{N}][-/.,:]$/u;
const TITLE_WORD_LAST = /(?:^|[^\p{L}\p{M}])\p{Lu}[\p{Ll}\p{M}]*$/u;
const TITLE_WORD_NEXT = /^ (\p{Lu}[\p{Ll}\p{M}]+)/u;
const LOOK = 24;

/** Brings a quote to the form in which it is looked for. */
export function wantedOf(quote: TextQuoteSelector, kind: QuoteKind): Wanted {
  return {
    words: plainText(quote.exact).text.trim(),
    before: plainText(quote.prefix ?? '').text.slice(-LOOK),
    after: plainText(quote.suffix ?? '').text.slice(0, LOOK),
    kind,
  };
}

/** Every place of a plain text that says the quote's words and is no part of longer ones. */
export function occurrences(text: string, wanted: Wanted): readonly Span[] {
  return everyPlace(text, wanted.words).filter(({ start, end }) => isWhole(text, start, end, wanted));
}

/** So many places are looked for wherever they begin; what comes after begins behind the one before, so that time stays linear. */
const OVERLAPPING = 200;

/** Every place of a plain text that says these words, be it as part of longer ones. */
export function everyPlace(text: string, words: string): readonly Span[] {
  const found: Span[] = [];
  if (words === '') return found;
  const step = () => (found.length > OVERLAPPING ? words.length : 1);
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + step()))
    found.push({ start: at, end: at + words.length });
  return found;
}

/** True if a place is no part of a longer word, number or name. */
export function isWhole(text: string, start: number, end: number, wanted: Wanted): boolean {
  const before = text.slice(Math.max(0, start - LOOK), start);
  const after = text.slice(end, end + LOOK);
  // What it touched already when it was described is no reason to refuse it.
  const sameBefore = wanted.before !== '' && before.slice(-2) === wanted.before.slice(-2);
  const sameAfter = wanted.after !== '' && after.slice(0, 2) === wanted.after.slice(0, 2);
  if (!sameBefore && cutsWord(before.slice(-1), text[start])) return false;
  if (!sameAfter && cutsWord(text[end - 1], after.slice(0, 1))) return false;
  if (wanted.kind === 'passage') return true;
  if (!sameBefore && CAME_BEFORE.test(before) && INSIDE.test(text[start] ?? '')) return false;
  if (!sameAfter && GOES_ON.test(after) && INSIDE.test(text[end - 1] ?? '')) return false;
  return !isLongerName(after, wanted);
}

const cutsWord = (left = '', right = '') => INSIDE.test(left) && INSIDE.test(right);

/** "Lê Văn Hùng" in "Lê Văn Hùng Anh" is another person, unless it was followed by that word before. */
function isLongerName(after: string, wanted: Wanted): boolean {
  const next = TITLE_WORD_NEXT.exec(after)?.[1];
  if (next === undefined || !TITLE_WORD_LAST.test(wanted.words)) return false;
  return TITLE_WORD_NEXT.exec(wanted.after)?.[1] !== next;
}
