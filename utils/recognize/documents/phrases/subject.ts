import { EntryType } from '../../../lexicon/rows';
import type { Context } from '../../recognizer';
import { isBreak, isCapital, isNumber, printedBetween, wordAt, wordsAt } from '../../shared/words';

/** What a document is about, as the text says it. */
export interface ReadSubject {
  /** Without "về", "việc" and quotation marks. */
  readonly title: string;
  readonly first: number;
  readonly next: number;
}

/** Longest subject, in tokens. */
const MAX_TOKENS = 110;

/** Verbs with which the title of a decree or circular starts: "quy định …", "sửa đổi, bổ sung …". */
const TITLE_VERBS = [
  ['quy', 'định'],
  ['hướng', 'dẫn'],
  ['sửa', 'đổi', ',', 'bổ', 'sung'],
  ['sửa', 'đổi'],
  ['phê', 'duyệt'],
  ['ban', 'hành'],
  ['bổ', 'sung'],
  ['công', 'bố'],
  ['bãi', 'bỏ'],
] as const;

/** After these the verb tells what the document says, and is not its title: "quy định rõ", "quy định: …". */
const TELLS = /^(?:rõ|cụ|như|:|tại|này|trên|thêm|mới|nêu|rằng|ngày|năm|,|\.|)$/;

/** Reads a subject at token `i`: "về …", a quotation, or, where `byVerb`, a title that starts with its verb. */
export function readSubject(context: Context, i: number, byVerb: boolean): ReadSubject | undefined {
  const { tokens } = context;
  let first = wordAt(tokens, i) === ':' ? i + 1 : i;
  const about = wordAt(tokens, first) === 'về';
  if (about) first = behindAbout(context, first);
  if (wordAt(tokens, first) === '"') return readQuoted(context, first);
  if (!about && !(byVerb && startsWithVerb(context, first))) return undefined;
  const next = subjectEnd(context, first);
  return next - first < 2 ? undefined : { title: tidy(printedBetween(tokens, first, next)), first, next };
}

function behindAbout({ tokens }: Context, i: number): number {
  return wordAt(tokens, i + 1) === 'việc' ? i + 2 : i + 1;
}

function startsWithVerb({ tokens }: Context, i: number): boolean {
  const verb = TITLE_VERBS.find((words) => wordsAt(tokens, i, ...words));
  return verb !== undefined && !TELLS.test(wordAt(tokens, i + verb.length));
}

function readQuoted(context: Context, open: number): ReadSubject | undefined {
  const { tokens } = context;
  const opening = tokens.text[tokens.start[open] as number];
  let depth = 0;
  for (let i = open; i < open + MAX_TOKENS && !isBreak(tokens, i); i++) {
    if (wordAt(tokens, i) !== '"') continue;
    const mark = tokens.text[tokens.start[i] as number];
    depth += mark === opening && (mark === '“' || mark === '«' || i === open) ? 1 : -1;
    if (depth > 0) continue;
    const first = wordAt(tokens, open + 1) === 'về' ? behindAbout(context, open + 1) : open + 1;
    return i - first < 2 ? undefined : { title: tidy(printedBetween(tokens, first, i)), first, next: i + 1 };
  }
  return undefined;
}

/** The token behind an unquoted subject that starts at `first`. */
function subjectEnd(context: Context, first: number): number {
  const { tokens } = context;
  let quotes = 0;
  let i = first;
  while (i < first + MAX_TOKENS && !isBreak(tokens, i)) {
    const word = wordAt(tokens, i);
    if (word === '"') quotes++;
    if (word === '(') {
      const behind = behindTermBracket(context, i);
      if (behind < 0) break;
      i = behind;
      continue;
    }
    if (quotes % 2 === 0 && endsSubject(context, i, first)) break;
    i++;
  }
  // A quotation mark that opens none closes the one around the whole sentence.
  if (quotes % 2 === 1) i = lastQuoteBefore(context, i, first);
  return i;
}

function behindTermBracket({ tokens }: Context, i: number): number {
  if (wordAt(tokens, i + 1) !== 'khóa') return -1;
  for (let at = i + 2; at < i + 8; at++) if (wordAt(tokens, at) === ')') return at + 1;
  return -1;
}

function lastQuoteBefore({ tokens }: Context, i: number, first: number): number {
  let at = i - 1;
  while (at > first && wordAt(tokens, at) !== '"') at--;
  return at;
}

const ENDING_VERBS = /^(?:đã|sẽ|vẫn|cũng|đang|đạt|là|gồm|thì|nêu|vừa|nhưng)$/;
const PASSIVE = /^(?:ban|thông|triển|coi|xem|công|phê|ký|áp|đưa|chính|đánh|tổ|cho)$/;
const AFTER_COMMA =
  /^(?:gắn|trọng|nhất|theo|trong|các|đã|được|có|do|với|đến|cả|ông|bà|đồng|để|nhằm|khi|thì|tại|góp|yêu|đề|tạo|từ|qua|căn|từng|bên|bắt|cụ|ngay|không|nay|thực|hiệu|thay)$/;

function endsSubject(context: Context, i: number, first: number): boolean {
  const { tokens } = context;
  const word = wordAt(tokens, i);
  if (word === ';') return !context.lexicon.isTitleHead(printedBetween(tokens, clauseStart(context, i, first), i));
  if (/^[.:)!?…\]]$/.test(word)) return !isInsideNumber(context, i);
  if (i === first) return false;
  if (ENDING_VERBS.test(word)) return true;
  if (word === 'được') return PASSIVE.test(wordAt(tokens, i + 1)) || isCapital(tokens, i + 1);
  if (word === 'không' || word === 'ra') return /^(?:hề|có|phải|còn|đời)$/.test(wordAt(tokens, i + 1));
  if (word === 'do' || word === 'với') return isCapital(tokens, i + 1) || isNumber(tokens, i + 1);
  if (word === 'có') return wordsAt(tokens, i + 1, 'hiệu', 'lực');
  if (word === 'trong') return wordAt(tokens, i + 1) === 'đó';
  if (word === ',') return endsBehindComma(context, i);
  return word === 'và' && endsBehindAnd(context, i + 1);
}

function endsBehindComma(context: Context, i: number): boolean {
  const { tokens } = context;
  if (AFTER_COMMA.test(wordAt(tokens, i + 1)) || isKind(context, i + 1)) return true;
  // ", xây dựng Luật …": the sentence goes on to another document.
  for (let at = i + 2; at < i + 4; at++) if (isKind(context, at) && isCapital(tokens, at)) return true;
  return isCapital(tokens, i + 1) && !isBodyOfList(context, i);
}

/** "của Bộ Chính trị, Ban Bí thư" inside a subject. */
function isBodyOfList({ tokens }: Context, i: number): boolean {
  return wordsAt(tokens, i - 3, 'bộ', 'chính', 'trị') && wordsAt(tokens, i + 1, 'ban', 'bí', 'thư');
}

function endsBehindAnd(context: Context, i: number): boolean {
  const { tokens } = context;
  if (isKind(context, i) && isCapital(tokens, i)) return true;
  return /^(?:còn|đã|sẽ|đang|cuộc)$/.test(wordAt(tokens, i)) && !wordsAt(tokens, i, 'cuộc', 'sống');
}

/** Where the clause before a semicolon starts: behind the last "về", as in "thực hiện Nghị quyết … về …; …". */
function clauseStart({ tokens }: Context, i: number, first: number): number {
  for (let at = i - 1; at > first; at--) if (wordAt(tokens, at) === 'về') return at + 1;
  return first;
}

/** "1.000", "66.22", "TP.Hòa An": a point between digits or in an abbreviation. */
function isInsideNumber({ tokens }: Context, i: number): boolean {
  if (wordAt(tokens, i) === '.' && wordAt(tokens, i - 1) === 'tp') return true;
  return wordAt(tokens, i) === '.' && isNumber(tokens, i - 1) && isNumber(tokens, i + 1) && tokens.gap[i + 1] === 0;
}

function isKind({ hits }: Context, i: number): boolean {
  return ((hits.types[i] ?? 0) & EntryType.DocumentKind) !== 0;
}

function tidy(title: string): string {
  return title
    .replace(/\s+/g, ' ')
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/(?: như sau)?[ ,;:]*$/, '');
}
