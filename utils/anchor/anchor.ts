import type { QuoteKind, Selectors } from '../model/selector';
import type { Span } from '../text/span';
import { align } from './align';
import type { Anchored, OrphanReason } from './anchored';
import { isNear, nearMatch } from './approximate';
import { type Context, contextOf, contextScore } from './context';
import type { Correspondence } from './correspond';
import { MOST_PLACES } from './describe';
import { follow } from './follow';
import { homeOf } from './home';
import { matchQuote } from './match-quote';
import { occurrences, wantedOf } from './occurrences';
import { fromOriginal, type PlainText, plainText, toOriginal } from './plain-text';

/** What every rung of the ladder needs. */
interface Search {
  readonly plain: PlainText;
  readonly selectors: Selectors;
  readonly kind: QuoteKind;
  /** The quote in plain form. */
  readonly words: string;
  readonly context: Context;
  /** Where it stood, in the plain text. */
  readonly hint: number;
}

/**
 * Finds the place of a stored quote again: where it stood, else the same words between the same words, else, for a
 * passage only, most of its words. What is not found is an orphan: a wrong place is worse than none.
 *
 * Give a `PlainText` where many quotes of one text are anchored: the text is then read once. Where the text the quote was
 * described in is kept, as a clip keeps it, give the way from it to this one: the quote then goes where its words went.
 */
export function anchor(
  text: string | PlainText,
  selectors: Selectors,
  kind: QuoteKind,
  way?: Correspondence,
): Anchored {
  const original = typeof text === 'string' ? text : text.original;
  if (selectors.quote.exact.trim() === '') return { orphan: true, reason: 'empty' };
  const { start, end } = selectors.position;
  if (standsAsItStood(original, selectors)) return { span: { start, end }, how: 'position', score: 1 };
  const followed = way && follow(way, selectors, kind);
  if (followed !== undefined) return followed;
  const plain = plainText(text);
  const { words } = wantedOf(selectors.quote, kind);
  const hint = fromOriginal(plain, start);
  const search = { plain, selectors, kind, words, context: contextOf(selectors.quote), hint };
  const found = sameWords(search);
  if (!('orphan' in found) || kind === 'exact') return found;
  return mostWords(search) ?? found;
}

/** The words at their place, between all that stood around them. */
function standsAsItStood(text: string, { quote, position }: Selectors): boolean {
  const { exact, prefix = '', suffix = '' } = quote;
  if (position.end - position.start !== exact.length || position.start < prefix.length) return false;
  return text.startsWith(prefix + exact + suffix, position.start - prefix.length);
}

function sameWords(search: Search): Anchored {
  const { plain, selectors, kind, words, context, hint } = search;
  const found = occurrences(plain.text, wantedOf(selectors.quote, kind));
  if (found.length > MOST_PLACES) return orphan(search, 'ambiguous', found[0]);
  const places = found.map((place) => ({ ...place, context: contextScore(plain.text, place, context) }));
  const [first, ...rest] = places;
  if (first === undefined) return orphan(search, 'gone');
  const count = words.split(' ').length;
  const choice = matchQuote([first, ...rest], {
    kind,
    words: count,
    hint,
    ...(selectors.rivals ? { rivals: selectors.rivals } : {}),
  });
  if (choice.chosen === undefined) return orphan(search, choice.reason, choice.best);
  if (kind === 'exact' && isNeighbour(search, choice.chosen)) return orphan(search, 'elsewhere', choice.chosen);
  const span = toOriginal(plain, choice.chosen);
  const same = plain.original.slice(span.start, span.end) === selectors.quote.exact;
  return { span, how: same ? 'quote' : 'normalized', score: 1 };
}

/** True if the place is one that the prefix or the suffix names: the quote is gone and its neighbour moved up. */
function isNeighbour({ plain, selectors, words }: Search, place: Span): boolean {
  const { prefix = '', suffix = '' } = selectors.quote;
  if (!plainText(prefix).text.includes(words) && !plainText(suffix).text.includes(words)) return false;
  const aligned = align(plain.text, place, selectors.quote);
  return aligned === undefined || aligned.end <= place.start || aligned.start >= place.end;
}

function mostWords({ plain, selectors, words, context, hint }: Search): Anchored | undefined {
  const found = nearMatch(plain.text, words, context, selectors, hint);
  if (found === undefined || !isNear(found, selectors)) return undefined;
  return { span: toOriginal(plain, found), how: 'approximate', score: found.words };
}

function orphan({ plain, selectors, words, hint }: Search, reason: OrphanReason, best?: Span): Anchored {
  const nearest = homeOf(plain.text, selectors.quote, words.length, hint) ?? best;
  return { orphan: true, reason, ...(nearest === undefined ? {} : { nearest: toOriginal(plain, nearest) }) };
}
