import { hitAt, tokensOf } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { DocumentKindRow } from '../../../lexicon/seed-rows';
import { Shape } from '../../../text/tokens';
import type { Context } from '../../recognizer';
import { remembered } from '../../shared/remembered';
import { isCapital, isGlued, wordAt } from '../../shared/words';

/** A word that names a kind of document. */
export interface KindWord {
  readonly row: DocumentKindRow;
  /** The first token, and the token behind the last. */
  readonly first: number;
  readonly next: number;
  /** Written with a capital: "Nghị quyết". */
  readonly capital: boolean;
  /** Written as an abbreviation: "NQ". */
  readonly short: boolean;
}

/** What joins a symbol's letters to what stands before them. */
const JOINTS = new Set(['-', '/', '_', '.']);

/** The kind word at a token; `undefined` if none stands there, or if the letters are part of a symbol ("08-NQ/TW"). */
export function kindWordAt(context: Context, token: number): KindWord | undefined {
  const { tokens, hits, lexicon } = context;
  const hit = hitAt(hits, token, EntryType.DocumentKind);
  const row = hit < 0 ? undefined : lexicon.documentKind(hits.entry[hit] as number);
  if (row === undefined || row.needs === 'never') return undefined;
  const short = isShort(context, token, row.kind);
  if (short && isGlued(tokens, token) && JOINTS.has(wordAt(tokens, token - 1))) return undefined;
  if (isPartOfWord(context, token, row.kind)) return undefined;
  return { row, first: token, next: hits.last[hit] as number, capital: tokens.shape[token] !== Shape.Lower, short };
}

/** "NQ" for "nghị quyết": shorter than the first syllable of the kind. */
function isShort({ tokens }: Context, token: number, kind: string): boolean {
  if (tokens.shape[token] === Shape.Lower || tokens.shape[token] === Shape.Title) return false;
  const space = kind.indexOf(' ');
  return (tokens.end[token] as number) - (tokens.start[token] as number) !== (space < 0 ? kind.length : space);
}

/** Syllables that make another word of the kind behind them. */
const OTHER_WORDS = new Map([
  ['luật', new Set(['kỷ', 'pháp', 'quy'])],
  ['bộ luật', new Set(['đồng', 'toàn', 'cán', 'tiến', 'nội'])],
  ['lệnh', new Set(['tư', 'hiệu', 'mệnh', 'khẩu', 'câu'])],
]);

/** "kỷ luật", "pháp luật", "tư lệnh", "đồng bộ Luật": the syllable before it makes another word of it. */
function isPartOfWord({ tokens }: Context, token: number, kind: string): boolean {
  return OTHER_WORDS.get(kind)?.has(wordAt(tokens, token - 1)) === true;
}

/** True if words for a kind of document stand at token `i`, in whatever case, also as letters of a symbol. */
export function isKind({ hits }: Context, i: number): boolean {
  return ((hits.types[i] ?? 0) & EntryType.DocumentKind) !== 0;
}

/** "Chỉ thị 05 của …": a capital names a particular document. */
export function isCapitalKind(context: Context, i: number): boolean {
  return isCapital(context.tokens, i) && isKind(context, i);
}

/** The kind words of a text, from left to right: every rule of documents starts from them, so they are read once. */
export function kindWords(context: Context): readonly KindWord[] {
  return remembered(context, readKindWords);
}

function readKindWords(context: Context): readonly KindWord[] {
  const words: KindWord[] = [];
  for (const token of tokensOf(context.hits, EntryType.DocumentKind)) {
    const word = kindWordAt(context, token);
    if (word !== undefined) words.push(word);
  }
  return words;
}
