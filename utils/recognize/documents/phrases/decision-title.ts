import type { DocumentEvidence } from '../../../model/document-evidence';
import type { Tokens } from '../../../text/tokens';
import type { Context } from '../../recognizer';
import { readDate } from '../../shared/date';
import { isBreak, isCapital, isNumber, wordAt, wordsAt } from '../../shared/words';
import { isCapitalKind } from './kind-word';
import { type ReadSubject, subjectBetween, subjectFrom } from './subject';
import { subjectEnd } from './subject-end';

/** What a decision does to a person, a case or a paper, right behind its number or who made it. */
const DECIDES =
  /^(?:bổ nhiệm|miễn nhiệm|điều động|luân chuyển|khởi tố|truy tố|kỷ luật|cưỡng chế|công nhận|chấp thuận|khen thưởng|đình chỉ|tạm đình|cho phép|cho thôi|cho ông|cho bà|cho đồng|cho thành|đồng ý|chuẩn y|chỉ định|khai trừ|cách chức|buộc thôi|cử ông|cử bà|cử đồng|kéo dài|cấp cho|xử phạt|chuyển quyền|chuyển giao|sáp nhập|hợp nhất|giải thể|đổi tên|chấm dứt|hủy bỏ|tặng thưởng|truy tặng|phong tặng)$/;

/** Of those the ones that behind a comma still are what the paper says, and not what somebody did besides. */
const BEHIND_COMMA = /^(?:khởi tố|cho phép|cho thôi|cho ông|cho bà|cho đồng|đồng ý)$/;

/**
 * Where the title of a decision starts that is told by its verb: "Quyết định 352/QĐ-HU(, đồng ý) cho ông An thôi giữ chức
 * …", "Quyết định số 32/C46 khởi tố vụ án …", read from token `at` behind the mention and what describes it; -1 for others.
 */
export function decisionTitleAt(
  tokens: Tokens,
  { kind, symbol }: Pick<DocumentEvidence, 'kind' | 'symbol'>,
  at: number,
): number {
  if (kind !== 'quyết định' || symbol === undefined) return -1;
  const comma = wordAt(tokens, at) === ',';
  const first = comma ? at + 1 : at;
  const verb = `${wordAt(tokens, first)} ${wordAt(tokens, first + 1)}`;
  // "Quyết định số 9/QĐ-BXD áp dụng từ 1/6": when, and no title.
  if (!comma && verb === 'áp dụng') return /^(?:hình|biện|thuế)$/.test(wordAt(tokens, first + 2)) ? first : -1;
  return (comma ? BEHIND_COMMA : DECIDES).test(verb) ? first : -1;
}

/** Reads the title of a decision that starts at token `first`, with what is told of the person or the case behind a mark. */
export function readDecided(context: Context, first: number): ReadSubject | undefined {
  const subject = subjectFrom(context, first);
  if (subject === undefined) return undefined;
  const goesOn = Math.max(officeGiven(context, subject), crimeBehind(context, subject));
  const next = withoutStart(context, goesOn < 0 ? subject.next : subjectEnd(context, goesOn));
  return next === subject.next ? subject : { ...subject, next, title: subjectBetween(context, first, next) };
}

/** Longest list of the offices somebody had, in tokens. */
const MAX_OFFICES = 40;

/**
 * "bổ nhiệm ông An, Phó Cục trưởng Cục Hàng hải, Bộ Xây dựng [giữ chức …]": behind a comma what is given; -1 for anything
 * else.
 */
function officeGiven({ tokens }: Context, { first, next }: ReadSubject): number {
  if (wordAt(tokens, next) !== ',' || !isCapital(tokens, next + 1)) return -1;
  if (!/^(?:bổ|điều|luân|chỉ|phân|cử|miễn)$/.test(wordAt(tokens, first))) return -1;
  for (let i = next + 2; i < next + MAX_OFFICES && !isBreak(tokens, i); i++) {
    if (/^(?:[.;:(]|đã|sẽ|được|có|là|cho)$/.test(wordAt(tokens, i))) return -1;
    if (wordsAt(tokens, i, 'giữ', 'chức') || wordsAt(tokens, i, 'làm')) return i;
  }
  return -1;
}

/** "khởi tố vụ án hình sự: [Buôn lậu phao]": the crime behind a colon; -1 for anything else. */
function crimeBehind({ tokens }: Context, { first, next }: ReadSubject): number {
  if (wordAt(tokens, next) !== ':' || !wordsAt(tokens, first, 'khởi', 'tố', 'vụ', 'án')) return -1;
  return isCapital(tokens, next + 1) ? next + 1 : -1;
}

/** Longest day with the words before it, in tokens. */
const MAX_START = 8;

/** Leaves out since when somebody holds the office: "… giữ chức Cục trưởng [(kể) từ (ngày) 1/6/2031]". */
function withoutStart({ tokens }: Context, end: number): number {
  if (!isNumber(tokens, end - 1)) return end;
  for (let i = end - 2; i > end - MAX_START; i--) {
    if (wordAt(tokens, i) !== 'từ') continue;
    const said = wordAt(tokens, i - 1) === 'kể' ? i - 1 : i;
    return readDate(tokens, i + 1)?.next === end ? said : end;
  }
  return end;
}

/** Kinds that carry out other papers. */
const CARRYING = new Set(['kế hoạch', 'chương trình', 'chương trình hành động', 'hướng dẫn']);

/** "Kế hoạch số 12-KH/TU của Tỉnh ủy [thực hiện] Nghị quyết số 57 …": what a plan carries out is what it is about; -1 for others. */
export function carriedOutAt(context: Context, { kind }: Pick<DocumentEvidence, 'kind'>, at: number): number {
  const { tokens } = context;
  // "Văn bản hợp nhất số 3/VBHN-BQP [Thông tư liên tịch hướng dẫn …]": what it puts together.
  if (kind === 'văn bản hợp nhất') return isCapitalKind(context, at) ? at : -1;
  if (!CARRYING.has(kind)) return -1;
  const verb = `${wordAt(tokens, at)} ${wordAt(tokens, at + 1)}`;
  if (verb !== 'thực hiện' && verb !== 'triển khai') return -1;
  // "triển khai thực hiện Nghị quyết", "triển khai thi hành Luật"
  const twice =
    verb === 'triển khai' && (wordsAt(tokens, at + 2, 'thực', 'hiện') || wordsAt(tokens, at + 2, 'thi', 'hành'));
  return isCapitalKind(context, twice ? at + 4 : at + 2) ? at : -1;
}

/** "ban hành Nghị định số 9/2031/NĐ-CP nhằm [sửa đổi, bổ sung …]": what it is made for, as its title says it; -1 for others. */
export function aimAt({ tokens }: Context, { symbol }: DocumentEvidence, at: number): number {
  if (symbol === undefined || wordAt(tokens, at) !== 'nhằm') return -1;
  return /^(?:sửa đổi|hướng dẫn)$/.test(`${wordAt(tokens, at + 1)} ${wordAt(tokens, at + 2)}`) ? at + 1 : -1;
}
