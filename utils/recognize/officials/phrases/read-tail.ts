import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { Context } from '../../recognizer';
import type { TokenSpan } from './phrase';
import { readVietnameseName } from './read-name';
import { closesTail, isPredicate } from './tail-ends';
import {
  hasGap,
  isAcronym,
  isCapitalized,
  isNumber,
  isTitled,
  isWord,
  isWordToken,
  lowerText,
  markAt,
} from './token-words';

/** A subject ("Ban Chỉ đạo …", "Tổ công tác …") may be as long as a title. */
const LONGEST_SUBJECT = 24;
const LONGEST_TAIL = 12;

/**
 * Where an office really ends: behind words of its body that the lexicon does not know, if what stops them says so.
 *
 * "Trưởng Ban Chỉ đạo [cải cách hành chính của Chính phủ] đã", "(phó tiểu đoàn trưởng [quân sự])", "Giám đốc Trung tâm
 * Đăng kiểm [tàu cá], cho biết"; not "Bộ trưởng Bộ Y tế [hướng dẫn người dân]": a whole body has no tail.
 */
export function afterTail(context: Context, role: TokenSpan, from: number): number {
  if (!isWordToken(context, from) && !isNumber(context, from)) return from;
  const subject = takesSubject(context, role.first, from);
  if (!subject && isWhole(context, role.last, from)) return from;
  if (!subject && !startsTail(context, from)) return from;
  const limit = from + (subject ? LONGEST_SUBJECT : LONGEST_TAIL);
  let at = from;
  while (at < limit && isTailWord(context, at, subject)) at++;
  if (at === from || at === limit) return from;
  return closesTail(context, { opened: role.first - 1, from, at, bare: !subject && from === role.last }) ? at : from;
}

/** Heads whose name is whatever they do, in small letters, verbs and all. */
const SUBJECT_HEADS: readonly (readonly [string, string])[] = [
  ['chỉ', 'đạo'],
  ['công', 'tác'],
  ['kiểm', 'tra'],
  ['giám', 'sát'],
  ['thanh', 'tra'],
];
const SUBJECT_NOUNS = new Set(['ban', 'tổ', 'đoàn']);

function takesSubject(context: Context, first: number, end: number): boolean {
  for (let at = first; at + 2 < end; at++) {
    if (!SUBJECT_NOUNS.has(lowerText(context, at))) continue;
    const [one, two] = [lowerText(context, at + 1), lowerText(context, at + 2)];
    if (SUBJECT_HEADS.some(([a, b]) => a === one && b === two)) return true;
  }
  return false;
}

const WHOLE = EntryType.Place | EntryType.Organization | EntryType.FixedPhrase | EntryType.BlockLeft;

/** True if the body ends with a place, a number, a name or a body known as a whole: nothing of its name can follow. */
function isWhole(context: Context, roleLast: number, from: number): boolean {
  const last = from - 1;
  if (from <= roleLast) return false;
  if (isWord(context, from, 'số')) return false;
  if (isNumber(context, last) || isAcronym(context, last)) return true;
  for (let at = last; at >= Math.max(0, from - 6); at--) {
    const hit = hitAt(context.hits, at, WHOLE);
    if (hit >= 0 && context.hits.last[hit] === from && (at >= roleLast || from - at > 1)) return true;
  }
  return isTitled(context, last) && isTitled(context, last - 1) && last - 1 >= roleLast && !isKnownWord(context, last);
}

function isKnownWord({ hits }: Context, last: number): boolean {
  for (let at = last; at >= Math.max(0, last - 3); at--) {
    const hit = hitAt(hits, at, EntryType.OrganizationWord | EntryType.OrganizationHead);
    if (hit >= 0 && hits.last[hit] === last + 1) return true;
  }
  return false;
}

/** Words that begin what the official does, or where and when, but no name of a body. */
const NO_START = new Set(
  (
    'tại ở cho với từ đến tới về trong là và trên qua bằng vào ngay để khi sau trước nhưng mà này đó nay còn vẫn rất ' +
    'không chưa phải nên được bị do thì cũng lại mới năm tháng ngày lúc hôm sáng chiều thứ kiêm làm sang lên ra đi đã ' +
    'đang sẽ vừa từng bên của cùng nói hứa khóc cần có trực bất tình'
  ).split(' '),
);

/** Verbs of what somebody does, though names of bodies hold them too: "Giám đốc Sở Y tế [phối hợp] giải quyết". */
const DOING = new Set([
  'phối hợp',
  'thông báo',
  'tiếp nhận',
  'tổ chức',
  'hỗ trợ',
  'giải quyết',
  'kiểm tra',
  'đánh giá',
]);

function startsTail(context: Context, at: number): boolean {
  if (NO_START.has(lowerText(context, at))) return false;
  if (DOING.has(`${lowerText(context, at)} ${lowerText(context, at + 1)}`)) return false;
  return ((context.hits.types[at] ?? 0) & EntryType.Wall) === 0;
}

const ENDS = EntryType.Rank | EntryType.Honorific | EntryType.Office;

function isTailWord(context: Context, at: number, subject: boolean): boolean {
  // "về phòng[,] chống tham nhũng"
  if (subject && isWord(context, at - 1, 'phòng') && isWord(context, at + 1, 'chống'))
    return markAt(context, at) === ',';
  if (!hasGap(context, at)) return false;
  if (isNumber(context, at)) return NUMBERED.has(lowerText(context, at - 1)) || !isWordToken(context, at + 1);
  if (!isWordToken(context, at)) return false;
  const types = context.hits.types[at] ?? 0;
  if ((types & ENDS) !== 0 && isCapitalized(context, at)) return false;
  if ((types & EntryType.Honorific) !== 0) return false;
  if (isTitled(context, at) && (!isKnown(context, at) || readVietnameseName(context, at, 'office') > 0)) return false;
  if (subject) return !isPredicate(context, at) && !STOPS_SUBJECT.has(lowerText(context, at));
  return (types & (EntryType.Wall | EntryType.SentenceStart)) === 0 && !STOPS.has(lowerText(context, at));
}

const NUMBERED = new Set(['số', 'năm', 'khóa', 'thứ']);
const KNOWN =
  EntryType.Place |
  EntryType.Organization |
  EntryType.OrganizationHead |
  EntryType.OrganizationWord |
  EntryType.BlockLeft;

/** A capital inside a tail is a place's, a body's or a field's; or the next word of one: "nhà nước Việt [Nam]". */
function isKnown({ hits }: Context, at: number): boolean {
  if (((hits.types[at] ?? 0) & KNOWN) !== 0) return true;
  for (let before = at - 1; before >= Math.max(0, at - 4); before--) {
    const hit = hitAt(hits, before, KNOWN | EntryType.FixedPhrase);
    if (hit >= 0 && (hits.last[hit] ?? 0) > at) return true;
    // "huyện [Tánh Linh]"
    if (hitAt(hits, before, EntryType.BlockLeft) >= 0) return true;
  }
  return false;
}

const STOPS = new Set(['là', 'kiêm', 'đồng', 'gồm', 'rằng', 'này', 'đó', 'để', 'khi']);
const STOPS_SUBJECT = new Set(['là', 'kiêm', 'gồm', 'rằng', 'làm', 'cũng', 'này', 'đó', 'cùng']);
