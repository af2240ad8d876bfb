import type { Context } from '../../recognizer';
import type { Reading } from './organization-reading';
import { readForeignName } from './read-foreign-name';
import { readVietnameseName } from './read-name';
import { isCapitalized, isTitled, isWord, markAt } from './token-words';
import { isVietnameseAt } from './vietnamese-syllable';

/** "Viện [Thomas B. Fordham]", "Quỹ [John F. Kennedy]": right behind the head a name of another language is the body's. */
export function foreignNameOf(context: Context, at: number, { start, afterHead }: Reading): number {
  const initialed = afterHead && markAt(context, at + 2) === '.';
  if (!initialed && !(at === start + 1 && isWord(context, start, 'viện') && isCapitalized(context, start))) return at;
  if (!isTitled(context, at) || isVietnameseAt(context, at)) return at;
  return beforeName(context, at, readForeignName(context, at, false));
}

/** "Giám đốc Viện Farham | Lê Văn Huân": one of ours behind it is the director. */
function beforeName(context: Context, first: number, last: number): number {
  for (let at = first + 1; at < last; at++) if (readVietnameseName(context, at, 'nothing') - at >= 3) return at;
  return last;
}
