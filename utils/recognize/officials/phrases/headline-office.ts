import type { Context } from '../../recognizer';
import { itemAt } from '../../shared/item-at';
import type { AttachedName, Chain } from './attach';
import { startOf } from './attached-start';
import type { OfficePhrase } from './phrase';
import { isBreak, isNumber, isWord, lowerText, markAt, tokenText } from './token-words';

/** What befalls whoever a headline is about: "bị khởi tố", "từ chức", "hầu tòa", "đối mặt hình phạt". */
const BEFALLS = new Set(
  'bị được thôi từ xin nhận qua hầu ra lĩnh lãnh giữ đối sắp nghỉ rời tử khai nộp kháng đột làm'.split(' '),
);

/** How many a headline speaks of. */
const NUMBERS = new Map([
  ['hai', 2],
  ['2', 2],
  ['ba', 3],
  ['3', 3],
  ['bốn', 4],
  ['4', 4],
]);

/** An office that the headline says, and whom the line below it calls by name. */
export interface HeadlineOffice {
  readonly office: OfficePhrase;
  readonly holders: readonly AttachedName[];
}

/**
 * "Cựu thứ trưởng Bộ Y tế bị khởi tố⏎Ông Lê Văn Nam bị cáo buộc …", "Hai cựu thứ trưởng …⏎Ông A và B …": a headline that opens
 * with an office and names nobody, and the line below that opens with "ông", "bà" and a name of which nothing else is said.
 */
export function headlineOffice(
  context: Context,
  { phrases }: Chain,
  names: readonly AttachedName[],
): HeadlineOffice | undefined {
  const [office, name] = [phrases[0], names[0]];
  if (office?.kind !== 'office' || office.company || office.body.last === office.body.first) return undefined;
  const count = office.first === 0 ? 1 : NUMBERS.get(tokenText(context, 0).toLowerCase());
  if (office.first > 1 || count === undefined || !BEFALLS.has(lowerText(context, office.last))) return undefined;
  if (name === undefined || !opensNextLine(context, office.last, name)) return undefined;
  const holders = names.slice(0, count);
  if (!befallsAgain(context, holders.at(-1)?.name.last ?? 0, lowerText(context, office.last))) return undefined;
  for (let i = 0; i < holders.length; i++)
    if (!isBare(holders[i] as AttachedName) || !isNext(context, itemAt(holders, i - 1), holders[i] as AttachedName))
      return undefined;
  return holders.length === count ? { office, holders } : undefined;
}

/**
 * "Chủ tịch xã X bị hành hung⏎Ông A [đã xông vào] trụ sở", "Ông A[, người dân xã B,] tố cáo": whom the line is about need not be
 * whom the headline is. He is where the like befalls him: "Ông A (57 tuổi) [bị] cáo buộc …".
 */
function befallsAgain(context: Context, last: number, headline: string): boolean {
  let at = behindAge(context, last);
  while (TENSES.has(lowerText(context, at))) at++;
  const word = lowerText(context, at);
  return word === headline || (BEFALLS.has(word) && !WEAK.has(word));
}

const TENSES = new Set(['đã', 'vừa', 'sẽ', 'đang', 'mới', 'chính', 'thức']);
/** What is said of anybody. */
const WEAK = new Set(['được', 'nhận', 'làm']);

/** Behind "(57 tuổi)", ", 57 tuổi,", "(SN 1968)". */
function behindAge(context: Context, last: number): number {
  const close = CLOSING.get(markAt(context, last));
  if (close === undefined || !(isNumber(context, last + 1) || isNumber(context, last + 2))) return last;
  for (let at = last + 2; at <= last + 4; at++) if (markAt(context, at) === close) return at + 1;
  return last;
}

const CLOSING = new Map([
  ['(', ')'],
  [',', ','],
]);

/** "Ông", "Bà" right behind the only break behind the headline. */
function opensNextLine(context: Context, headline: number, name: AttachedName): boolean {
  const first = startOf(name);
  if (!isWord(context, first, 'ông') && !isWord(context, first, 'bà')) return false;
  let at = first - 1;
  while (at > headline && isBreak(context, at)) at--;
  if (at === first - 1) return false;
  for (; at >= headline; at--) if (isBreak(context, at)) return false;
  return true;
}

/** A whole name, and nothing said of it but how it is addressed. */
function isBare({ name, lead, after }: AttachedName): boolean {
  return name.shape !== 'short' && after.length === 0 && lead.every(({ kind }) => kind === 'honorific');
}

/** Joined to the name before by a comma or "và" alone. */
function isNext(context: Context, before: AttachedName | undefined, name: AttachedName): boolean {
  if (before === undefined) return true;
  const at = before.name.last;
  return startOf(name) === at + 1 && (markAt(context, at) === ',' || isWord(context, at, 'và'));
}
