import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { Context } from '../../recognizer';
import { isCapital, isNumber, wordAt, wordsAt } from '../../shared/words';

const PASSIVE = /^(?:ban|thông|triển|coi|xem|công|phê|ký|áp|đưa|chính|đánh|tổ|cho)$/;

/** "… được ban hành", "… được Quốc hội thông qua", "… được sửa đổi, bổ sung tại Nghị định …". */
export function endsPassive({ tokens }: Context, i: number): boolean {
  if (!wordsAt(tokens, i + 1, 'sửa', 'đổi')) return PASSIVE.test(wordAt(tokens, i + 1)) || isCapital(tokens, i + 1);
  const at = wordsAt(tokens, i + 3, ',', 'bổ', 'sung') ? i + 6 : i + 3;
  return /^(?:một|bởi|tại|theo|năm|ngày|lần|khoản|điểm)$/.test(wordAt(tokens, at));
}

/** "… do Bộ Xây dựng chủ trì", "… với 436 phiếu thuận", "… với lý do", "… với mục tiêu". */
export function endsBeforeActor(context: Context, i: number): boolean {
  const { tokens } = context;
  if (wordAt(tokens, i) === 'với' && /^(?:lý do|mục tiêu|mục đích)$/.test(pairAt(context, i + 1))) return true;
  return !isObject(context, i) && (isCapital(tokens, i + 1) || isNumber(tokens, i + 1));
}

/** "đối với Quỹ …", "hợp tác với Lào", "cửa khẩu do Bộ Quốc phòng quản lý": whom the title is about. */
function isObject(context: Context, i: number): boolean {
  const { tokens, hits } = context;
  if (wordAt(tokens, i) === 'với') return /^(?:đối|tác|kết|giới)$/.test(wordAt(tokens, i - 1));
  const hit = hitAt(hits, i + 1, EntryType.Organization);
  const end = wordsAt(tokens, i + 1, 'nhà', 'nước') ? i + 3 : hit < 0 ? -1 : (hits.last[hit] as number);
  return end > 0 && OWNS.test(pairAt(context, end));
}

/** What a body does to the thing a title names, and not to the paper: "hạ tầng do Nhà nước đầu tư". */
const OWNS = /^(?:quản lý|đầu tư|sở hữu|nắm giữ)$/;

function pairAt({ tokens }: Context, i: number): string {
  return `${wordAt(tokens, i)} ${wordAt(tokens, i + 1)}`;
}
