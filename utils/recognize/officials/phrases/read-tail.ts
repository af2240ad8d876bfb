import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { Context } from '../../recognizer';
import { isStanding } from './office-modifiers';
import type { TokenSpan } from './phrase';
import { readCapitalsName } from './read-capitals-name';
import { afterManaged } from './read-managed';
import { nameTier, readVietnameseName } from './read-name';
import { afterSummed } from './read-summed';
import { closesTail } from './tail-ends';
import { endsWithHead, isClosed, isWhole, takesSubject } from './tail-heads';
import { isConnector, isTailWord, startsTail } from './tail-words';
import { runEnd } from './title-run';
import { areWords, isDash, isNumber, isTitled, isWord, isWordToken, lowerText, markAt } from './token-words';
import { isVietnameseAt } from './vietnamese-syllable';

/** In syllables. */
const LONGEST_NAME = 5;

/** A subject ("Ban Chỉ đạo …", "Tổ công tác …") may be as long as a title. */
const LONGEST_SUBJECT = 24;
const LONGEST_TAIL = 20;

/** Two capitals and a comma. */
function isTwoCapitals(context: Context, at: number): boolean {
  return isTitled(context, at) && runEnd(context, at) === at + 2 && markAt(context, at + 2) === ',';
}

/**
 * "Ông A, Giám đốc Khu bảo tồn thiên nhiên [Mai Lâm], …": two capitals of ours that end what a comma opened behind a name
 * are the body's, for people have three; of three only where nobody's family name is the first, and of border posts, which
 * are named in the words of peoples whose family names are the same: "Đồn trưởng Biên phòng [Ma Lù Thàng]". Where they end;
 * `from` if they are none.
 */
function afterNamedSo(context: Context, opened: number, from: number): number {
  if (!isTitled(context, from)) return from;
  const end = runEnd(context, from);
  const post = areWords(context, from - 2, 'biên', 'phòng');
  // "Trưởng thôn [Mai Trung Sơn]"
  const place = post || isVillage(context, from - 1);
  if (end !== from + 2 && (end !== from + 3 || (!place && nameTier(context, from, 'family') > 0))) return from;
  if (!closesAside(context, opened, end) || !isBehindName(context, opened)) return from;
  for (let at = from; at < end; at++) if (!isVietnameseAt(context, at)) return from;
  return end;
}

const VILLAGES = new Set(['thôn', 'bản', 'ấp', 'buôn', 'làng', 'sóc']);

/** "Trưởng [thôn]": the office ends with a unit so small that behind the holder's name only its own name follows. */
function isVillage(context: Context, at: number): boolean {
  return VILLAGES.has(lowerText(context, at));
}

/** True if what one token opens behind a name, the other closes: "(…)", ", …,", "- … -". */
function closesAside(context: Context, opened: number, at: number): boolean {
  if (isDash(context, opened)) return isDash(context, at);
  const mark = markAt(context, opened);
  // "(nguyên Giám đốc Ban Quản lý rừng phòng hộ Mai Sơn, nay là …)"
  if (mark === '(' && markAt(context, at) === ',')
    return isWord(context, at + 1, 'nay') || isWord(context, at + 1, 'hiện');
  return (mark === ',' || mark === '(') && markAt(context, at) === (mark === '(' ? ')' : mark);
}

/** "[Trần Văn Nam], Giám đốc …": somebody's whole name ends there; not "Tại Bắc Kinh, …", "Theo Reuters, …", where the holder's own follows. */
function isBehindName(context: Context, end: number): boolean {
  for (let first = end - 3; first >= Math.max(0, end - LONGEST_NAME); first--) {
    const addressed = isWord(context, first - 1, 'ông') || isWord(context, first - 1, 'bà');
    if (readVietnameseName(context, first, addressed ? 'person' : 'nothing') === end) return true;
  }
  return false;
}

/** "Trưởng [Ban Chỉ đạo Nhà nước các công trình, dự án …]": where the known body ends whose head the role has; `from` if none is. */
function afterKnownBody({ hits }: Context, role: TokenSpan, from: number): number {
  for (let at = role.first + 1; at < role.last; at++) {
    const hit = hitAt(hits, at, EntryType.Organization);
    if (hit >= 0 && (hits.last[hit] ?? 0) > from) return hits.last[hit] ?? from;
  }
  return from;
}

/**
 * Where an office really ends: behind words of its body that the lexicon does not know, if what stops them says so.
 *
 * "Trưởng Ban Chỉ đạo [cải cách hành chính của Chính phủ] đã", "(phó tiểu đoàn trưởng [quân sự])", "Giám đốc Trung tâm
 * Đăng kiểm [tàu cá], cho biết"; not "Bộ trưởng Bộ Y tế [hướng dẫn người dân]": a whole body has no tail.
 */
export function afterTail(context: Context, role: TokenSpan, from: number): number {
  const known = Math.max(afterKnownBody(context, role, from), afterSummed(context, role.first, from));
  if (known > from) return known;
  if (!isWordToken(context, from) && !isNumber(context, from) && !isDash(context, from)) return from;
  const managed = afterManaged(context, role, from);
  if (managed > from) return managed;
  const subject = takesSubject(context, role.first, from);
  if (!subject && isWhole(context, role.last, from)) return from;
  const bare = !subject && from === role.last && !endsWithHead(context, from);
  // "Chủ tịch Thượng viện [Hun Sen], Chủ tịch …": a capital behind a whole office begins a name.
  if (bare && (isConnector(context, from) || isTwoCapitals(context, from) || readCapitalsName(context, from) > 0))
    return from;
  const named = bare && !isVillage(context, from - 1) ? from : afterNamedSo(context, role.first - 1, from);
  if (named > from) return named;
  if (!subject && (!startsTail(context, from) || isClosed(context, role.first, from))) return from;
  const limit = from + (subject ? LONGEST_SUBJECT : LONGEST_TAIL);
  let at = from;
  while (at < limit && isTailWord(context, at, subject)) at++;
  if (at === limit) return from;
  while (at > from && isConnector(context, at - 1)) at--;
  if (at === from || !closesTail(context, { opened: role.first - 1, from, at, bare, subject })) return from;
  // "nghị sĩ đảng Liên minh Dân chủ | đối lập A": no part of the name.
  return isStanding(context, at - 2) ? Math.max(at - 2, from) : at;
}
