import type { Context } from '../../recognizer';
import { wordAt, wordsAt } from '../../shared/words';
import { isOfAnyBody } from './any-body';
import type { KindWord } from './kind-word';
import { subjectEnd } from './subject-end';

/** Fewest tokens of a title: "Quy chế mới" is none. */
export const LEAST = 4;

/** "sửa đổi, bổ sung (một số điều của)": only a paper that there is can be amended. */
export function isAmended({ tokens }: Context, { first }: KindWord): boolean {
  const parts = /^(?:của|trong)$/.test(wordAt(tokens, first - 1)) && wordsAt(tokens, first - 4, 'một', 'số', 'điều');
  return wordsAt(tokens, (parts ? first - 4 : first) - 2, 'bổ', 'sung');
}

/** The token behind the title of an amended regulation; -1 where it has none, or any body may have it. */
export function amendedEnd(context: Context, kind: KindWord): number {
  const subject = subjectEnd(context, kind.next);
  let end = kind.next;
  while (end < subject && !isBehindTitle(context.tokens, end)) end++;
  return end - kind.next < LEAST || isOfAnyBody(context, end) ? -1 : end;
}

/** Words that say of a regulation that it is in force, or how and what for it is amended; each is a part of other words too. */
function isBehindTitle(tokens: Context['tokens'], i: number): boolean {
  const [before, word, next] = [wordAt(tokens, i - 1), wordAt(tokens, i), wordAt(tokens, i + 1)];
  if (word === 'hiện') return /^(?:hành|nay|có|đang)$/.test(next) && !/^(?:thực|phát|thể)$/.test(before);
  if (word === 'ban') return next === 'hành';
  // "nông thôn mới", "đổi mới"
  if (word === 'mới') return !/^(?:thôn|đổi)$/.test(before);
  if (word === 'theo') return /^(?:hướng|đó|quy|yêu|đề|tinh|chỉ|đúng)$/.test(next);
  return /^(?:này|để|nhằm)$/.test(word);
}
