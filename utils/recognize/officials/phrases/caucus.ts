import type { Context } from '../../recognizer';
import { expandSpan } from './expand-span';
import type { OfficePhrase } from './phrase';
import { areWords } from './token-words';
import { wholeBody } from './whole-body';

/** "Bí thư Đảng đoàn, Chủ tịch [Tổng LĐLĐ Việt Nam]": the body whose office, complete in itself, is said with its caucus's; "" if none is. */
export function caucusBody(context: Context, { role }: OfficePhrase, next: OfficePhrase): string {
  if (!areWords(context, role.last - 2, 'đảng', 'đoàn') || next.row.takes !== 'none') return '';
  return expandSpan(context, wholeBody(context, next));
}
