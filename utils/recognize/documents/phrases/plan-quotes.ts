import type { Context } from '../../recognizer';
import { isBreak, isGlued, wordAt, wordsAt } from '../../shared/words';
import type { KindWord } from './kind-word';

/** Longest quotation inside a title, in tokens. */
const MAX_TOKENS = 45;

/** Longest quoted title, in tokens: its end is marked. */
const MAX_QUOTED = 80;

/** True if a quotation opens at token `i`. */
export function opensQuote({ tokens }: Context, i: number): boolean {
  return wordAt(tokens, i) === '"' && tokens.gap[i] === 1 && tokens.gap[i + 1] === 0;
}

/** The token behind a quotation inside a title; two apostrophes close it, too. -1 where none does. */
export function behindQuote({ tokens }: Context, open: number): number {
  for (let i = open + 1; i < open + MAX_TOKENS && !isBreak(tokens, i); i++) {
    if (wordAt(tokens, i) === '"') return i + 1;
    if (wordsAt(tokens, i, "'", "'")) return i + 2;
  }
  return -1;
}

/** "Đề án “Giữ rừng …”": only kinds that are surely papers; a "Chương trình “…”" is as often a show. */
export function quotedEnd({ tokens }: Context, kind: KindWord): number {
  if (kind.row.kind !== 'đề án' && kind.row.kind !== 'kế hoạch' && kind.row.kind !== 'chiến lược') return -1;
  const open = wordAt(tokens, kind.next) === ':' ? kind.next + 1 : kind.next;
  if (wordAt(tokens, open) !== '"') return -1;
  for (let i = open + 1; i < open + MAX_QUOTED && !isBreak(tokens, i); i++) {
    // A mark apart from the word before it opens another quotation: this one's end was forgotten.
    if (wordAt(tokens, i) === '"') return i - open > 3 && isGlued(tokens, i) ? i + 1 : -1;
  }
  return -1;
}
