import approxSearch from 'approx-string-match';
import type { Span } from '../text/span';
import { plainText } from './plain-text';

/** A box between two paragraphs of a passage is rarely longer. */
const GAP = 600;
const ERRORS = 0.3;
/** Shorter pieces stand anywhere. */
const LEAST = 8;
const MOST = 8;

/** Where a passage over several paragraphs may stand when something was put between them: from its first to its last. */
export function acrossPieces(text: string, exact: string): readonly Span[] {
  const pieces = exact.split(/\s*\n\s*/).map((piece) => plainText(piece).text.trim());
  const [first = '', ...rest] = pieces.filter((piece) => piece.length >= LEAST);
  if (rest.length === 0) return [];
  return find(text, first, 0, text.length).flatMap((start) => follow(text, rest, start));
}

function follow(text: string, rest: readonly string[], start: Span): readonly Span[] {
  let end = start.end;
  for (const piece of rest) {
    const next = find(text, piece, end, end + GAP + piece.length)[0];
    if (next === undefined) return [];
    end = next.end;
  }
  return [{ start: start.start, end }];
}

function find(text: string, piece: string, from: number, to: number): readonly Span[] {
  const found = approxSearch(text.slice(from, to), piece, Math.floor(piece.length * ERRORS));
  return found.slice(0, MOST).map(({ start, end }) => ({ start: from + start, end: from + end }));
}
