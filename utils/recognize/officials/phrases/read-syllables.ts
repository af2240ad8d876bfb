import type { Context } from '../../recognizer';
import type { TokenSpan } from './phrase';
import { hasGap, isCapitalized, isDash, isTitled, isWordToken } from './token-words';

/** "[Mô-ra-lét]": where a foreign word ends that is written as it is spoken, syllable by syllable; `first` if none begins. */
export function afterSyllables(context: Context, first: number): number {
  if (!isTitled(context, first)) return first;
  let at = first + 1;
  while (isSyllableBehindDash(context, at + 1)) at += 2;
  return at === first + 1 ? first : at;
}

/** The "ra" of "Mô-ra-lét": small, and a dash without spaces joins it to what stands before. */
export function isSyllableBehindDash(context: Context, at: number): boolean {
  if (!isDash(context, at - 1) || hasGap(context, at) || hasGap(context, at - 1)) return false;
  return isWordToken(context, at) && !isCapitalized(context, at);
}

/** True where no white space stands inside: "Lindgren", "Mô-ra-lét", "O'Connor". */
export function isOneWord(context: Context, { first, last }: TokenSpan): boolean {
  for (let at = first + 1; at < last; at++) if (hasGap(context, at)) return false;
  return true;
}
