import type { Context } from '../../recognizer';
import { headAt } from './organization-heads';
import type { OfficePhrase, TokenSpan } from './phrase';
import { isCapitalized, isDash, isTitled, isWord, lowerText, markAt } from './token-words';

/** "làm chủ tọa [phiên tòa]" is a task, "trên cương vị người đứng đầu" names nothing that is headed. */
export function isOfficeOfNobody(context: Context, office: OfficePhrase): boolean {
  const { role, paraphrase } = office.row;
  if (paraphrase === 'of-country') return !isLeader(context, office);
  if (paraphrase === 'apposed') return !isApposition(context, office);
  return role === 'Chủ tọa' && SESSIONS.has(lowerText(context, office.last));
}

const SESSIONS = new Set(['phiên', 'kỳ', 'cuộc', 'hội', 'buổi', 'tọa', 'đoàn']);

/**
 * "lãnh đạo Triều Tiên [Kim …]", "[A], lãnh đạo Cục Cải huấn Thái Lan, …": said of a name right behind a country or in an
 * apposition; else "lãnh đạo Sở Y tế" is whoever leads it.
 */
function isLeader(context: Context, office: OfficePhrase): boolean {
  const { last, body, abroad, plural } = office;
  if (plural || body.last === body.first) return false;
  return (abroad && isTitled(context, last)) || (isApposition(context, office) && markAt(context, last) !== '');
}

/**
 * "A, người đứng đầu Cơ quan X": with its body, between a capital word and a mark, and no other word for a head of state;
 * not "A, người đứng đầu tổ chức từ thiện", nor "A, lãnh đạo Bộ, ban, ngành", who are others.
 */
function isApposition(context: Context, { first, body }: OfficePhrase): boolean {
  if (body.last === body.first || isOfAll(context, body)) return false;
  if (!isNamedBody(context, body)) return false;
  const before = first - 1;
  const opens = markAt(context, before) === ',' || markAt(context, before) === '(' || isDash(context, before);
  return opens && isTitled(context, before - 1);
}

/** Not "tổ chức từ thiện", nor the bare "Bộ" of "Bộ, ban, ngành". */
function isNamedBody(context: Context, { first, last }: TokenSpan): boolean {
  if (last === first + 1 && isTitled(context, first) && headAt(context, first) >= 0) return false;
  for (let at = first; at < last; at++) if (isCapitalized(context, at)) return true;
  return false;
}

/** "Chính phủ", "Nhà nước", "Quốc hội", by their last words; in "Xã hội" few lead. */
const OF_ALL = new Map([
  ['phủ', 'chính'],
  ['nước', 'nhà'],
  ['hội', 'quốc'],
]);

/** "Chính phủ", "Đảng, [Nhà nước] và nhân dân Việt Nam": where one of these ends, it has many leaders. */
function isOfAll(context: Context, { first, last }: TokenSpan): boolean {
  for (let at = first; at < last; at++) {
    const ends = at === last - 1 || markAt(context, at + 1) === ',' || isWord(context, at + 1, 'và');
    if (ends && OF_ALL.get(lowerText(context, at)) === lowerText(context, at - 1)) return true;
  }
  return false;
}
