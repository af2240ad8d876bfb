import { EntryType } from '../../../lexicon/rows';
import type { Context } from '../../recognizer';
import type { NominalPlace } from '../evidence-tallies';
import type { TokenSpan } from '../phrases/phrase';
import { isBreak, isCapitalized, isWord, isWordToken, lowerText, markAt } from '../phrases/token-words';

/** Adverbs between a subject and its verb, and verbs that the lexicon's walls leave out. */
const ADVERBS = new Set([
  'cũng',
  'còn',
  'vẫn',
  'tiếp',
  'đồng',
  'đặc',
  'chỉ',
  'đánh',
  'rất',
  'luôn',
  'từng',
  'sau',
  'trước',
]);

/** Words and marks behind which a clause begins. */
const OPENERS = new Set([
  'theo',
  'đó',
  'rằng',
  'thời',
  'thêm',
  'biệt',
  '.',
  ',',
  ':',
  ';',
  '!',
  '?',
  '"',
  '”',
  '“',
  '-',
  '–',
  '*',
]);

/** Where an office or a rank without a name stands in its clause: how likely it is that its holder is meant. */
export function nominalPlace(context: Context, { first, last }: TokenSpan): NominalPlace {
  const verb = ((context.hits.types[last] ?? 0) & EntryType.Wall) !== 0 || ADVERBS.has(lowerText(context, last));
  const opens = isBreak(context, first - 1) || OPENERS.has(markAt(context, first - 1) || lowerText(context, first - 1));
  if (verb) return opens ? 'subject' : 'acts';
  if (!opens) return 'inside';
  if (isWord(context, first - 1, 'theo')) return 'told';
  return isStatement(context, last) ? 'states' : 'opens';
}

/** "Bộ trưởng Bộ Y tế: …", "Thủ tướng [lên kế hoạch] …": a word that is no qualifier begins what the holder does. */
function isStatement(context: Context, at: number): boolean {
  if (markAt(context, at) === ':') return true;
  return isWordToken(context, at) && !isCapitalized(context, at) && !QUALIFIERS.has(lowerText(context, at));
}

const QUALIFIERS = new Set(
  'của và này đó ấy kia với kiêm liên hoặc hay nước cấp ở tại gốc thứ đảng các những trong'.split(' '),
);
