import approxSearch from 'approx-string-match';
import type { Span } from '../text/span';
import type { Context } from './context';
import { contextScore } from './context';
import { plainText } from './plain-text';

/** A box between two paragraphs of a passage is rarely longer. */
const GAP = 600;
const ERRORS = 0.25;
const LEAST = 12;

/** A passage over several paragraphs between which something was put: from its first words to its last. */
export function acrossPieces(
  text: string,
  exact: string,
  context: Context,
): (Span & { readonly words: number; readonly context: number }) | undefined {
  const pieces = exact
    .split(/\s*\n\s*/)
    .map((piece) => plainText(piece).text.trim())
    .filter((piece) => piece !== '');
  const [first = '', ...rest] = pieces;
  if (rest.length === 0 || pieces.every((piece) => piece.length < LEAST)) return undefined;
  const starts = find(text, first, 0, text.length);
  const wholes = starts.flatMap((start) => follow(text, rest, start));
  const scored = wholes.map((whole) => ({ ...whole, context: contextScore(text, whole, context) }));
  return scored.length === 0 ? undefined : scored.reduce((a, b) => (b.context > a.context ? b : a));
}

interface Piece extends Span {
  readonly words: number;
}

function follow(text: string, rest: readonly string[], start: Piece): readonly Piece[] {
  let end = start.end;
  let words = start.words;
  for (const piece of rest) {
    const next = find(text, piece, end, end + GAP + piece.length)[0];
    if (next === undefined) return [];
    end = next.end;
    words = Math.min(words, next.words);
  }
  return [{ start: start.start, end, words }];
}

function find(text: string, piece: string, from: number, to: number): readonly Piece[] {
  const part = text.slice(from, to);
  return approxSearch(part, piece, Math.floor(piece.length * ERRORS))
    .slice(0, 50)
    .map(({ start, end, errors }) => ({ start: from + start, end: from + end, words: 1 - errors / piece.length }));
}
