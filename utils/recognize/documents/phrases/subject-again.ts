import { EntryType } from '../../../lexicon/rows';
import type { Context } from '../../recognizer';
import { isBreak, isCapital, wordAt, wordsAt } from '../../shared/words';

/** How far before a comma a list of capitals is looked for, in tokens. */
const LIST_REACH = 14;

/** Bodies and offices: behind a comma they may act. */
export const ACTOR = EntryType.Organization | EntryType.Office | EntryType.OrganizationHead;

/** "Biểu thuế xuất khẩu, Biểu thuế nhập khẩu, Danh mục hàng hóa", "thành phố Hòa An, Thành phố Bến Nước": alike or third. */
export function isParallel({ tokens, hits }: Context, i: number): boolean {
  if (((hits.types[i + 1] ?? 0) & ACTOR) !== 0) return false;
  const [first, second] = [wordAt(tokens, i + 1), wordAt(tokens, i + 2)];
  for (let at = i - 1; at > i - LIST_REACH && !isBreak(tokens, at); at--) {
    if (wordAt(tokens, at) === first && wordAt(tokens, at + 1) === second) return true;
    // A comma before this one that a capital followed was passed over.
    if (wordAt(tokens, at) === ',') return isCapital(tokens, at + 1) && ((hits.types[at + 1] ?? 0) & ACTOR) === 0;
  }
  return false;
}

/**
 * "Mặt trận Tổ quốc Việt Nam, các đoàn thể chính trị - xã hội và nhân dân": those beside a body; "của các cơ quan thanh tra
 * chuyên ngành, các cơ quan thanh tra bộ": the same again.
 */
export function isMore(tokens: Context['tokens'], i: number): boolean {
  const [first, second] = [wordAt(tokens, i + 2), wordAt(tokens, i + 3)];
  if (isCapital(tokens, i - 1) && /^(?:đoàn|tổ)$/.test(first)) return true;
  for (let at = i - 3; at > i - LIST_REACH && !isBreak(tokens, at); at--)
    if (wordsAt(tokens, at, 'các', first, second)) return true;
  return false;
}
