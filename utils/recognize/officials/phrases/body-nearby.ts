import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { Position } from '../../../model/official';
import { endsSentence } from '../../../text/sentences';
import { TokenKind } from '../../../text/tokens';
import type { Context } from '../../recognizer';
import { beginsPhrase, type ShortPhrases, shortPhrases } from '../../shared/short-phrases';
import { chiefBody } from './chief-before';
import { expandSpan } from './expand-span';
import { bodiesOf } from './led-bodies';
import { isCompany } from './organization-heads';
import { type OfficePhrase, officeWith, type TokenSpan } from './phrase';
import { readOrganization } from './read-organization';
import { readShip } from './read-ship';
import { readSmallBody } from './read-small-body';
import { roleOf } from './role-of';
import { takesSubject } from './tail-heads';
import { areWords, isCapitalized, isNumber, isTitled, isWord, lowerText, markAt, spanText } from './token-words';
import { withoutCharge } from './without-charge';

/** How far back a bare office looks for its body, in tokens, and over how many ends of sentences. */
const FURTHEST = 60;
const MOST_SENTENCES = 1;

/**
 * The position of an office that says no body, with the body named nearest before it that such an office leads:
 * "Về phía UBND thành phố, Phó chủ tịch …", "Ban soạn thảo … do … làm trưởng ban".
 */
export function positionNearby(context: Context, said: OfficePhrase): Position | undefined {
  const office = withoutCharge(context, said);
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

const COUNCILS: ShortPhrases = shortPhrases(['hội đồng', 'ủy ban', 'uỷ ban', 'hội', 'quỹ']);

/** "[Hội đồng chuyên gia] được lập năm 2008 do ông A làm chủ tịch": the body of the sentence before "do", at `end`. */
export function bodyLedBefore(context: Context, office: OfficePhrase, end: number): TokenSpan | undefined {
  const chair = isWord(context, office.role.last - 1, 'tịch');
  return bodyBefore(context, officeWith(office, { first: end + 1 }), 0, chair ? COUNCILS : undefined);
}

/** The body nearest before an office that it leads, with at most so many sentences between. */
function bodyBefore(
  context: Context,
  office: OfficePhrase,
  most: number,
  bodies: ShortPhrases = bodiesOf(spanText(context, office.role)),
): TokenSpan | undefined {
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
  if ((word === 'bộ' || word === 'ban') && !beginsPhrase(bodies, word, '')) return isOfArmy(context, at + 1);
  // "Tổng [cục]", "Chi [cục]": the end of another head.
  return word !== 'cục' || !(isWord(context, at - 1, 'tổng') || isWord(context, at - 1, 'chi'));
}

/** "Bộ [đội] Biên phòng", "Bộ [Chỉ huy] quân sự", and not "Ban [Chỉ đạo]". */
function isOfArmy(context: Context, at: number): boolean {
  return isWord(context, at, 'đội') || areWords(context, at, 'chỉ', 'huy');
}

/** Bodies made for a task: their head alone tells which, and their subject may be long. */
const MADE = new Set(['đoàn', 'ban', 'tổ', 'tiểu', 'hội']);

function bodyAt(context: Context, at: number, { first: end, row }: OfficePhrase): number | undefined {
  const { hits, lexicon } = context;
  const head = hitAt(hits, at, EntryType.Organization | EntryType.OrganizationHead);
  if (head < 0 || isOneOfMany(context, at)) return undefined;
  // "Bộ": one that the lexicon knows, for several may be named at once.
  if (isWord(context, at, 'bộ') && (row.of?.includes('ministry') === true || !isOfArmy(context, at + 1)))
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
  return alone && (!made || (isWord(context, at, 'hội') && !isWord(context, at + 1, 'đồng'))) ? undefined : last;
}

/** "đoàn thanh tra [6] người": how many they are is none of its name. */
function smallLast(context: Context, from: number, end: number): number {
  if (areWords(context, from, 'liên', 'ngành')) return from + 2;
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
    // "Đoàn công tác Ban Tổng Thư ký Tổ chức … (Interpol) do": a short name within.
    if (mark === '(' && isCapitalized(context, at + 1) && markAt(context, at + 2) === ')') at += 2;
    else if (mark !== '' && mark !== ',') return from;
    if (SAYS.has(lowerText(context, at)) || (context.tokens.kind[at] ?? 0) === TokenKind.Break) return from;
  }
  return from;
}

const SAYS = new Set(['đã', 'sẽ', 'có', 'được', 'là', 'để', 'vừa', 'đang', 'xem', 'ông', 'bà']);
