import { endsSentence } from '../../../text/sentences';
import { Shape, TokenKind } from '../../../text/tokens';
import type { Context } from '../../recognizer';
import { wordAt } from '../../shared/words';

/** The token's text. */
export function tokenText({ text, tokens }: Context, token: number): string {
  return text.slice(tokens.start[token] ?? 0, tokens.end[token] ?? 0);
}

/** The token's text in lower case and new tone placement; `''` beyond the end. */
export function lowerText({ tokens }: Context, token: number): string {
  return wordAt(tokens, token);
}

/** True if the token is this word, whatever its letter case. `word` is in lower case and new tone placement. */
export function isWord({ tokens }: Context, token: number, word: string): boolean {
  return wordAt(tokens, token) === word;
}

/** "TP", "TX": units of places that are written short, with a stop behind them or without. */
export function isShortUnit(context: Context, token: number): boolean {
  return isWord(context, token, 'tp') || isWord(context, token, 'tx');
}

/** True if the tokens from `token` on are these words. */
export function areWords(context: Context, token: number, ...words: readonly string[]): boolean {
  for (let i = 0; i < words.length; i++) if (wordAt(context.tokens, token + i) !== words[i]) return false;
  return true;
}

/** The character of a mark; `''` if the token is none. */
export function markAt({ text, tokens }: Context, token: number): string {
  if (token < 0 || token >= tokens.count || tokens.kind[token] !== TokenKind.Mark) return '';
  return text[tokens.start[token] ?? 0] ?? '';
}

export function isBreak({ tokens }: Context, token: number): boolean {
  return token < 0 || token >= tokens.count || tokens.kind[token] === TokenKind.Break;
}

/** True outside the text, at a line break and where a sentence ends. */
export function isEnd(context: Context, token: number): boolean {
  return isBreak(context, token) || endsSentence(context.tokens, token);
}

export function isDash(context: Context, token: number): boolean {
  const mark = markAt(context, token);
  return mark === '-' || mark === '–' || mark === '—';
}

export function isWordToken({ tokens }: Context, token: number): boolean {
  return token >= 0 && token < tokens.count && tokens.kind[token] === TokenKind.Word;
}

export function isNumber({ tokens }: Context, token: number): boolean {
  return token >= 0 && token < tokens.count && tokens.kind[token] === TokenKind.Number;
}

/** A word with a capital first letter: "Nguyễn", "A"; not an acronym. */
export function isTitled(context: Context, token: number): boolean {
  return isWordToken(context, token) && context.tokens.shape[token] === Shape.Title;
}

/** An acronym: "UBND". */
export function isAcronym(context: Context, token: number): boolean {
  return isWordToken(context, token) && context.tokens.shape[token] === Shape.Upper;
}

/** A word that begins with a capital: "Nguyễn", "UBND", "TPHCM". */
export function isCapitalized(context: Context, token: number): boolean {
  const shape = context.tokens.shape[token];
  return isWordToken(context, token) && shape !== Shape.Lower && shape !== 0;
}

/** True if a white space stands before the token. */
export function hasGap({ tokens }: Context, token: number): boolean {
  return tokens.gap[token] === 1;
}

/** The text of a run of tokens, as printed. */
export function spanText({ text, tokens }: Context, span: { readonly first: number; readonly last: number }): string {
  return span.last <= span.first ? '' : text.slice(tokens.start[span.first] ?? 0, tokens.end[span.last - 1] ?? 0);
}

/** The text of a run of tokens with one space wherever white space stands. */
export function spacedText(context: Context, span: { readonly first: number; readonly last: number }): string {
  const printed = spanText(context, span);
  return isSingleSpaced(context, span) ? printed : printed.replace(/\s+/gu, ' ');
}

/** Nearly every run is: one space between words, or none before a mark. */
function isSingleSpaced({ text, tokens }: Context, span: { readonly first: number; readonly last: number }): boolean {
  for (let at = span.first + 1; at < span.last; at++) {
    const before = tokens.end[at - 1] ?? 0;
    const space = (tokens.start[at] ?? 0) - before;
    if (space > 1 || (space === 1 && text[before] !== ' ')) return false;
  }
  return true;
}

/** "C67", "A05": a letter and its number without a space, as the police call their departments. */
export function isCode(context: Context, at: number): boolean {
  return (
    isTitled(context, at) &&
    (context.tokens.end[at] ?? 0) - (context.tokens.start[at] ?? 0) === 1 &&
    isNumber(context, at + 1) &&
    context.tokens.gap[at + 1] === 0
  );
}
