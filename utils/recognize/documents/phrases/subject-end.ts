import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { Context } from '../../recognizer';
import { isBreak, isCapital, isLower, isNumber, wordAt, wordsAt, yearAt } from '../../shared/words';
import { behindAmendedLaws } from './amended-laws';
import { isCapitalKind, isKind } from './kind-word';
import { endsBehindAnd, isOtherPart } from './subject-and';
import { behindBracket } from './subject-bracket';
import {
  ENDING_VERBS,
  endsBeforeActor,
  endsBeforeAim,
  endsPassive,
  endsWithVerb,
  isInsideTitle,
  isMakerOfAll,
} from './subject-clause';
import { endsBehindComma, isDeedTold } from './subject-comma';
import { goesOnBehindSemicolon } from './subject-semicolon';
import { withoutTail } from './subject-tail';

/** Longest subject, in tokens. */
const MAX_TOKENS = 110;

/** The token behind an unquoted subject that starts at `first`. */
export function subjectEnd(context: Context, first: number): number {
  const { tokens } = context;
  let quotes = 0;
  let amends = false;
  let lawEnd = -1;
  let i = first;
  while (i < first + MAX_TOKENS && !isBreak(tokens, i)) {
    const word = wordAt(tokens, i);
    if (word === '"') quotes++;
    if (word === '(') {
      const behind = behindBracket(context, i, amends);
      if (behind < 0) break;
      i = behind;
      continue;
    }
    const more = i === lawEnd ? wordsAt(tokens, i, 'quy', 'định') : !amends && saysMore(context, i, first);
    if (quotes % 2 === 0 && (more || endsSubject(context, i, first))) break;
    amends ||= isPaper(context, i);
    const law = behindLaw(context, i);
    // What several laws have in common is told by their list, and the title ends with it.
    const list = behindAmendedLaws(context, law, first);
    if (list > 0) return list;
    if (law > 0) lawEnd = law;
    i = law > 0 ? law : behindBody(context, i);
  }
  // A quotation mark that opens none closes the one around the whole sentence.
  if (quotes % 2 === 1) i = lastQuoteBefore(context, i, first);
  // "… thi hành Luật [và] có hiệu lực ngay"
  if (wordAt(tokens, i - 1) === 'và') i--;
  return amends ? i : withoutTail(context, first, i);
}

/** The token behind a law's known title, whose commas are its own: "Luật Thi đua, khen thưởng"; -1 if none starts at `i`. */
function behindLaw({ tokens, hits }: Context, i: number): number {
  if (((hits.types[i] ?? 0) & EntryType.LawTitle) === 0 || wordAt(tokens, i - 1) !== 'luật') return -1;
  return hits.last[hitAt(hits, i, EntryType.LawTitle)] ?? -1;
}

/** Over a body in one step: the comma of "Bộ Văn hóa, Thể thao và Du lịch" is its own. */
function behindBody({ tokens, hits }: Context, i: number): number {
  if (((hits.types[i] ?? 0) & EntryType.Organization) === 0 || !isCapital(tokens, i)) return i + 1;
  const hit = hitAt(hits, i, EntryType.Organization);
  return hit < 0 ? i + 1 : Math.max(i + 1, hits.last[hit] as number);
}

function lastQuoteBefore({ tokens }: Context, i: number, first: number): number {
  let at = i - 1;
  while (at > first && wordAt(tokens, at) !== '"') at--;
  return at;
}

/** Words that end a subject before certain others: "… không có", "… còn rất chậm", "… ra sao", "… cho đến khi". */
const ENDS_BEFORE: ReadonlyMap<string, RegExp> = new Map([
  ['không', /^(?:hề|có|phải|còn)$/],
  ['ra', /^(?:đời|sao)$/],
  // "bổ nhiệm ông An làm giám đốc kể từ ngày 3/2/2031": when it starts, which no title says.
  ['kể', /^từ$/],
  ['còn', /^(?:rất|chưa|chậm|nhiều|gặp|hạn|hiệu|có)$/],
  ['cùng', /^với$/],
  ['như', /^(?:thế|nội)$/],
  ['cho', /^(?:đến|tới|thấy|biết)$/],
  ['hoặc', /^các$/],
  ['bao', /^gồm$/],
  ['lại', /^(?:quy|không|có|chỉ|bị|càng)$/],
  ['dựa', /^(?:trên|theo|vào)$/],
]);

/** Marks that end a sentence or a bracket. */
const STOPS: ReadonlySet<string> = new Set('. : ) ! ? … ]'.split(' '));

const SAYS_FIRST: ReadonlySet<string> = new Set('đề đưa diễn khẳng chỉ nhấn quy'.split(' '));

/** All that `endsSubject` asks about: most words of a subject are none of these. */
const MAY_END: ReadonlySet<string> = new Set([
  ...STOPS,
  ...ENDING_VERBS,
  ...ENDS_BEFORE.keys(),
  ...SAYS_FIRST,
  ...'; thay để được của do với theo thuộc có hết gửi gắn trong sau , và'.split(' '),
]);

function endsSubject(context: Context, i: number, first: number): boolean {
  const { tokens } = context;
  const word = wordAt(tokens, i);
  if (!MAY_END.has(word)) return false;
  if (word === ';') return !goesOnBehindSemicolon(context, i, first);
  if (STOPS.has(word)) return !isInsideNumber(context, i);
  if (i === first) return false;
  if (ENDING_VERBS.has(word))
    return !isInsideTitle(context, i) && !((word === 'là' || word === 'đạt') && wordsAt(tokens, first, 'công', 'nhận'));
  if (word === 'được') return endsPassive(context, i);
  if (word === 'sau') return endsAfter(context, i);
  if (word === 'để') return endsBeforeAim(context, i + 1);
  const before = ENDS_BEFORE.get(word);
  if (before !== undefined) return before.test(wordAt(tokens, i + 1));
  if (word === 'của') return isMakerOfAll(context, i, first);
  if (word === 'do' || word === 'với') return endsBeforeActor(context, i);
  // "… chế độ trực bến thay thế Thông tư số 5": what the paper does besides.
  if (word === 'thay') return wordAt(tokens, i + 1) === 'thế' && isCapitalKind(context, i + 2) && !isOneWork(tokens, i);
  if (SAYS_FIRST.has(word) && SAYS.test(`${word} ${wordAt(tokens, i + 1)}`)) return !isNamed(context, i);
  if (word === ',') return endsBehindComma(context, i) || isDeedTold(context, i, first);
  if (word === 'và') return endsBehindAnd(context, i + 1) || isOtherPart(context, i + 1, first);
  return endsWith(context, i);
}

/** "bổ sung, thay thế Nghị định 5", "ban hành và thay thế". */
function isOneWork(tokens: Context['tokens'], i: number): boolean {
  return /^(?:,|và|hoặc|việc|về|thảo)$/.test(wordAt(tokens, i - 1));
}

/** "… về bến cảng sau khi ban hành", and not "diện tích tối thiểu sau khi tách thửa", "đạt được sau khi học lái". */
function endsAfter({ tokens }: Context, i: number): boolean {
  if (wordAt(tokens, i + 1) !== 'khi') return false;
  return !wordsAt(tokens, i - 2, 'tối', 'thiểu') && !wordsAt(tokens, i - 2, 'đạt', 'được');
}

/** Words that end a subject with what stands behind them. */
function endsWith(context: Context, i: number): boolean {
  const { tokens } = context;
  const word = wordAt(tokens, i);
  if (word === 'theo') return wordAt(tokens, i + 1) === 'hướng' || wordsAt(tokens, i + 1, 'các', 'điều');
  // "… giai đoạn 2031-2035 thuộc thẩm quyền của …": what the sentence says of it.
  if (word === 'thuộc') return yearAt(tokens, i - 1) !== undefined;
  if (word === 'có' || word === 'hết' || word === 'gửi') return endsWithVerb(context, i);
  // "… chỉnh đốn Đảng gắn với Chỉ thị 05"
  if (word === 'gắn') return wordAt(tokens, i + 1) === 'với' && startsPaper(context, i + 2);
  // "… hỗ trợ bến cảng trong thời gian từ ngày 1/1": the sentence's.
  if (wordsAt(tokens, i, 'trong', 'thời', 'gian', 'từ')) return true;
  return word === 'trong' && wordAt(tokens, i + 1) === 'đó';
}

/**
 * "… quản lý của Bộ Xây dựng quy định nội dung …": behind a body's name a second "quy định" is the sentence's verb, unless
 * another document was named whose title it is.
 */
function saysMore({ tokens }: Context, i: number, first: number): boolean {
  if (wordAt(tokens, i) !== 'quy' || wordAt(tokens, i + 1) !== 'định' || !isLower(tokens, i)) return false;
  if (NOUN_BEFORE.test(wordAt(tokens, i - 1))) return false;
  return i - 2 > first && (isCapital(tokens, i - 1) || isCapital(tokens, i - 2));
}

/** "Chỉ thị 05", "(việc) thực hiện Chỉ thị 05". */
function startsPaper({ tokens }: Context, i: number): boolean {
  const at = wordAt(tokens, i) === 'việc' ? i + 1 : i;
  return isCapital(tokens, wordsAt(tokens, at, 'thực', 'hiện') ? at + 2 : at);
}

/** "Nghị định", "các thông tư": a document inside the subject; "quy định" is as often a verb. */
function isPaper(context: Context, i: number): boolean {
  return isKind(context, i) && /^(?:nghị|thông|luật|pháp|bộ)$/.test(wordAt(context.tokens, i));
}

/** Verbs of the sentence around a subject; "quy định" only where it goes on to tell. Their first words are `SAYS_FIRST`. */
const SAYS = /^(?:đề ra|đưa ra|diễn ra|khẳng định|chỉ rõ|chỉ ra|nhấn mạnh|quy định)$/;

/** "theo quy định tại …", "các quy định về …": the word is a noun; alone it tells only before a comma, a colon, "rõ". */
function isNamed({ tokens }: Context, i: number): boolean {
  if (wordAt(tokens, i) !== 'quy') return false;
  return NOUN_BEFORE.test(wordAt(tokens, i - 1)) || !/^(?:,|:|rõ|như)$/.test(wordAt(tokens, i + 2));
}

const NOUN_BEFORE = /^(?:theo|các|số|và|của|những|với|vi|phạm|đổi|sung|bỏ|thực|hiện)$/;

/** "1.000", "66.22", "TP.Hòa An", "QCVN 16:2031": a mark between digits or in an abbreviation. */
function isInsideNumber({ tokens }: Context, i: number): boolean {
  if (wordAt(tokens, i) === '.' && wordAt(tokens, i - 1) === 'tp') return true;
  // "có mã HS: 7213.91.90": the codes are the goods'.
  if (wordAt(tokens, i) === ':' && wordsAt(tokens, i - 2, 'mã', 'hs')) return isNumber(tokens, i + 1);
  return (
    /^[.:]$/.test(wordAt(tokens, i)) && isNumber(tokens, i - 1) && isNumber(tokens, i + 1) && tokens.gap[i + 1] === 0
  );
}
