import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { Context } from '../../recognizer';
import { beginsPhrase, shortPhrases } from '../../shared/short-phrases';
import { readVietnameseName } from './read-name';
import {
  areWords,
  hasGap,
  isBreak,
  isCapitalized,
  isDash,
  isEnd,
  isTitled,
  isWord,
  isWordToken,
  lowerText,
  markAt,
} from './token-words';

/** A tail of an office: from where to where, and what stands before the office. */
export interface Tail {
  /** The token before the office: a bracket or a dash opens what the same mark must close. */
  readonly opened: number;
  readonly from: number;
  readonly at: number;
  /** No body was read: "(phó tiểu đoàn trưởng [quân sự])". */
  readonly bare: boolean;
  /** The body is made for a task that its name tells: "Ban Chỉ đạo [về …]". */
  readonly subject: boolean;
}

/** A tail in front of a name may be this long: beyond it something is done to the name. */
const LONGEST_BEFORE_NAME = 4;
const LONGEST_TASK = 12;
/** A tail that the sentence ends with may be this long: beyond it something is told. */
const LONGEST_BEFORE_STOP = 12;

/** True if what stands behind the tail shows that it belongs to the office. */
export function closesTail(context: Context, { opened, from, at, bare, subject }: Tail): boolean {
  const mark = markAt(context, at);
  if (mark === ')') return true;
  if (bare) return (mark === ',' && startsOffice(context, at + 1)) || isCharge(context, from, at);
  if (mark === ',' || mark === ';') return true;
  if (mark === '(') return isCapitalized(context, at + 1);
  if (isDash(context, at)) return hasGap(context, at) && hasGap(context, at + 1);
  if (isEnd(context, at) || (mark === '.' && isBreak(context, at + 1))) return at - from <= LONGEST_BEFORE_STOP;
  if (isDash(context, opened) || mark !== '') return false;
  if (isPredicate(context, at) || isWord(context, at, 'kiêm') || isWord(context, at, 'rồi')) return true;
  if (opensPredicate(context, at)) return true;
  const name = isTitled(context, at) ? readVietnameseName(context, at, 'office') : -1;
  // "Trưởng Ban Quản lý [các khu công nghiệp Bến Tre] Lê Văn A"
  const long = subject && OPENING_LONG.has(lowerText(context, from));
  return name - at >= 3 && at - from <= (long ? LONGEST_TASK : LONGEST_BEFORE_NAME);
}

/** What begins the long subjects of such bodies: "về việc …", "các khu công nghiệp …", "dịch bệnh COVID-19". */
const OPENING_LONG = new Set(['về', 'các', 'dịch']);

/** What "và" joins to the office and what its holder did besides. */
const GOING_ON = new Set(['từng', 'đã', 'đang', 'cũng', 'là', 'hiện']);

/** "Cục trưởng Cục Phòng chống dịch bệnh của Italy [và từng] làm …" */
function opensPredicate(context: Context, at: number): boolean {
  return isWord(context, at, 'và') && GOING_ON.has(lowerText(context, at + 1));
}

/** "Phó giám đốc phụ trách [chuyên môn] Lê Văn A": what he is in charge of, right before the name. */
export function isCharge(context: Context, from: number, at: number): boolean {
  if (!isWord(context, from - 1, 'trách') || at - from > LONGEST_BEFORE_NAME || !isTitled(context, at)) return false;
  for (let word = from; word < at; word++)
    if (!isWordToken(context, word) || isCapitalized(context, word)) return false;
  return readVietnameseName(context, at, 'office') - at >= 3;
}

/** What no name of a body holds: said behind it, it begins what its head does. */
const FINITE = shortPhrases(
  (
    'cho biết,cho hay,cho rằng,chủ trì,phát biểu,nhấn mạnh,khẳng định,yêu cầu,đề nghị,nói,đã,vừa,sẽ,đang,làm,cũng,dẫn đầu,' +
    'trả lời,chia sẻ,xác nhận,thông tin,trình bày,tuyên bố,ký,dự,tham dự,nêu,' +
    'cảm ơn,xin,bày tỏ,chúc mừng,kiến nghị,tiếp thu,biểu dương,ghi nhận,động viên,tiếp xã,tiếp thân,tiếp đoàn'
  ).split(','),
);

/** "đã", "cho biết", "nhấn mạnh" at the token. */
export function isPredicate(context: Context, at: number): boolean {
  if (((context.hits.types[at] ?? 0) & EntryType.Wall) === 0)
    return beginsPhrase(FINITE, lowerText(context, at), '') || areWords(context, at, 'chân', 'thành');
  return beginsPhrase(FINITE, lowerText(context, at), lowerText(context, at + 1));
}

function startsOffice({ hits }: Context, at: number): boolean {
  const modifier = hitAt(hits, at, EntryType.Modifier);
  return (
    hitAt(hits, modifier < 0 ? at : (hits.last[modifier] ?? at), EntryType.Office) >= 0 ||
    hitAt(hits, at, EntryType.Office) >= 0
  );
}
