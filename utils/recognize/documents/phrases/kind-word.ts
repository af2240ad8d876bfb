import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { DocumentKindRow } from '../../../lexicon/seed-rows';
import { Shape } from '../../../text/tokens';
import type { Context } from '../../recognizer';
import { isGlued, wordAt } from '../../shared/words';

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

/** The kind word at a token; `undefined` if none stands there, or if the letters are part of a symbol ("08-NQ/TW"). */
export function kindWordAt(context: Context, token: number): KindWord | undefined {
  const { tokens, hits, lexicon } = context;
  const hit = hitAt(hits, token, EntryType.DocumentKind);
  const row = hit < 0 ? undefined : lexicon.documentKind(hits.entry[hit] as number);
  if (row === undefined || row.needs === 'never') return undefined;
  const next = hits.last[hit] as number;
  const short = wordAt(tokens, token) !== row.kind.split(' ')[0];
  if (short && /^[-/_.]$/.test(wordAt(tokens, token - 1)) && isGlued(tokens, token)) return undefined;
  if (isPartOfWord(wordAt(tokens, token - 1), row.kind)) return undefined;
  return { row, first: token, next, capital: tokens.shape[token] !== Shape.Lower, short };
}

/** Calls `visit` at every kind word, from left to right. */
export function eachKindWord(context: Context, visit: (kind: KindWord) => void): void {
  const { types } = context.hits;
  for (let token = 0; token < context.tokens.count; token++) {
    if (((types[token] as number) & EntryType.DocumentKind) === 0) continue;
    const kind = kindWordAt(context, token);
    if (kind !== undefined) visit(kind);
  }
}

/** "kỷ luật", "pháp luật", "tư lệnh": the syllable before it makes another word of it. */
function isPartOfWord(before: string, kind: string): boolean {
  if (kind === 'luật') return before === 'kỷ' || before === 'pháp' || before === 'quy';
  return kind === 'lệnh' && /^(?:tư|hiệu|mệnh|khẩu|câu)$/.test(before);
}
