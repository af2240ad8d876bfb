import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { Position } from '../../../model/official';
import { kept } from '../../../text/kept';
import { endsSentence } from '../../../text/sentences';
import { TokenKind } from '../../../text/tokens';
import type { Context } from '../../recognizer';
import { beginsPhrase, type ShortPhrases, shortPhrases } from '../../shared/short-phrases';
import { chiefBody } from './chief-before';
import { expandSpan } from './expand-span';
import { isCompany } from './organization-heads';
import type { OfficePhrase, TokenSpan } from './phrase';
import { readOrganization } from './read-organization';
import { readShip } from './read-ship';
import { readSmallBody } from './read-small-body';
import { roleOf } from './role-of';
import { takesSubject } from './tail-heads';
import { isCapitalized, isNumber, isTitled, isWord, lowerText, markAt, spanText } from './token-words';

/** How far back a bare office looks for its body, in tokens, and over how many ends of sentences. */
const FURTHEST = 60;
const MOST_SENTENCES = 1;

/** Units of the army that a commissar or a chief of staff belongs to. */
const UNITS: ShortPhrases = shortPhrases([
  'quân khu',
  'quân đoàn',
  'lữ đoàn',
  'sư đoàn',
  'trung đoàn',
  'quân chủng',
  'binh chủng',
]);

/** The heads of the bodies that an office can lead, by the end of its role; two words where one would be of others too. */
const BODIES: readonly (readonly [RegExp, ShortPhrases])[] = [
  [/(?:bộ trưởng|thứ trưởng)$/u, shortPhrases(['bộ'])],
  [
    /giám đốc$/u,
    shortPhrases(['sở', 'trung tâm', 'công an', 'bệnh viện', 'học viện', 'đại học', 'kho bạc', 'đài', 'nhà xuất']),
  ],
  [/giám đốc sở$/u, shortPhrases(['sở'])],
  [/chủ tịch$/u, shortPhrases(['ubnd', 'ủy ban', 'uỷ ban', 'hội', 'liên đoàn', 'liên minh', 'mttq', 'tổng liên'])],
  [/bí thư đảng [uủ][ỷy]?$/u, shortPhrases(['đảng ủy', 'đảng uỷ'])],
  [/chánh văn phòng$/u, shortPhrases(['ủy ban', 'uỷ ban', 'ubnd', 'tỉnh ủy', 'thành ủy'])],
  [/chánh thanh tra$/u, shortPhrases(['thanh tra'])],
  [
    /bí thư$/u,
    shortPhrases(['tỉnh ủy', 'thành ủy', 'huyện ủy', 'quận ủy', 'thị ủy', 'đảng ủy', 'tỉnh uỷ', 'thành uỷ']),
  ],
  [/tổng cục (?:trưởng|phó)$/u, shortPhrases(['tổng cục'])],
  [/chi cục (?:trưởng|phó)$/u, shortPhrases(['chi cục'])],
  [/cục (?:trưởng|phó)$/u, shortPhrases(['cục'])],
  [/vụ (?:trưởng|phó)$/u, shortPhrases(['vụ'])],
  [/viện (?:trưởng|phó)$/u, shortPhrases(['viện', 'vksnd'])],
  [/hiệu (?:trưởng|phó)$/u, shortPhrases(['trường', 'đại học', 'thpt', 'thcs'])],
  [/(?:chính [uủ][ỷy]?|tư lệnh|tham mưu trưởng|chủ nhiệm chính trị)$/u, UNITS],
  [/lữ đoàn trưởng$/u, shortPhrases(['lữ đoàn'])],
  [/sư đoàn trưởng$/u, shortPhrases(['sư đoàn'])],
  [/trung đoàn trưởng$/u, shortPhrases(['trung đoàn'])],
  [/đoàn$/u, shortPhrases(['đoàn'])],
  [/ban$/u, shortPhrases(['ban', 'tiểu ban'])],
  [/tổ (?:trưởng|phó)$/u, shortPhrases(['tổ'])],
  [/đội (?:trưởng|phó)$/u, shortPhrases(['đội'])],
  [/phòng$/u, shortPhrases(['phòng'])],
  [/chánh án$/u, shortPhrases(['tòa án', 'toà án', 'tand'])],
];

/**
 * The position of an office that says no body, with the body named nearest before it that such an office leads:
 * "Về phía UBND thành phố, Phó chủ tịch …", "Ban soạn thảo … do … làm trưởng ban".
 */
export function positionNearby(context: Context, office: OfficePhrase): Position | undefined {
  if (office.body.last > office.body.first || office.row.takes === 'none' || office.abroad) return undefined;
  const body = isOfShip(office) ? shipBefore(context, office) : ledBody(context, office);
  return body === undefined ? undefined : { role: roleOf(context, office), organization: expandSpan(context, body) };
}

/** "Hạm trưởng", "Thuyền trưởng": whatever their country, of the ship named with them. */
export function isOfShip({ row }: OfficePhrase): boolean {
  return row.of?.includes('ship') === true;
}

/** "Thủy thủ [tàu sân bay X] tiễn hạm trưởng", in the same sentence. */
function shipBefore(context: Context, { first }: OfficePhrase): TokenSpan | undefined {
  for (let at = first - 1; at >= Math.max(0, first - FURTHEST) && !endsSentence(context.tokens, at); at--) {
    const ship = isWord(context, at, 'tàu') ? readShip(context, at) : undefined;
    if (ship !== undefined && !ship.company && ship.last <= first) return { first: at, last: ship.last };
  }
  return undefined;
}

function ledBody(context: Context, office: OfficePhrase): TokenSpan | undefined {
  return bodyBefore(context, office, MOST_SENTENCES) ?? chiefBody(context, office);
}

/** What roles lead, as printed: the press has a few hundred, and two dozen patterns are asked of each. */
const bodiesOfRoles = new Map<string, ShortPhrases>();
const NONE: ShortPhrases = new Map();

function bodiesOf(role: string): ShortPhrases {
  const printed = role.toLowerCase();
  return BODIES.find(([end]) => end.test(printed))?.[1] ?? NONE;
}

/**
 * True if the body that a bare office leads stands before it in its own sentence, and no firm between: "Theo Sở Y tế X, [Phó
 * Giám đốc] A đã ký".
 */
export function isLedInSentence(context: Context, office: OfficePhrase): boolean {
  const body = bodyBefore(context, office, 0);
  if (body === undefined) return false;
  for (let at = body.first; at < office.first; at++) {
    const head = hitAt(context.hits, at, EntryType.OrganizationHead);
    if (head >= 0 && isCompany(context, head)) return false;
  }
  return true;
}

/** The body nearest before an office that it leads, with at most so many sentences between. */
function bodyBefore(context: Context, office: OfficePhrase, most: number): TokenSpan | undefined {
  const bodies = kept(bodiesOfRoles, spanText(context, office.role), bodiesOf);
  if (bodies.size === 0) return undefined;
  const end = office.first;
  let sentences = 0;
  let last = Number.POSITIVE_INFINITY;
  for (let at = end - 1; at >= Math.max(0, end - FURTHEST); at--) {
    if (endsSentence(context.tokens, at)) {
      // What holds no word is no sentence: a line with a comma.
      if (last - at > 3 && ++sentences > most) return undefined;
      last = at;
    }
    if (!isHeadOf(context, at, bodies)) continue;
    const first = isHeadOf(context, at - 1, bodies) ? at - 1 : at;
    const bodyLast = bodyAt(context, first, office);
    if (bodyLast !== undefined) return { first, last: bodyLast };
  }
  return undefined;
}

function isHeadOf(context: Context, at: number, bodies: ShortPhrases): boolean {
  const word = lowerText(context, at);
  if (!beginsPhrase(bodies, word, lowerText(context, at + 1))) return false;
  // "Tổng [cục]", "Chi [cục]": the end of another head.
  return word !== 'cục' || !(isWord(context, at - 1, 'tổng') || isWord(context, at - 1, 'chi'));
}

/** Bodies made for a task: their head alone tells which, and their subject may be long. */
const MADE = new Set(['đoàn', 'ban', 'tổ', 'tiểu', 'hội']);

function bodyAt(context: Context, at: number, { first: end, row }: OfficePhrase): number | undefined {
  const { hits, lexicon } = context;
  const head = hitAt(hits, at, EntryType.Organization | EntryType.OrganizationHead);
  if (head < 0 || isOneOfMany(context, at)) return undefined;
  // "Bộ": one that the lexicon knows, for several may be named at once.
  if (isWord(context, at, 'bộ'))
    return lexicon.organization(hits.entry[head] ?? -1)?.group === 'ministry' ? hits.last[head] : undefined;
  // "lập [đoàn thanh tra] 6 người": one made for a task, written small.
  if (MADE.has(lowerText(context, at)) && !isCapitalized(context, at))
    return takesSubject(context, at, at + 3) ? smallLast(context, at + 3, end) : undefined;
  // "công tác tại [phòng] Cảnh sát hình sự Công an tỉnh …": written small.
  const small = isTitled(context, at + 1) && !isCapitalized(context, at);
  const read = readOrganization(context, at) ?? (small ? readSmallBody(context, at, row) : undefined);
  if (read === undefined || read.company || read.last > end) return undefined;
  const made = MADE.has(lowerText(context, at));
  const last = made ? afterSubject(context, read.last, end) : read.last;
  if (last - at < 2) return undefined;
  const alone = last === hits.last[head] && hits.type[head] === EntryType.OrganizationHead;
  return alone && (!made || isWord(context, at, 'hội')) ? undefined : last;
}

/** "đoàn thanh tra [6] người": how many they are is none of its name. */
function smallLast(context: Context, from: number, end: number): number {
  return isNumber(context, from) ? from : afterSubject(context, from, end);
}

function isOneOfMany(context: Context, at: number): boolean {
  return isWord(context, at - 1, 'các') || isWord(context, at - 1, 'những');
}

const LONGEST_SUBJECT = 30;

/** "Đoàn kiểm tra [hoạt động khai thác, mua bán khoáng sản] gồm", "Hội đồng [kỷ luật] do". */
function afterSubject(context: Context, from: number, end: number): number {
  for (let at = from; at < Math.min(end, from + LONGEST_SUBJECT); at++) {
    if (isWord(context, at, 'do') || isWord(context, at, 'gồm')) return isWord(context, at - 1, 'bao') ? at - 1 : at;
    const mark = markAt(context, at);
    if (mark !== '' && mark !== ',') return from;
    if (SAYS.has(lowerText(context, at)) || (context.tokens.kind[at] ?? 0) === TokenKind.Break) return from;
  }
  return from;
}

const SAYS = new Set(['đã', 'sẽ', 'có', 'được', 'là', 'để', 'vừa', 'đang', 'xem', 'ông', 'bà']);
