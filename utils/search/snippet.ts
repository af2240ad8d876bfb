import type { Span } from '../text/span';
import { type Term, termsOf } from './analyze';
import { SLOP } from './match';
import { type Phrase, parseQuery } from './query';

/** A piece of a text around what was found, and the found words within the piece. */
export interface Snippet {
  readonly text: string;
  readonly marks: readonly Span[];
}

const LENGTH = 130;
const BEFORE = 40;

const matches = (term: string, wanted: string, begun: boolean) => (begun ? term.startsWith(wanted) : term === wanted);

/** The terms of the phrase that begins at `first`, with at most SLOP others between them. */
function phraseAt(terms: readonly Term[], first: number, phrase: Phrase, begun: boolean): readonly Term[] | undefined {
  const found: Term[] = [];
  for (let index = first; index < terms.length && index - first < phrase.length + SLOP; index++) {
    const term = terms[index];
    const wanted = phrase[found.length];
    if (term && wanted && matches(term.term, wanted, begun && found.length === phrase.length - 1)) found.push(term);
    else if (found.length === 0) return undefined;
    if (found.length === phrase.length) return found;
  }
  return undefined;
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

function firstMatch(text: string, typed: string): readonly Term[] | undefined {
  const { phrases, prefix } = parseQuery(typed);
  const terms = termsOf(text);
  for (const [number, phrase] of phrases.entries()) {
    const begun = prefix && number === phrases.length - 1;
    for (let first = 0; first < terms.length; first++) {
      const found = phraseAt(terms, first, phrase, begun);
      if (found) return found;
    }
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
