import { EntryType } from '../../../lexicon/rows';
import type { Context } from '../../recognizer';
import { isCapitalized, isTitled, isWord, isWordToken, lowerText, markAt } from './token-words';

/** Words that open a sentence and hardly ever a part of a name; what follows one in a name where any does. */
const OPENERS: ReadonlyMap<string, string> = new Map([
  ['trong', 'nước'],
  ['theo', 'dõi'],
  ['tại', 'chỗ'],
  ['sau', 'đại'],
  ['khi', ''],
  ['nếu', ''],
  ['nhưng', ''],
  ['mặc', ''],
  ['với', ''],
  ['để', ''],
]);

/**
 * True where a sentence begins whose stop before it is missing, as in captions and copied texts: "Giám đốc Sở Y tế [Theo]
 * ông …", "Thứ trưởng Bộ Công Thương [Ảnh]: …".
 */
export function startsSentence(context: Context, at: number): boolean {
  if (((context.hits.types[at] ?? 0) & EntryType.SentenceStart) === 0 || !isTitled(context, at)) return false;
  if (isWord(context, at, 'ảnh')) return markAt(context, at + 1) === ':';
  const name = OPENERS.get(lowerText(context, at));
  if (name === undefined || !isWordToken(context, at + 1) || isCapitalized(context, at + 1)) return false;
  return name === '' || !isWord(context, at + 1, name);
}
