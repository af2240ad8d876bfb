import type { Context } from '../../recognizer';
import { itemAt } from '../../shared/item-at';
import type { AttachedName } from './attach';
import { startOf } from './attached-start';
import { crossesSentence } from './list-head';
import { isCandidates } from './not-held';
import type { OfficePhrase } from './phrase';
import { areWords, isCapitalized, isDash, isWord, lowerText, markAt } from './token-words';

/** "đề cử ông A làm …": nothing is held yet. */
export function isNominated(context: Context, name: AttachedName): boolean {
  const first = startOf(name);
  // "Việc ông A chọn [ông B] làm …"
  return (
    areWords(context, first - 2, 'đề', 'cử') ||
    areWords(context, first - 2, 'ứng', 'cử') ||
    isWord(context, first - 1, 'chọn')
  );
}

/** "do ông A làm Trưởng ban; Phó Trưởng ban là [ông B]": whose name stands right behind "là". */
export function holderBehind(
  context: Context,
  office: OfficePhrase,
  after: AttachedName | undefined,
): AttachedName | undefined {
  if (after === undefined || !isWord(context, office.last, 'là') || startOf(after) !== office.last + 1)
    return undefined;
  return isCandidates(context, office.first) ? undefined : after;
}

/** Verbs whose subject gives the office to somebody else. */
const APPOINTING = new Set(['nhiệm', 'ký', 'trình', 'chuẩn', 'miễn', 'thiệu', 'nghị', 'định', 'cử', 'chọn']);

/** "ông A được bổ nhiệm giữ chức …", not "Thủ tướng A ký quyết định bổ nhiệm … giữ chức …". */
export function isSubject(context: Context, name: AttachedName, office: OfficePhrase): boolean {
  const from = name.after.at(-1)?.last ?? name.name.last;
  // "được ông A đề cử làm …": the name is the agent's.
  if (isWord(context, startOf(name) - 1, 'được')) return false;
  if (crossesSentence(context, from, office.first)) return false;
  let passive = false;
  for (let at = from; at < office.first - 1; at++) {
    const word = lowerText(context, at);
    if (isQuote(context, at) || isAnother(context, at)) return false;
    if (word === 'được' || word === 'bị' || word === 'thôi') passive = true;
    // "nhận quyết định làm …"
    if (word === 'nhận' && isWord(context, at + 1, 'quyết')) passive = true;
    if (APPOINTING.has(word) && !passive && !isGivingWord(context, at) && !isNoVerb(context, at)) return false;
  }
  return true;
}

/** "Đối với ông B, ông A cho biết, [đồng chí] …": nobody calls himself a comrade. */
function isAnother(context: Context, at: number): boolean {
  return areWords(context, at, 'đồng', 'chí') && markAt(context, at - 1) === ',';
}

/** What somebody is quoted with speaks of others. */
function isQuote(context: Context, at: number): boolean {
  const mark = markAt(context, at);
  return mark === '"' || mark === '“';
}

/** The "nhiệm" of "đảm nhiệm", "kiêm nhiệm", "nhiệm vụ", "nhiệm kỳ"; the "cử" of "đắc cử". */
function isGivingWord(context: Context, at: number): boolean {
  if (isWord(context, at, 'nhiệm') && (isWord(context, at + 1, 'vụ') || isWord(context, at + 1, 'kỳ'))) return true;
  if (isWord(context, at, 'cử') && (isWord(context, at - 1, 'đắc') || isWord(context, at - 1, 'trúng'))) return true;
  const before = lowerText(context, at - 1);
  return before === 'đảm' || before === 'kiêm' || before === 'trách' || before === 'kế';
}

/** What such a verb ends or begins that appoints nobody: "thư [ký]", "chương [trình]", "[cử] nhân", "[trình] độ". */
const BEFORE: Readonly<Record<string, readonly string[]>> = {
  ký: ['thư', 'đăng', 'nhật'],
  trình: ['chương', 'công', 'quá', 'lộ'],
  chuẩn: ['tiêu'],
};
const BEHIND: Readonly<Record<string, readonly string[]>> = {
  cử: ['nhân', 'tri'],
  trình: ['độ'],
  chuẩn: ['bị'],
};

/** "quê Nam [Định], [cử] nhân luật, từng là …" */
function isNoVerb(context: Context, at: number): boolean {
  const word = lowerText(context, at);
  if (isCapitalized(context, at) || BEFORE[word]?.includes(lowerText(context, at - 1)) === true) return true;
  return BEHIND[word]?.includes(lowerText(context, at + 1)) === true;
}

/** "Ông A thay [ông B] làm …", "bà A, người được [ông B] chọn làm …": the name before is the one. */
export function successor(context: Context, names: readonly AttachedName[], last: number): number {
  const [before, name] = [itemAt(names, last - 1), itemAt(names, last)];
  if (before === undefined || name === undefined) return last;
  const first = startOf(name);
  if (isChooser(context, before, name, first)) return last - 1;
  if (!succeeds(context, first - 1) || first - before.name.last > FURTHEST_SUCCESSOR) return last;
  return crossesSentence(context, before.name.last, first) ? last : last - 1;
}

/** "bà A, người được [ông B] chọn làm …", "bà A được [ông B] bổ nhiệm …": right behind her name or what is said of her. */
function isChooser(context: Context, before: AttachedName, { name }: AttachedName, first: number): boolean {
  if (!isWord(context, first - 1, 'được') || areWords(context, name.last, 'đề', 'cử')) return false;
  const end = before.after.at(-1)?.last ?? before.name.last;
  const from = isWord(context, first - 2, 'người') ? first - 2 : first - 1;
  return end === from || (end === from - 1 && (markAt(context, end) === ',' || isDash(context, end)));
}

/** "thay", "thay thế", "kế nhiệm"; "bổ nhiệm ông B làm …" gives it to him. */
function succeeds(context: Context, at: number): boolean {
  const word = lowerText(context, at);
  return word === 'thay' || word === 'thế' || (word === 'nhiệm' && isWord(context, at - 1, 'kế'));
}

const FURTHEST_SUCCESSOR = 8;
