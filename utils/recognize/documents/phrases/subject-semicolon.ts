import type { Context } from '../../recognizer';
import { isBreak, isLower, printedBetween, wordAt, wordsAt } from '../../shared/words';
import { isCapitalKind } from './kind-word';

/** Words that behind a semicolon start what the sentence says next, and not another part of the title. */
const STARTS =
  /^(?:căn|nhằm|để|thứ|trong|báo|bảo|đảm|nộp|các|miễn|bãi|còn|đồng|sửa|bổ|xây|hoàn|tiếp|theo|trước|ban|khi|do|với|tại|nếu|và|phấn|tổ|triển|thực|trình|đề|yêu|giao|chỉ|rà|phối)$/;

/** Nouns that go on with a title whatever follows: "…; trình tự, thủ tục …". */
const NOUNS =
  /^(?:trình tự|thủ tục|chế độ|chức danh|cơ chế|trách nhiệm|hồ sơ|tiêu chuẩn|thẩm quyền|chính sách|quản lý|nội dung|biện pháp|điều kiện|nhiệm vụ|tiền lương|chương trình|phương pháp|ngăn chặn)$/;

/** Words that show a clause: no part of a title holds them. */
const CLAUSE = /^(?:được|đã|sẽ|phải|là|không|có|gồm|này|như)$/;

/** Longest further part, in tokens. */
const MAX_PART = 40;

/**
 * A semicolon inside a title: a known one, or one that tells by its verb what is ruled ("quy định về cấp phép; cấp, đổi sổ
 * tàu; đào tạo thuyền viên") and goes on in lower case with what is no clause and no other document.
 */
export function goesOnBehindSemicolon(context: Context, i: number, first: number): boolean {
  const { tokens, lexicon } = context;
  // "…; Chỉ thị 05 của …": the next paper.
  if (isCapitalKind(context, i + 1)) return false;
  if (lexicon.isTitleHead(printedBetween(tokens, clauseStart(context, i, first), i))) return true;
  if (startsAgain(context, i, first)) return true;
  if (!/^(?:quy|sửa|hướng)$/.test(wordAt(tokens, first)) || !isLower(tokens, i + 1)) return false;
  // "… của Nghị định số 5 ngày 3/4 của Chính phủ; trách nhiệm của các bến …": the amended paper's maker ends it.
  if (wordAt(tokens, i - 3) === 'của' && wordsAt(tokens, i - 2, 'chính', 'phủ') && wordAt(tokens, first) === 'sửa')
    return false;
  if (NOUNS.test(`${wordAt(tokens, i + 1)} ${wordAt(tokens, i + 2)}`)) return true;
  return !STARTS.test(wordAt(tokens, i + 1)) && isPartOfTitle(context, i + 1);
}

/** "phê chuẩn bảng lương của cán bộ; bảng lương của thẩm phán": what stands behind starts as something in the title did. */
function startsAgain({ tokens }: Context, i: number, first: number): boolean {
  const [one, two] = [wordAt(tokens, i + 1), wordAt(tokens, i + 2)];
  if (!isLower(tokens, i + 1) || !isLower(tokens, i + 2) || STARTS.test(one)) return false;
  for (let at = first; at < i - 1; at++) if (wordAt(tokens, at) === one && wordAt(tokens, at + 1) === two) return true;
  return false;
}

/** True if what stands up to the next stop, comma aside, holds no clause and no document. */
function isPartOfTitle(context: Context, from: number): boolean {
  const { tokens } = context;
  for (let i = from; i < from + MAX_PART && !isBreak(tokens, i); i++) {
    const word = wordAt(tokens, i);
    if (/^[.;(]$/.test(word)) return true;
    // "…; trừ điểm, phục hồi điểm bằng lái (sẽ) có hiệu lực": the sentence's verb ends the title.
    if (wordsAt(tokens, wordsAt(tokens, i, 'sẽ', 'có') ? i + 1 : i, 'có', 'hiệu', 'lực')) return true;
    if (CLAUSE.test(word)) return word === 'có' && wordAt(tokens, i - 1) === ',';
    // "…; giá dịch vụ cảng và Nghị định số 9 …": the next paper stands beside the title.
    if (isCapitalKind(context, i)) return wordAt(tokens, i - 1) === 'và';
  }
  return true;
}

/** Where the clause before a semicolon starts: behind the last "về", as in "thực hiện Nghị quyết … về …; …". */
function clauseStart({ tokens }: Context, i: number, first: number): number {
  for (let at = i - 1; at > first; at--) if (wordAt(tokens, at) === 'về') return at + 1;
  return first;
}
