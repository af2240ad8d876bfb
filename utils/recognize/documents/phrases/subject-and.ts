import type { Context } from '../../recognizer';
import { isNumber, wordAt, wordsAt } from '../../shared/words';
import { isCapitalKind } from './kind-word';

/** "… của Luật Đê điều và Điều 30 của Nghị định …": a part of another paper, unless the title amends parts. */
export function isOtherPart({ tokens }: Context, i: number, first: number): boolean {
  if (!/^(?:điều|khoản|chương)$/.test(wordAt(tokens, i)) || !isNumber(tokens, i + 1)) return false;
  if (isNumber(tokens, i - 2)) return false;
  return !/^(?:sửa|bổ|bãi)$/.test(wordAt(tokens, first));
}

/** True if what stands behind "và", from token `i` on, is no part of the subject before it. */
export function endsBehindAnd(context: Context, i: number): boolean {
  const { tokens } = context;
  if (isCapitalKind(context, i)) return true;
  // "… về bến cảng và thay thế Nghị định 5": what the paper does besides; "bãi bỏ và thay thế" is one work.
  if (wordsAt(tokens, i, 'thay', 'thế') && isCapitalKind(context, i + 2))
    return !/^(?:đổi|sung|bỏ)$/.test(wordAt(tokens, i - 2));
  // "… của Bộ Công Thương và các quy định khác": other papers stand beside this one.
  if (wordAt(tokens, i) === 'các' && /^(?:quy|văn)$/.test(wordAt(tokens, i + 1))) {
    return /^(?:khác|liên|hiện|có|hướng)$/.test(wordAt(tokens, i + 3));
  }
  if (wordAt(tokens, i) === 'theo' || wordsAt(tokens, i, 'đặc', 'biệt', 'là')) return true;
  // "… quản lý đảng viên và việc chấp hành Nghị quyết Trung ương 4": what else is looked at.
  if (wordsAt(tokens, i, 'việc', 'chấp', 'hành') || wordsAt(tokens, i, 'việc', 'thực', 'hiện'))
    return isCapitalKind(context, i + 3);
  // "… trung hạn và hướng dẫn của Bộ Tài chính": another paper, told by whose it is.
  if (wordsAt(tokens, i, 'hướng', 'dẫn', 'của')) return true;
  if (wordsAt(tokens, i, 'quy', 'định', 'tại') || wordsAt(tokens, i, 'chỉ', 'đạo', 'của')) return true;
  if (wordAt(tokens, i) === 'dự') return !/^(?:toán|án|thảo|báo|trữ|phòng|bị)$/.test(wordAt(tokens, i + 1));
  return /^(?:còn|đã|sẽ|đang|cuộc)$/.test(wordAt(tokens, i)) && !wordsAt(tokens, i, 'cuộc', 'sống');
}
