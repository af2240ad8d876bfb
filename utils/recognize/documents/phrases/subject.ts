import { singleSpaced } from '../../../text/single-spaced';
import type { Context } from '../../recognizer';
import { isAbbreviation, isBreak, isGlued, isNumber, printedBetween, wordAt, wordsAt } from '../../shared/words';
import { subjectEnd } from './subject-end';

/** What a document is about, as the text says it. */
export interface ReadSubject {
  /** Without "về", "việc" and quotation marks. */
  readonly title: string;
  readonly first: number;
  readonly next: number;
}

/** Longest subject, in tokens. */
const MAX_TOKENS = 110;

/** "phân quyền, phân cấp trong lĩnh vực …": both together only titles say, whatever follows. */
const DIVIDES = ['phân', 'quyền', ',', 'phân', 'cấp'] as const;

/** Verbs with which the title of a decree or circular starts: "quy định …", "sửa đổi, bổ sung …". */
const TITLE_VERBS = [
  ['quy', 'định'],
  ['hướng', 'dẫn'],
  ['sửa', 'đổi', ',', 'bổ', 'sung', ',', 'bãi', 'bỏ'],
  ['sửa', 'đổi', ',', 'bổ', 'sung', ',', 'thay', 'thế'],
  ['sửa', 'đổi', ',', 'bổ', 'sung'],
  ['sửa', 'đổi'],
  ['phê', 'duyệt'],
  ['ban', 'hành'],
  ['bổ', 'sung'],
  ['công', 'bố'],
  ['bãi', 'bỏ'],
  ['thành', 'lập'],
  ['thí', 'điểm'],
  ['phê', 'chuẩn'],
  ['điều', 'chỉnh'],
  ['giải', 'quyết'],
  ['kiện', 'toàn'],
  ['thu', 'hồi'],
  ['phân', 'công'],
  ['gia', 'hạn'],
  ['sắp', 'xếp'],
  ['phân', 'định'],
  ['quản', 'lý', ','],
  ['quản', 'lý'],
  DIVIDES,
  ['phân', 'quyền'],
  ['phân', 'cấp'],
  ['xử', 'phạt'],
  ['thi', 'hành'],
  ['thông', 'báo', 'ý', 'kiến'],
  ['thông', 'báo', 'kết', 'luận'],
  ['truyền', 'đạt', 'ý', 'kiến'],
  ['thông', 'qua'],
  ['phiên', 'họp', 'chính', 'phủ'],
  ['kết', 'luận', 'của'],
  ['một', 'số', 'vấn', 'đề', 'về'],
] as const;

/** By their first words: hardly any word begins one. */
const VERBS_BY_FIRST: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  TITLE_VERBS.map(([first]) => [first, TITLE_VERBS.filter((words) => words[0] === first)]),
);

/** After these the verb tells what the document says, and is not its title: "quy định rõ", "quy định: …". */
const TELLS =
  /^(?:rõ|cụ|như|:|tại|này|trên|thêm|mới|nêu|rằng|ngày|từ|năm|có|theo|kèm|trước|trong|để|bởi|hôm|sáng|chiều|,|\.|)$/;

/** Reads a subject at token `i`: "về …", a quotation, or, where `byVerb`, a title that starts with its verb. */
export function readSubject(context: Context, i: number, byVerb: boolean): ReadSubject | undefined {
  const { tokens } = context;
  const start = wordAt(tokens, i) === ':' ? i + 1 : i;
  const first = wordsAt(tokens, start, 'v', '/', 'v') ? start + 3 : behindAbout(context, start);
  if (wordAt(tokens, first) === '"') return readQuoted(context, first);
  if (first === start && !(byVerb && opensTitle(context, first))) return undefined;
  return subjectFrom(context, first);
}

/** Reads a subject whose first word stands at token `first`, whatever it is. */
export function subjectFrom(context: Context, first: number): ReadSubject | undefined {
  const { tokens } = context;
  const next = subjectEnd(context, first);
  if ((next - first < 2 && !isAbbreviation(tokens, first)) || POINTS_BACK.test(wordAt(tokens, next - 1)))
    return undefined;
  return { title: subjectBetween(context, first, next), first, next };
}

/** The words from token `first` to before token `next` as a title. */
export function subjectBetween({ tokens }: Context, first: number, next: number): string {
  return tidy(printedBetween(tokens, first, next));
}

/** "giải quyết khiếu nại của ông": who is meant stands elsewhere, and there stands the title. */
const POINTS_BACK = /^(?:ông|bà|này|trên|đó|họ|mình)$/;

/** What stands behind "việc làm" where it is what people live by: "về việc làm cho ngư dân", and not "về việc làm đường". */
const BEHIND_WORK = /^(?:cho|và|trong|của|tại|đối|bền|năm|ở|[,.;:)"]|)$/;

/** The token behind "về", "về việc" at token `i`; `i` where neither stands. */
export function behindAbout({ tokens }: Context, i: number): number {
  if (wordAt(tokens, i) !== 'về') return i;
  if (wordAt(tokens, i + 1) !== 'việc') return i + 1;
  return wordAt(tokens, i + 2) === 'làm' && BEHIND_WORK.test(wordAt(tokens, i + 3)) ? i + 1 : i + 2;
}

/** True if a title's verb stands at token `i`: "quy định chức năng …", and not "quy định rõ", "quy định 9 nhóm". */
export function opensTitle({ tokens }: Context, i: number): boolean {
  const verb = VERBS_BY_FIRST.get(wordAt(tokens, i))?.find((words) => wordsAt(tokens, i, ...words));
  if (verb === DIVIDES) return true;
  if (verb === undefined || TELLS.test(wordAt(tokens, i + verb.length))) return false;
  // "quy định 9 nhóm được hưởng" counts what it says.
  return verb !== TITLE_VERBS[0] || !isNumber(tokens, i + verb.length);
}

function readQuoted(context: Context, open: number): ReadSubject | undefined {
  const { tokens } = context;
  const opening = tokens.text[tokens.start[open] as number];
  // What closes another quotation opens none; a misprint stands apart and is glued to what follows.
  if ((opening === '”' || opening === '»') && isGlued(tokens, open)) return undefined;
  let depth = 0;
  for (let i = open; i < open + MAX_TOKENS && !isBreak(tokens, i); i++) {
    if (wordAt(tokens, i) !== '"') continue;
    const mark = tokens.text[tokens.start[i] as number];
    depth += mark === opening && (mark === '“' || mark === '«' || i === open) ? 1 : -1;
    if (depth > 0) continue;
    const first = behindAbout(context, open + 1);
    return i - first < 2 ? undefined : { title: tidy(printedBetween(tokens, first, i)), first, next: i + 1 };
  }
  return undefined;
}

const MARKS: ReadonlySet<string> = new Set(' ,;:.…');
const AS_FOLLOWS = ' như sau';

/** A title as it is kept: one space between words, no mark at its end. */
export function tidy(title: string): string {
  const spaced = singleSpaced(title);
  let end = spaced.length;
  while (end > 0 && MARKS.has(spaced.charAt(end - 1))) end--;
  if (spaced.startsWith(AS_FOLLOWS, end - AS_FOLLOWS.length)) end -= AS_FOLLOWS.length;
  const kept = spaced.slice(0, end);
  // 'between apostrophes'
  return kept.startsWith("'") && kept.indexOf("'", 1) === kept.length - 1 ? kept.slice(1, -1) : kept;
}
