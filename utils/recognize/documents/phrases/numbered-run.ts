import type { Context } from '../../recognizer';
import { readDate } from '../../shared/date';
import { remembered } from '../../shared/remembered';
import { isWord, printedAt, wordAt, wordsAt } from '../../shared/words';
import { canStandBare, canStandInList } from './bare-number';
import { isKind, type KindWord, kindWordAt, kindWords } from './kind-word';
import { withNamedBefore } from './named-before';
import { type ReadNumber, readNumber } from './number';

/** One numbered document of a run that shares a kind word: "Nghị quyết số 18" and "19-NQ/TW". */
export interface NumberedItem {
  readonly first: number;
  readonly next: number;
  readonly number: ReadNumber;
}

/** Longest list read. */
const MAX_ITEMS = 40;

/** A kind word with the numbers behind it. */
export interface NumberedRun {
  readonly kind: KindWord;
  /** The first has the kind word in its span, those behind it share it. */
  readonly items: readonly NumberedItem[];
}

/** The kind words of a text that numbers follow. */
export function numberedRuns(context: Context): readonly NumberedRun[] {
  return remembered(context, readRuns);
}

function readRuns(context: Context): readonly NumberedRun[] {
  const runs: NumberedRun[] = [];
  for (const kind of kindWords(context)) {
    const items = readRun(context, kind);
    if (items.length > 0) runs.push({ kind, items });
  }
  return withNamedBefore(context, runs);
}

const PLURALS = new Set(['các', 'những', 'hai', 'ba', 'bốn']);

/** A symbol that only the last number carries is given to those before it. */
function readRun(context: Context, kind: KindWord): readonly NumberedItem[] {
  const head = readHead(context, kind);
  if (head === undefined) return [];
  const items = [head];
  const plural = PLURALS.has(wordAt(context.tokens, kind.first - 1));
  while (items.length < MAX_ITEMS) {
    const { next } = items.at(-1) as NumberedItem;
    const item = readFollowing(context, next, plural) ?? (items.length > 1 ? readGlued(context, next) : undefined);
    if (item === undefined) break;
    items.push(item);
  }
  return withSharedSymbol(items);
}

function readHead(context: Context, kind: KindWord): NumberedItem | undefined {
  const { tokens, lexicon } = context;
  const listed = readListed(context, kind);
  if (listed !== undefined) return listed;
  const at = behindSo(context, kind.next);
  const direct = readNumber(tokens, lexicon, at);
  if (direct !== undefined) {
    const said = at > kind.next;
    const fits =
      direct.symbol !== undefined || (!isOfYears(context, kind, direct) && canStandBare(context, kind, direct, said));
    return fits ? { first: kind.first, next: direct.next, number: direct } : undefined;
  }
  return readQualified(context, kind);
}

/** "các nghị quyết 19 trước", "nghị quyết 19 của các năm": what every year has under one number is none of them. */
function isOfYears({ tokens }: Context, kind: KindWord, { year, next }: ReadNumber): boolean {
  if (year !== undefined) return false;
  const several = /^(?:các|những)$/.test(wordAt(tokens, kind.first - 1));
  return (several && wordAt(tokens, next) === 'trước') || wordsAt(tokens, next, 'của', 'các', 'năm');
}

/** "các Thông tư sau: số 15/2031/TT-BXD ngày …; số 11/2030/TT-BXD": the kind word is that of all, and in the span of none. */
function readListed(context: Context, kind: KindWord): NumberedItem | undefined {
  const { tokens, lexicon } = context;
  if (!wordsAt(tokens, kind.next, 'sau', ':', 'số')) return undefined;
  const number = readNumber(tokens, lexicon, kind.next + 3);
  return number?.symbol === undefined ? undefined : { first: kind.next + 2, next: number.next, number };
}

/** The token behind "số" or "số:", or the token itself; "sổ" is a misprint. */
function behindSo({ tokens }: Context, i: number): number {
  if (wordAt(tokens, i) === 'có' && wordAt(tokens, i + 1) === 'số') return i + 2;
  if (wordAt(tokens, i) !== 'số' && wordAt(tokens, i) !== 'sổ') return i;
  return wordAt(tokens, i + 1) === ':' ? i + 2 : i + 1;
}

/** Words that may stand between kind and number: "Quyết định khởi tố vụ án hình sự số 42/QĐ-C01", at most this many. */
const MAX_QUALIFIERS = 8;

function readQualified(context: Context, kind: KindWord): NumberedItem | undefined {
  const { tokens, lexicon } = context;
  if (!saysSo(context, kind.next)) return undefined;
  let at = kind.next;
  if (wordsAt(tokens, at, 'sửa', 'đổi', ',', 'bổ', 'sung')) at += 5;
  while (at < kind.next + MAX_QUALIFIERS && isQualifier(context, at)) at++;
  if (wordsAt(tokens, at, '(', 'số')) return readBracketed(context, kind, at + 1);
  if (at === kind.next || wordAt(tokens, at) !== 'số') return undefined;
  const number = readNumber(tokens, lexicon, behindSo(context, at));
  const kinds = number?.code === undefined ? [] : lexicon.kindsOfCode(number.code);
  const ofThisKind = number?.symbol !== undefined && (kinds.length === 0 || kinds.includes(kind.row.kind));
  return number !== undefined && ofThisKind ? { first: kind.first, next: number.next, number } : undefined;
}

/** "Kết luận thanh tra (số 825/KL-SYT)": the bracket belongs to the span where it closes right behind the number. */
function readBracketed(context: Context, kind: KindWord, so: number): NumberedItem | undefined {
  const { tokens, lexicon } = context;
  const number = readNumber(tokens, lexicon, behindSo(context, so));
  if (number?.symbol === undefined) return undefined;
  const next = wordAt(tokens, number.next) === ')' ? number.next + 1 : number.next;
  return { first: kind.first, next, number };
}

/** Most kind words have no number near: looked for first, because it is cheap. */
function saysSo({ tokens }: Context, from: number): boolean {
  for (let i = from + 1; i <= from + MAX_QUALIFIERS; i++)
    if (isWord(tokens, i) && wordAt(tokens, i) === 'số') return true;
  return false;
}

const NO_QUALIFIERS = new Set('số này trên đó theo của tại được và là kèm về có'.split(' '));

/** Any word but "số" and those that show that the kind word stood for itself: "Quy định này thay thế Quy định số …". */
function isQualifier(context: Context, i: number): boolean {
  const { tokens } = context;
  if (!isWord(tokens, i)) return false;
  // "Quyết định chấm dứt hợp đồng số …": a contract is no document of ours.
  if (isKind(context, i) && kindWordAt(context, i) !== undefined) return false;
  return !NO_QUALIFIERS.has(wordAt(tokens, i));
}

function readFollowing(context: Context, i: number, plural: boolean): NumberedItem | undefined {
  const { tokens, lexicon } = context;
  const first = behindSeparator(context, i);
  if (first < 0) return readFollowingDated(context, i);
  const at = behindSo(context, first);
  const number = readNumber(tokens, lexicon, at);
  if (number === undefined) return undefined;
  return number.symbol !== undefined || canStandInList(context, number, plural)
    ? { first, next: number.next, number }
    : undefined;
}

/** "Nghị quyết 59, 70, [71],72": in a list of numbers the space behind a comma is left out, and that is no fraction. */
function readGlued({ tokens, lexicon }: Context, i: number): NumberedItem | undefined {
  const digits = printedAt(tokens, i + 1);
  if (wordAt(tokens, i) !== ',' || !/^\d{2,3}$/.test(digits) || wordAt(tokens, i + 2) !== ',') return undefined;
  const behind = readNumber(tokens, lexicon, i + 3);
  if (behind?.printed.length !== digits.length || /^(?:%|tỷ|tỉ|triệu)$/.test(wordAt(tokens, behind.next)))
    return undefined;
  return { first: i + 1, next: i + 2, number: { printed: digits, next: i + 2 } };
}

/** "số 217/CĐ-TTg ngày 16/11/2025; số 218/CĐ-TTg": over a date only a full number behind "số" goes on. */
function readFollowingDated(context: Context, i: number): NumberedItem | undefined {
  const { tokens, lexicon } = context;
  const from = wordAt(tokens, i) === ',' ? i + 1 : i;
  const date = wordAt(tokens, from) === 'ngày' ? readDate(tokens, from) : undefined;
  if (date === undefined) return undefined;
  const first = wordAt(tokens, date.next) === ';' ? date.next + 1 : behindSeparator(context, date.next);
  const at = first < 0 ? -1 : behindSo(context, first);
  const number = at > first ? readNumber(tokens, lexicon, at) : undefined;
  return number?.symbol === undefined ? undefined : { first, next: number.next, number };
}

function behindSeparator({ tokens }: Context, i: number): number {
  const mark = wordAt(tokens, i);
  if (mark === 'và' || mark === 'hoặc') return i + 1;
  if (mark !== ',') return -1;
  return wordAt(tokens, i + 1) === 'và' ? i + 2 : i + 1;
}

/** What stands behind the digits: "-NQ/TW", "/2016/NĐ-CP". */
function tailOf(number: ReadNumber): string {
  return number.printed.replace(/^\d+(?:\.\d+)?[a-eđ]?/, '');
}

function withSharedSymbol(items: readonly NumberedItem[]): readonly NumberedItem[] {
  let giver: ReadNumber | undefined;
  const out: NumberedItem[] = [];
  for (const item of [...items].reverse()) {
    const { number } = item;
    if (number.symbol !== undefined) giver = number;
    const bare = number.symbol === undefined && number.year === undefined;
    out.push(bare && giver !== undefined ? { ...item, number: given(number, giver) } : item);
  }
  return out.reverse();
}

function given(number: ReadNumber, giver: ReadNumber): ReadNumber {
  return { ...giver, printed: number.printed + tailOf(giver), next: number.next };
}
