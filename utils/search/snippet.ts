import type { Span } from '../text/span';
import { type Term, termsOf } from './analyze';
import { looserQueries } from './looser-queries';
import { slopOf } from './match-part';
import { parseQuery } from './parse-query';
import type { Part, Query } from './query';

/** A piece of a text around what was found, and the found words within the piece. */
export interface Snippet {
  readonly text: string;
  readonly marks: readonly Span[];
}

const LENGTH = 130;
const BEFORE = 40;

/** What the last word begins with, if it is still being typed. */
const beginningsOf = ({ begun, begunInNames }: Part) => begun ?? begunInNames?.map((key) => key.slice(0, -1));

/** The terms of the phrase that begins at `first`, with no more others between them than the search allows. */
function phraseAt(terms: readonly Term[], first: number, part: Part): readonly Term[] | undefined {
  const found: Term[] = [];
  const slop = slopOf(part);
  const { length } = part.terms;
  for (let index = first; index < terms.length && index - first < length + slop; index++) {
    const term = terms[index];
    const wanted = part.terms[found.length] ?? '';
    const begun = found.length === length - 1 ? beginningsOf(part) : undefined;
    const same = term && (begun ? begun.some((letters) => term.term.startsWith(letters)) : term.term === wanted);
    if (term && same && (!part.toned || term.exact === part.exact[found.length])) found.push(term);
    else if (found.length === 0) return undefined;
    if (found.length === length) return found;
  }
  return undefined;
}

/** True if a found phrase has the tones that were typed and nothing between its words. */
function isBest(found: readonly Term[], terms: readonly Term[], first: number, part: Part): boolean {
  if (terms[first + found.length - 1] !== found.at(-1)) return false;
  return found.every(({ exact }, i) => exact.startsWith(part.exact[i] ?? ''));
}

function cut(text: string, found: readonly Term[]): Snippet {
  const start = found[0]?.start ?? 0;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', start);
  const wanted = Math.max(lineStart, start - BEFORE);
  const from = wanted === lineStart ? lineStart : text.indexOf(' ', wanted) + 1;
  const end = Math.min(lineEnd < 0 ? text.length : lineEnd, Math.max(from + LENGTH, found.at(-1)?.end ?? 0));
  const stop =
    end === lineEnd || end === text.length ? end : Math.max(text.lastIndexOf(' ', end), found.at(-1)?.end ?? 0);
  const head = from > lineStart ? '…' : '';
  return {
    text: `${head}${text.slice(from, stop)}${stop < (lineEnd < 0 ? text.length : lineEnd) ? '…' : ''}`,
    marks: found.map((term) => ({ start: term.start - from + head.length, end: term.end - from + head.length })),
  };
}

const partsOf = ({ clauses }: Query) => clauses.flatMap(({ parts }) => parts);

/**
 * What to look for, in this order: what was typed, then what the looser queries ask for, the longest first. Not a lone syllable
 * that a phrase was parted into: it is a piece of some other word nearly everywhere.
 */
function partsSought(query: Query): readonly Part[] {
  const looser = looserQueries(query)
    .map(partsOf)
    .flatMap((parts) => (parts.length > 1 ? parts.filter(({ terms }) => terms.length > 1) : parts));
  return [...partsOf(query), ...looser.sort((one, other) => other.terms.length - one.terms.length)];
}

/** Of the first part that stands in the text, the first place as it was typed, else the first at all. */
function firstMatch(text: string, typed: string): readonly Term[] | undefined {
  const terms = termsOf(text);
  for (const part of partsSought(parseQuery(typed))) {
    let good: readonly Term[] | undefined;
    for (let first = 0; first < terms.length; first++) {
      const found = phraseAt(terms, first, part);
      if (found && isBest(found, terms, first, part)) return found;
      good ??= found;
    }
    if (good) return good;
  }
  return undefined;
}

/** The words of a title that answer what was typed; undefined if none do. */
export function marksIn(title: string, typed: string): readonly Span[] | undefined {
  return firstMatch(title, typed)?.map(({ start, end }) => ({ start, end }));
}

/** The first place of `text` that answers what was typed; undefined if none does. */
export function snippetOf(text: string, typed: string): Snippet | undefined {
  const found = firstMatch(text, typed);
  return found && cut(text, found);
}
