import { Shape, TokenKind, type Tokens } from '../../text/tokens';
import { tokenFrom } from './token-at';

/** One abbreviation the article defines itself: "Công nghiệp quốc phòng (CNQP)". */
export interface Abbreviation {
  /** As printed between the brackets: "CNQP". */
  readonly short: string;
  /** The words it stands for, as printed: "Công nghiệp quốc phòng". */
  readonly long: string;
  /** Where the long form starts and the bracket ends in the text. */
  readonly start: number;
  readonly end: number;
}

/** The article's own abbreviations. */
export interface Abbreviations {
  readonly list: readonly Abbreviation[];
  /** What a short form stands for in this article. */
  expand(short: string): string | undefined;
  /** Replaces every defined short form inside a phrase by its words: "Tổng cục CNQP" → "Tổng cục Công nghiệp quốc phòng". */
  expandWithin(phrase: string): string;
}

/** Most articles define none. */
const NONE: Abbreviations = { list: [], expand: () => undefined, expandWithin: (phrase) => phrase };

/** Longest short form read: "VHTTDL" has six letters, "LĐTBXH" too, "CNQP, AN và ĐVCN" is no single form. */
const MAX_LETTERS = 10;

/**
 * Reads "long form (SHORT)": one word in capitals between brackets whose letters are the initials of the words before
 * it. Small words between them ("và", "của") may be left out of the initials.
 */
export function readAbbreviations(tokens: Tokens): Abbreviations {
  const list: Abbreviation[] = [];
  const { text } = tokens;
  for (let at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1)) {
    const open = tokenFrom(tokens, at);
    if (open === 0 || !isMark(tokens, open + 2, ')')) continue;
    const found = readAt(tokens, open);
    if (found !== undefined) list.push(found);
  }
  if (list.length === 0) return NONE;
  const byShort = new Map(list.map(({ short, long }) => [short, long]));
  return {
    list,
    expand: (short) => byShort.get(short),
    expandWithin: (phrase) =>
      list.some(({ short }) => phrase.includes(short))
        ? phrase.replace(/[\p{L}\p{M}\p{N}]+/gu, (part) => byShort.get(part) ?? part)
        : phrase,
  };
}

function isMark(tokens: Tokens, i: number, mark: string): boolean {
  return tokens.kind[i] === TokenKind.Mark && tokens.text[tokens.start[i] as number] === mark;
}

function readAt(tokens: Tokens, open: number): Abbreviation | undefined {
  const short = tokens.text.slice(tokens.start[open + 1], tokens.end[open + 1]);
  const shape = tokens.shape[open + 1];
  if (tokens.kind[open + 1] !== TokenKind.Word || (shape !== Shape.Upper && shape !== Shape.Mixed)) return undefined;
  if (short.length < 2 || short.length > MAX_LETTERS) return undefined;
  const first = firstWord(tokens, open, short);
  if (first < 0) return undefined;
  const start = tokens.start[first] as number;
  return { short, long: tokens.text.slice(start, tokens.end[open - 1]), start, end: tokens.end[open + 2] as number };
}

/** The token of the long form's first word, walking back over the initials; -1 if they do not fit. */
function firstWord(tokens: Tokens, open: number, short: string): number {
  let letter = short.length - 1;
  let skipped = 0;
  for (let i = open - 1; i >= 0 && skipped <= 2; i--) {
    if (tokens.kind[i] === TokenKind.Break) return -1;
    if (tokens.kind[i] === TokenKind.Mark) {
      if (!isMark(tokens, i, ',') && !isMark(tokens, i, '-') && !isMark(tokens, i, '–')) return -1;
      continue;
    }
    const initial = tokens.text[tokens.start[i] as number] ?? '';
    if (sameInitial(initial, short[letter] ?? '')) letter--;
    else skipped++;
    if (letter < 0) return i;
  }
  return -1;
}

/** "Trung ương" is TW or TƯ: the press takes W for ư. */
function sameInitial(initial: string, letter: string): boolean {
  const wanted = letter.toLowerCase();
  const given = initial.toLowerCase();
  return given === wanted || (given === 'ư' && wanted === 'w');
}
