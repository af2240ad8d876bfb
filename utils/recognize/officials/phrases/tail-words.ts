import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { Context } from '../../recognizer';
import { beginsPhrase, shortPhrases } from '../../shared/short-phrases';
import { afterDashedNumber, organizationWord } from './organization-words';
import { startsForeignName } from './read-foreign-name';
import { readVietnameseName } from './read-name';
import { isPredicate } from './tail-ends';
import {
  areWords,
  hasGap,
  isCapitalized,
  isDash,
  isNumber,
  isTitled,
  isWord,
  isWordToken,
  lowerText,
  markAt,
} from './token-words';

/** Words that begin what the official does, or where and when, but no name of a body. */
const NO_START = new Set(
  (
    'tại ở cho với từ đến tới trong là trên qua bằng vào ngay để khi sau trước nhưng mà này đó nay còn vẫn rất ' +
    'không chưa phải nên được bị do thì cũng lại mới năm tháng ngày lúc hôm sáng chiều thứ kiêm làm sang lên ra đi đã ' +
    'đang sẽ vừa từng bên của cùng nói hứa khóc cần có trực bất tình tiếp đón chụp chạy nhận tặng nghẹn ngậm bồi lì đăng ' +
    'mời kể gặp thăm chúc đặt nêu đưa trao gửi hầu duyệt giáp'
  ).split(' '),
);

/** Verbs of what somebody does, though names of bodies hold them too: "Giám đốc Sở Y tế [phối hợp] giải quyết". */
const DOING = shortPhrases(
  (
    'phối hợp,thông báo,tiếp nhận,tổ chức,hỗ trợ,giải quyết,kiểm tra,đánh giá,hướng dẫn,đề xuất,báo cáo,triển khai,' +
    'tiến hành,động viên,cung cấp,phản hồi,phê duyệt,bổ nhiệm,quán triệt,phát động,đại diện,chứng kiến,bắt đầu,xem xét,' +
    'phân tích,biểu quyết,thảo luận'
  ).split(','),
);

/** "phối hợp", "thông báo": what somebody does, though names of bodies hold it too. */
export function startsDoing(context: Context, at: number): boolean {
  return beginsPhrase(DOING, lowerText(context, at), lowerText(context, at + 1));
}

/** True if a tail can begin here. */
export function startsTail(context: Context, at: number): boolean {
  // "Tổng cục Công nghiệp Quốc phòng (CNQP) [điều hành]": what goes on in small letters behind a short form is the sentence.
  if (markAt(context, at - 1) === ')' && !isCapitalized(context, at) && !isDash(context, at)) return false;
  if (isDash(context, at) || JOINING.has(lowerText(context, at))) return joins(context, at, false);
  // "Trung tâm [đăng kiểm] tàu cá"
  if (NO_START.has(lowerText(context, at)) && !areWords(context, at, 'đăng', 'kiểm')) return false;
  return !startsDoing(context, at) && !isWall(context, at);
}

const ENDS = EntryType.Rank | EntryType.Honorific | EntryType.Office;

/** True if the word can stand in the name of a body; in that of one made for a task "Covid[-19]", too. */
export function isTailWord(context: Context, at: number, subject: boolean): boolean {
  // "về phòng[,] chống tham nhũng"
  if (subject && isWord(context, at - 1, 'phòng') && isWord(context, at + 1, 'chống'))
    return markAt(context, at) === ',' || isDash(context, at);
  if (subject && markAt(context, at) === ',') return listsOn(context, at);
  if (afterDashedNumber(context, isDash(context, at) ? at : at - 1) > at) return subject;
  if (isDash(context, at)) return joins(context, at, subject);
  if (!hasGap(context, at) && !isDash(context, at - 1)) return false;
  if (isNumber(context, at)) return NUMBERED.has(lowerText(context, at - 1)) || !isWordToken(context, at + 1);
  if (!isWordToken(context, at)) return false;
  const types = context.hits.types[at] ?? 0;
  if ((types & ENDS) !== 0 && isCapitalized(context, at)) return false;
  if ((types & EntryType.Honorific) !== 0) return false;
  if (isTitled(context, at) && !isTitledWord(context, at, subject)) return false;
  if (JOINING.has(lowerText(context, at))) return joins(context, at, subject);
  if (subject) return !isPredicate(context, at) && !STOPS_SUBJECT.has(lowerText(context, at));
  return !isWall(context, at) && (isTitled(context, at) || !STOPS.has(lowerText(context, at)));
}

const LONGEST_LISTED = 4;
const LONGEST_ALIKE = 8;

/** "phòng, chống tham nhũng[, lãng phí, tiêu cực]": a few small words that a mark or a verb ends. */
function listsOn(context: Context, comma: number): boolean {
  let at = comma + 1;
  const longest = isSaidAgain(context, comma) ? LONGEST_ALIKE : LONGEST_LISTED;
  while (at <= comma + longest && isWordToken(context, at) && !isPredicate(context, at)) {
    const types = context.hits.types[at] ?? 0;
    if (isCapitalized(context, at) || (types & (ENDS | EntryType.Wall)) !== 0) return false;
    if (STOPS.has(lowerText(context, at)) || isConnector(context, at)) return false;
    at++;
  }
  return at > comma + 2 && (!isWordToken(context, at) || isPredicate(context, at)) && markAt(context, at) !== '"';
}

/** "xóa nhà tạm[, nhà] dột nát": one of the three words before the last of an item begins the next one. */
function isSaidAgain(context: Context, comma: number): boolean {
  const word = lowerText(context, comma + 1);
  for (let at = comma - 2; at >= comma - 4; at--) if (isWord(context, at, word)) return true;
  return false;
}

const NUMBERED = new Set(['số', 'năm', 'khóa', 'thứ']);
const KNOWN =
  EntryType.Place |
  EntryType.Organization |
  EntryType.OrganizationHead |
  EntryType.OrganizationWord |
  EntryType.BlockLeft;

/** A capital inside a tail is a place's, a body's or a field's, and no person's. */
function isTitledWord(context: Context, at: number, subject: boolean): boolean {
  const name = readVietnameseName(context, at, 'office');
  // "huyện [Đồng Tâm]": two capitals behind a unit are a place, however they sound.
  if (name - at >= (subject || isUnitOf(context, at - 1, at) ? 3 : 1)) return false;
  // "và [Chống] độc"
  return subject || isConnector(context, at - 1) || isKnown(context, at);
}

/** A known word, or the next of one: "nhà nước Việt [Nam]", "huyện Tánh [Linh]". */
function isKnown(context: Context, at: number): boolean {
  const { hits } = context;
  if (((hits.types[at] ?? 0) & KNOWN) !== 0) return true;
  for (let before = at - 1; before >= Math.max(0, at - 4); before--) {
    const hit = hitAt(hits, before, KNOWN | EntryType.FixedPhrase);
    if (hit >= 0 && (hits.last[hit] ?? 0) > at) return true;
    // "bang Ohio | Jack Morton"
    if (isUnitOf(context, before, at)) return !startsForeignName(context, at);
  }
  return false;
}

/** True if the unit of a place stands there and nothing but capitals between. */
function isUnitOf(context: Context, unit: number, at: number): boolean {
  const hit = hitAt(context.hits, unit, EntryType.BlockLeft);
  if (hit < 0) return false;
  for (let between = context.hits.last[hit] ?? at; between < at; between++)
    if (!isTitled(context, between)) return false;
  return true;
}

/** A verb, unless it is the beginning of a word of bodies: "[dự] án". */
function isWall(context: Context, at: number): boolean {
  const types = context.hits.types[at] ?? 0;
  return (types & (EntryType.Wall | EntryType.SentenceStart)) !== 0 && organizationWord(context, at) <= at;
}

const JOINING = new Set(['và', 'các', 'về']);

/** True for what joins two parts of a name and ends none. */
export function isConnector(context: Context, at: number): boolean {
  return isDash(context, at) || JOINING.has(lowerText(context, at));
}

/** Behind "và", "các" and a dash: what is no part of a body. */
const NOT_JOINED = new Set(
  'ông bà anh chị cụ bác các những một hai ba nhiều lãnh đại đoàn cho xem sự đông đồng cán người là làm kiêm thành nêu với này đó được từng đã đang hiện'.split(
    ' ',
  ),
);
/** "về [việc]", "về [dự]": what is said or done. */
const NOT_ABOUT = new Set('việc dự vấn thăm nước cách tầm nhận đến với những các một hưu'.split(' '));

/** "và [Năng lực cạnh tranh]", "các [hội văn học]", "về [xây dựng pháp luật]", "Thông tin - [tuyên truyền]". */
function joins(context: Context, at: number, subject: boolean): boolean {
  const next = at + 1;
  const about = isWord(context, at, 'về');
  // "Ban Chỉ đạo … về [việc] tham gia …"
  const matter = about && subject && isWord(context, next, 'việc');
  if (!isWordToken(context, next) || (!matter && (about ? NOT_ABOUT : NOT_JOINED).has(lowerText(context, next))))
    return false;
  // "Chủ tịch Hội Nhà báo và [nhà văn] A": somebody else's title.
  if (!isCapitalized(context, next) && hitAt(context.hits, next, EntryType.Title | EntryType.Honorific) >= 0)
    return false;
  if (isDash(context, at) && (hasGap(context, at) !== hasGap(context, next) || !matches(context, at, subject)))
    return false;
  if (isTitled(context, next) && readVietnameseName(context, next, 'office') - next >= 3) return false;
  if (subject) return !isPredicate(context, next);
  if (startsDoing(context, next)) return false;
  if (((context.hits.types[next] ?? 0) & ENDS) !== 0 && organizationWord(context, next) <= next) return false;
  return !isWall(context, next) && !STOPS.has(lowerText(context, next));
}

/** A dash joins two words of bodies or two capitals: "Thông tin - tuyên truyền", "Cao Lãnh - An Hữu". */
function matches(context: Context, dash: number, subject: boolean): boolean {
  const next = dash + 1;
  if (hitAt(context.hits, next, EntryType.OrganizationHead | EntryType.Organization) >= 0) return false;
  if (organizationWord(context, next) > next) return true;
  if (subject && !isCapitalized(context, next)) return !isWall(context, next) && !STOPS.has(lowerText(context, next));
  // "Trưởng phòng kế hoạch [- hợp đồng])"
  if (!isCapitalized(context, next) && !isCapitalized(context, dash - 1))
    return markAt(context, next + 2) === ')' || markAt(context, next + 2) === ',';
  return isTitled(context, next) && (isCapitalized(context, dash - 1) || markAt(context, next + 1) !== '');
}

const STOPS = new Set(
  (
    'là kiêm đồng gồm rằng này đó để khi được bị do với từ đến tới tại trong vào ở mà nên thì cũng đã đang sẽ vừa ' +
    'theo cùng sau trước làm ký rồi'
  ).split(' '),
);
const STOPS_SUBJECT = new Set(['là', 'kiêm', 'gồm', 'rằng', 'làm', 'cũng', 'này', 'đó', 'cùng', 'do', 'được', 'khi']);
