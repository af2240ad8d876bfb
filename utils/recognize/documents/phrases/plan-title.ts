import { EntryType } from '../../../lexicon/rows';
import type { Context } from '../../recognizer';
import {
  isAbbreviation,
  isBreak,
  isCapital,
  isDash,
  isLower,
  isNumber,
  isWord,
  wordAt,
  wordsAt,
  yearAt,
} from '../../shared/words';
import type { KindWord } from './kind-word';
import { readLawTail } from './law-tail';
import { knownTitleEnd } from './law-title';
import { numeralAt } from './term';

/** Longest title, in tokens. */
const MAX_TOKENS = 45;

/** Longest quoted title, in tokens: its end is marked. */
const MAX_QUOTED = 80;

const STOPS =
  /^(?:này|đã|được|sẽ|là|có|do|theo|tại|để|nhằm|khi|vừa|đang|cũng|phải|cần|nêu|gồm|đặt|trên|của|kèm|từ|ngay|nay)$/;

/** Behind these "với" goes on with a title: "phối hợp với", "hợp tác với", "đối với", "gắn với", "thích ứng với". */
const WITH = /^(?:hợp|tác|đối|kết|gắn|ứng)$/;

/**
 * The token behind a plan's title; -1 if none surely ends.
 *
 * A title starts in lower case or with a name and holds no stop. It is whole where it ends with its time ("đến năm
 * 2035"), its abbreviation in brackets or its number ("Quy hoạch điện VIII"), where it stands between quotation marks,
 * or where somebody makes the plan ("phê duyệt Đề án …") and the sentence ends with it.
 */
export function planTitleEnd(context: Context, kind: KindWord): number {
  const { tokens } = context;
  const from = kind.next;
  const quoted = quotedEnd(context, kind);
  if (quoted > 0) return quoted;
  if (wordAt(tokens, from) === 'điện' && numeralAt(tokens, from + 1) !== undefined) return from + 2;
  const school = schoolProgrammeEnd(context, from);
  if (school > 0) return school;
  if (!startsTitle(context, from)) return -1;
  // A target programme is the State's, whoever speaks of it.
  const target = wordsAt(tokens, from, 'mục', 'tiêu');
  let made = isMadeBefore(context, kind) || target;
  for (let i = from; i < from + MAX_TOKENS; i++) {
    if (opensQuote(context, i)) {
      i = behindQuote(context, i) - 1;
      if (i < from) return -1;
      continue;
    }
    const end = endAt(context, i, made);
    // "Kế hoạch hành động giai đoạn 2031-2035" may be anybody's.
    if (end > 0) return i - from >= (target ? 5 : 3) ? end : -1;
    const behind = behindStep(context, i, made);
    if (behind < 0) return -1;
    i = behind - 1;
    // Behind a comma the sentence may have gone on: its end says nothing more.
    if (wordAt(tokens, i) === ',') made = false;
  }
  return -1;
}

/** "Chương trình giáo dục phổ thông 2018": what schools teach goes by the year of its circular; -1 for any other. */
function schoolProgrammeEnd({ tokens }: Context, i: number): number {
  const at = wordAt(tokens, i) === 'gdpt' ? i + 1 : wordsAt(tokens, i, 'giáo', 'dục', 'phổ', 'thông') ? i + 4 : -1;
  const year = at > 0 && wordAt(tokens, at) === 'năm' ? at + 1 : at;
  return at > 0 && yearAt(tokens, year) !== undefined && !isDash(tokens, year + 1) ? year + 1 : -1;
}

/** A word, and not "mới" of "Đề án mới". */
function startsTitle({ tokens }: Context, i: number): boolean {
  return (isLower(tokens, i) || isCapital(tokens, i)) && wordAt(tokens, i) !== 'mới';
}

/** The token behind the title if it ends at token `i`; -1 if it does not. */
function endAt(context: Context, i: number, made: boolean): number {
  const time = timeEnd(context, i);
  if (time > 0) return withOutlook(context, time);
  if (wordAt(context.tokens, i) === '(') return shortFormEnd(context, i);
  if (isGroundedAt(context, i)) return i;
  return made && closes(context, i) ? i : -1;
}

/** "Đề án nâng cao năng lực cứu hộ theo Quyết định số 12/QĐ-TTg": the paper that made it makes it one. */
function isGroundedAt({ tokens, hits }: Context, i: number): boolean {
  if (wordAt(tokens, i) !== 'theo' && wordAt(tokens, i) !== 'tại') return false;
  return isCapital(tokens, i + 1) && ((hits.types[i + 1] ?? 0) & EntryType.DocumentKind) !== 0;
}

/** True for what may stand inside a title: words but stops and other documents, numbers, commas and dashes. */
function isInside({ tokens, hits }: Context, i: number): boolean {
  const word = wordAt(tokens, i);
  // "Chương trình giáo dục 2018 giai đoạn …": a year by itself is the name of something else.
  if (!isWord(tokens, i))
    return word === ',' || word === '-' || (isNumber(tokens, i) && yearAt(tokens, i) === undefined);
  if (word === 'với') return WITH.test(wordAt(tokens, i - 1));
  return !STOPS.test(word) && !(isCapital(tokens, i) && ((hits.types[i] ?? 0) & EntryType.DocumentKind) !== 0);
}

/** "Kế hoạch triển khai thi hành Luật Đê điều": the token behind the law that a plan carries out; -1 for anything else. */
function lawInside(context: Context, i: number): number {
  const { tokens } = context;
  if (wordAt(tokens, i) !== 'luật' || !isCapital(tokens, i) || !/^(?:hành|hiện)$/.test(wordAt(tokens, i - 1)))
    return -1;
  const end = knownTitleEnd(context, i + 1, 'luật');
  return end < 0 ? -1 : readLawTail(context, end).next;
}

/** The token behind what stands in a title at token `i`; -1 where the title cannot go on. */
function behindStep(context: Context, i: number, made: boolean): number {
  const law = made ? lawInside(context, i) : -1;
  if (law > 0) return law;
  return isInside(context, i) ? i + 1 : -1;
}

function opensQuote({ tokens }: Context, i: number): boolean {
  return wordAt(tokens, i) === '"' && tokens.gap[i] === 1 && tokens.gap[i + 1] === 0;
}

/** The token behind a quotation inside a title; two apostrophes close it, too. -1 where none does. */
function behindQuote({ tokens }: Context, open: number): number {
  for (let i = open + 1; i < open + MAX_TOKENS && !isBreak(tokens, i); i++) {
    if (wordAt(tokens, i) === '"') return i + 1;
    if (wordsAt(tokens, i, "'", "'")) return i + 2;
  }
  return -1;
}

/** "Đề án “Giữ rừng …”": only kinds that are surely papers; a "Chương trình “…”" is as often a show. */
function quotedEnd({ tokens }: Context, kind: KindWord): number {
  if (kind.row.kind !== 'đề án' && kind.row.kind !== 'kế hoạch' && kind.row.kind !== 'chiến lược') return -1;
  const open = wordAt(tokens, kind.next) === ':' ? kind.next + 1 : kind.next;
  if (wordAt(tokens, open) !== '"') return -1;
  for (let i = open + 1; i < open + MAX_QUOTED && !isBreak(tokens, i); i++) {
    if (wordAt(tokens, i) === '"') return i - open > 3 ? i + 1 : -1;
  }
  return -1;
}

const MAKES = /^(?:phê duyệt|ban hành)$/;
const WORKS_AT = /^(?:xây dựng|hoàn thiện|thẩm định|triển khai|thông qua|củng cố)$/;

/** "phê duyệt Đề án", "xây dựng Chiến lược": who works at a "Chương trình" may be making a show. */
function isMadeBefore({ tokens }: Context, kind: KindWord): boolean {
  // "… cùng với đó là Đề án …".
  if (wordAt(tokens, kind.first - 1) === 'là') return kind.row.kind !== 'chương trình';
  const verb = `${wordAt(tokens, kind.first - 2)} ${wordAt(tokens, kind.first - 1)}`;
  return MAKES.test(verb) || (WORKS_AT.test(verb) && kind.row.kind !== 'chương trình');
}

/** A stop that ends the sentence or its part; a comma may stand inside a title. */
function closes({ tokens }: Context, i: number): boolean {
  // "… đến năm" at the end of a line that was cut to a width is not whole.
  return /^[.;)"]$/.test(wordAt(tokens, i)) || (isBreak(tokens, i) && wordAt(tokens, i - 1) !== 'năm');
}

/** "(QP-AN)": the title's own short form; -1 for any other bracket. */
function shortFormEnd({ tokens }: Context, open: number): number {
  let at = open + 1;
  while (at < open + 6 && (isAbbreviation(tokens, at) || isDash(tokens, at))) at++;
  return at > open + 1 && wordAt(tokens, at) === ')' ? at + 1 : -1;
}

/** "đến năm 2035", "giai đoạn 2031-2035", "thời kỳ 2021 - 2030", "năm 2025". */
function timeEnd({ tokens }: Context, i: number): number {
  let at = -1;
  if (wordAt(tokens, i) === 'đến') at = wordAt(tokens, i + 1) === 'năm' ? i + 2 : i + 1;
  else if (wordsAt(tokens, i, 'giai', 'đoạn') || wordsAt(tokens, i, 'thời', 'kỳ')) at = i + 2;
  else if (wordAt(tokens, i) === 'năm') at = i + 1;
  if (at < 0 || yearAt(tokens, at) === undefined) return -1;
  return isDash(tokens, at + 1) && yearAt(tokens, at + 2) !== undefined ? at + 3 : at + 1;
}

/** "…, tầm nhìn đến năm 2050", "… và định hướng đến 2040", "… và những năm tiếp theo" belong to the title. */
function withOutlook({ tokens }: Context, i: number): number {
  const joined = wordAt(tokens, i) === ',' || wordAt(tokens, i) === 'và';
  if (!joined) return i;
  if (wordsAt(tokens, i + 1, 'những', 'năm', 'tiếp', 'theo')) return i + 5;
  let at = i + 1;
  if (wordsAt(tokens, at, 'tầm', 'nhìn') || wordsAt(tokens, at, 'định', 'hướng')) at += 2;
  else if (wordAt(tokens, i) === ',') return i;
  if (wordAt(tokens, at) === 'đến') at++;
  if (wordAt(tokens, at) === 'năm') at++;
  return yearAt(tokens, at) === undefined ? i : at + 1;
}
