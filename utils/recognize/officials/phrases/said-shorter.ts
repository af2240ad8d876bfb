import type { Context } from '../../recognizer';
import { isCapitalized, isWordToken } from './token-words';

/**
 * "Giám đốc Sở Y tế Lê Văn Nam [Bến] tàu chưa mở": where a caption without a stop is followed by a sentence, the name ends
 * before its first word if the text says it so elsewhere; else `end`.
 */
export function endSaidElsewhere(context: Context, first: number, end: number): number {
  if (end - first < 4 || !isWordToken(context, end) || isCapitalized(context, end)) return end;
  const { text, tokens } = context;
  const [from, to] = [tokens.start[first] ?? 0, tokens.end[end - 2] ?? 0];
  const shorter = text.slice(from, to);
  for (let at = text.indexOf(shorter); at >= 0; at = text.indexOf(shorter, at + shorter.length))
    if (at !== from && !goesOn(text, at + shorter.length)) return end - 1;
  return end;
}

/** True if another word of a name follows: a capital behind a space. */
function goesOn(text: string, at: number): boolean {
  return /^(?:\p{L}| \p{Lu})/u.test(text.slice(at, at + 2));
}
