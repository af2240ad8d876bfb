import { fold } from '../../text/letters';
import type { Span } from '../../text/span';
import { Shape, TokenKind, type Tokens } from '../../text/tokens';

/** Finds the places that read like some words, letter case and tones apart. */
export type FindSurface = (surface: string) => readonly Span[];

/** Reads the text once, when the first surface is asked for; a surface costs as much as its first word is frequent. */
export function surfaceFinder(tokens: Tokens): FindSurface {
  let index: Index | undefined;
  return (surface) => {
    index ??= indexOf(tokens);
    return placesOf(tokens, index, surface);
  };
}

interface Index {
  /** The words and numbers of the text, folded. */
  readonly words: readonly string[];
  /** Their tokens. */
  readonly tokens: readonly number[];
  /** Where a word stands among the words. */
  readonly at: ReadonlyMap<string, readonly number[]>;
}

function indexOf(tokens: Tokens): Index {
  const words: string[] = [];
  const places: number[] = [];
  const at = new Map<string, number[]>();
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] !== TokenKind.Word && tokens.kind[i] !== TokenKind.Number) continue;
    const word = fold(tokens.text.slice(tokens.start[i], tokens.end[i]));
    const known = at.get(word);
    if (known === undefined) at.set(word, [words.length]);
    else known.push(words.length);
    words.push(word);
    places.push(i);
  }
  return { words, tokens: places, at };
}

function placesOf(tokens: Tokens, index: Index, surface: string): readonly Span[] {
  const wanted = fold(surface).split(' ');
  const capitalized = surface !== surface.toLowerCase();
  const found: Span[] = [];
  let free = 0;
  for (const first of index.at.get(wanted[0] ?? '') ?? []) {
    const from = index.tokens[first] ?? 0;
    const to = index.tokens[first + wanted.length - 1] ?? -1;
    if (first < free || to < from || !wanted.every((word, i) => index.words[first + i] === word)) continue;
    // "Mai Lan" is not "mai lan": where the reader's words begin with a capital, the place must too.
    if (capitalized && tokens.shape[from] === Shape.Lower) continue;
    if (hasBreak(tokens, from, to)) continue;
    found.push({ start: tokens.start[from] as number, end: tokens.end[to] as number });
    free = first + wanted.length;
  }
  return found;
}

function hasBreak(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (tokens.kind[i] === TokenKind.Break) return true;
  return false;
}
