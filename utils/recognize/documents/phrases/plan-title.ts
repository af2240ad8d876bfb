import type { Context } from '../../recognizer';
import { isBreak, isCapital, isDash, isLower, wordAt, wordsAt, yearAt } from '../../shared/words';
import { isSubjectOfNumbered } from './issued-regulation';
import { isCapitalKind, type KindWord, kindWordAt } from './kind-word';
import { schoolProgrammeEnd, shortFormEnd, shortNameEnd, timeEnd, withOutlook } from './plan-ends';
import { behindQuote, opensQuote, quotedEnd } from './plan-quotes';
import { behindStep, isBetweenDigits, isInside, STOPS } from './plan-steps';
import { endsBehindComma } from './subject-comma';
import { subjectEnd } from './subject-end';
import { numeralAt } from './term';

/** Longest title, in tokens. */
const MAX_TOKENS = 45;

/**
 * The token behind a plan's title; -1 if none surely ends.
 *
 * A title starts in lower case or with a name and holds no stop. It is whole where it ends with its time ("đến năm
 * 2035"), its abbreviation in brackets or its number ("Quy hoạch điện VIII"), where it stands between quotation marks,
 * or where somebody makes the plan ("phê duyệt Đề án …") and the sentence ends with it.
 */
export function planTitleEnd(context: Context, kind: KindWord): number {
  const sure = markedEnd(context, kind);
  if (sure > 0) return sure;
  if (!startsTitle(context, kind.next)) return -1;
  const end = walkedEnd(context, kind.next, saidOf(context, kind));
  return end < 0 ? subjectOfNumberedEnd(context, kind) : end;
}

/** "Kết luận số 134-KL/TW … về Đề án [sắp xếp bến tinh, gọn, mạnh] nêu rõ": where the subject of the numbered paper ends. */
function subjectOfNumberedEnd(context: Context, kind: KindWord): number {
  if (!isLower(context.tokens, kind.next) || !isSubjectOfNumbered(context, kind)) return -1;
  const end = subjectEnd(context, kind.next);
  return end - kind.next < LEAST_SUBJECT || STOPS.test(wordAt(context.tokens, kind.next)) ? -1 : end;
}

/** Fewest tokens of such a title. */
const LEAST_SUBJECT = 4;

/** The token behind a title whose end shows by itself; -1 for any other. */
function markedEnd(context: Context, kind: KindWord): number {
  const { tokens } = context;
  const quoted = quotedEnd(context, kind);
  if (quoted > 0) return quoted;
  if (wordAt(tokens, kind.next) === 'điện' && numeralAt(tokens, kind.next + 1) !== undefined) return kind.next + 2;
  return schoolProgrammeEnd(context, kind.next);
}

/** What the words around a plan's kind say of it. */
interface Said {
  /** A target programme is the State's, whoever speaks of it. */
  readonly target: boolean;
  readonly drafted: boolean;
  /** Somebody makes or works at it. */
  readonly made: boolean;
}

function saidOf(context: Context, kind: KindWord): Said {
  const target = wordsAt(context.tokens, kind.next, 'mục', 'tiêu');
  const drafted = wordsAt(context.tokens, kind.first - 2, 'dự', 'thảo');
  return { target, drafted, made: drafted || target || isMadeBefore(context, kind) };
}

/** The token behind the title that starts at token `from`, word by word; -1 if none surely ends. */
function walkedEnd(context: Context, from: number, said: Said): number {
  const { tokens } = context;
  let { made } = said;
  for (let i = from; i < from + MAX_TOKENS; i++) {
    if (opensQuote(context, i)) {
      i = behindQuote(context, i) - 1;
      if (i < from) return -1;
      continue;
    }
    const end = said.target && isOneYear(context, i) ? i : endAt(context, i, made);
    if (end > 0) return isLongEnough(i - from, said) ? end : -1;
    if (goesOnBehindComma(context, i, said)) return said.made && isLongEnough(i - from, said) ? i : -1;
    const behind = behindStep(context, i, made, said.drafted);
    if (behind < 0) return -1;
    i = behind - 1;
    // Behind a comma the sentence may have gone on: its end says nothing more, but of a draft.
    if (wordAt(tokens, i) === ',' && !said.drafted) made = false;
  }
  return -1;
}

/** "giao vốn Chương trình mục tiêu quốc gia … [năm 2031]": a target programme runs for several years. */
function isOneYear({ tokens }: Context, i: number): boolean {
  return wordAt(tokens, i) === 'năm' && yearAt(tokens, i + 1) !== undefined && !isDash(tokens, i + 2);
}

/** "Kế hoạch hành động giai đoạn 2031-2035" may be anybody's. */
function isLongEnough(tokens: number, { target }: Said): boolean {
  return tokens >= (target ? 5 : 3);
}

/** "ban hành Kế hoạch đổi mã vùng, bắt đầu từ …", "Theo Chiến lược cảng biển, đến 2035 …": the sentence, not the title. */
function goesOnBehindComma(context: Context, i: number, { made }: Said): boolean {
  if (wordAt(context.tokens, i) !== ',') return false;
  return wordAt(context.tokens, i + 1) === 'đến' || (made && leavesBehindComma(context, i));
}

/** How far behind a body its verb is looked for, in tokens. */
const VERB_REACH = 8;

/** ", dự kiến …", ", Bộ Y tế đã …": a body behind a comma leaves the title only where it does something. */
function leavesBehindComma(context: Context, comma: number): boolean {
  const { tokens } = context;
  if (!endsBehindComma(context, comma)) return false;
  if (!isCapital(tokens, comma + 1)) return true;
  for (let i = comma + 2; i < comma + VERB_REACH; i++)
    if (/^(?:đã|sẽ|vừa|nêu|cho|yêu|đề|giao)$/.test(wordAt(tokens, i))) return true;
  return false;
}

/** A word, and not "mới" of "Đề án mới". */
function startsTitle({ tokens }: Context, i: number): boolean {
  // Every place has its plan of what land is used for.
  if (wordsAt(tokens, i, 'sử', 'dụng', 'đất') && wordAt(tokens, i + 3) !== 'quốc') return false;
  return (isLower(tokens, i) || isCapital(tokens, i)) && wordAt(tokens, i) !== 'mới';
}

/** The token behind the title if it ends at token `i`; -1 if it does not. */
function endAt(context: Context, i: number, made: boolean): number {
  const time = timeEnd(context, i);
  if (time > 0) return withOutlook(context, time);
  if (wordAt(context.tokens, i) === '(')
    return opensShortName(context, i + 1) ? i : timedBehind(context, shortFormEnd(context, i));
  if (isGroundedAt(context, i)) return i;
  return made && closes(context, i) ? i : -1;
}

/** "… vùng Đông Hải (Đề án Đông Hải)", "… (gọi tắt là Đề án Đông Hải)". */
function opensShortName(context: Context, i: number): boolean {
  const kind = kindWordAt(context, wordAt(context.tokens, i) === 'gọi' ? i + 3 : i);
  return kind?.capital === true && shortNameEnd(context, kind) > 0;
}

/** How far behind a short form the time of its title is looked for, in tokens. */
const TIME_REACH = 8;

/** "Chiến lược phát triển bến cảng (BC) [ven biển đến năm 2035]": the token behind the time; `end` where none follows. */
function timedBehind(context: Context, end: number): number {
  if (end < 0) return end;
  for (let i = end; i < end + TIME_REACH; i++) {
    const time = timeEnd(context, i);
    if (time > 0) return withOutlook(context, time);
    if (!isInside(context, i, false) || /^(?:,|và)$/.test(wordAt(context.tokens, i))) return end;
  }
  return end;
}

/** "Đề án nâng cao năng lực cứu hộ theo Quyết định số 12/QĐ-TTg": the paper that made it makes it one. */
function isGroundedAt(context: Context, i: number): boolean {
  const { tokens } = context;
  if (wordAt(tokens, i) !== 'theo' && wordAt(tokens, i) !== 'tại') return false;
  return isCapitalKind(context, i + 1);
}

const MAKES = /^(?:phê duyệt|ban hành)$/;
const WORKS_AT = /^(?:xây dựng|hoàn thiện|thẩm định|triển khai|thông qua|củng cố|hiệu quả)$/;

/** "phê duyệt Đề án", "xây dựng Chiến lược": who works at a "Chương trình" may be making a show. */
function isMadeBefore({ tokens }: Context, kind: KindWord): boolean {
  // "… cùng với đó là Đề án …".
  if (wordAt(tokens, kind.first - 1) === 'là') return kind.row.kind !== 'chương trình';
  const verb = `${wordAt(tokens, kind.first - 2)} ${wordAt(tokens, kind.first - 1)}`;
  // "xây dựng đề án Chiến lược thu hút nhân tài"
  if (verb === 'đề án') return kind.row.kind === 'chiến lược';
  return MAKES.test(verb) || (WORKS_AT.test(verb) && kind.row.kind !== 'chương trình');
}

/** A stop that ends the sentence or its part; a comma may stand inside a title. */
function closes({ tokens }: Context, i: number): boolean {
  // "… đến năm" at the end of a line that was cut to a width is not whole.
  return (
    (/^[.;)"]$/.test(wordAt(tokens, i)) && !isBetweenDigits(tokens, i)) ||
    (isBreak(tokens, i) && wordAt(tokens, i - 1) !== 'năm')
  );
}
