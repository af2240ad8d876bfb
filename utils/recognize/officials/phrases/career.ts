import type { Context } from '../../recognizer';
import { beginsPhrase, shortPhrases } from '../../shared/short-phrases';
import type { AttachedName } from './attach';
import { startOf } from './attached-start';
import type { OfficePhrase } from './phrase';
import { areWords, isEnd, isNumber, isTitled, isWord, isWordToken, lowerText, markAt } from './token-words';

/** Between a pronoun and the office it is given: "từng giữ các chức vụ:", "được bầu làm", "trải qua các vị trí như". */
const GIVING = new Set(
  (
    'làm giữ là chức vụ danh vị trí cương vai trò các nhiều công tác tiêu biểu như qua trải kinh đảm nhiệm kiêm được bầu bổ ' +
    'điều động phân cử chỉ định từng đã lần lượt tiếp tục đang hiện luân chuyển trở thành còn cũng giao rồi sau đó này ' +
    'nguyên tín quyết sang trong quá trình với trọng trách lại có vốn về tư cách lãnh đạo'
  ).split(' '),
);
/** One of them must be there: "ông cũng" gives nothing. */
const VERBS = new Set(['làm', 'giữ', 'là', 'qua', 'nhiệm', 'thành']);
const PRONOUNS = new Set(['ông', 'bà', 'anh', 'chị', 'chí']);
const OPENERS = new Set(['năm', 'tháng', 'ngày', 'từ', 'đến', 'trước', 'sau', 'giai', 'từng', 'lần', 'quá', 'trong']);
const FURTHEST_PRONOUN = 16;
const FURTHEST_START = 40;

/** The pronoun of a sentence that gives the office to whoever it speaks of; `''` where no subject is said, undefined else. */
export function careerSubject(context: Context, { first }: OfficePhrase): string | undefined {
  let at = first - 1;
  if (markAt(context, at) === ':') at--;
  let gives = false;
  let passive = false;
  let passed = false;
  const nearest = Math.max(0, first - FURTHEST_PRONOUN);
  while (at >= nearest && isGivingWord(context, at)) {
    const word = lowerText(context, at);
    if (VERBS.has(word) || isPost(context, at) || isManner(context, at) || isElectedTo(context, at, first))
      gives = true;
    if (word === 'được') passive = true;
    if (word === 'qua') passed = true;
    at--;
  }
  if (!gives) return undefined;
  const pronoun = pronounAt(context, at, passive) ?? pronounFarther(context, at);
  if (pronoun !== undefined) return pronoun;
  // "Ngoài ra, [với] cương vị là Bí thư …, ông chịu trách nhiệm": whoever is spoken of.
  if (isWord(context, at + 1, 'với') && !isWordToken(context, at)) return '';
  // "Thế nhưng trên cương vị bí thư …, ông đã mắc khuyết điểm", "Sau này, từ cương vị tư lệnh …, ông nghỉ hưu"
  if ((isWord(context, at, 'trên') || isWord(context, at, 'từ')) && isPost(context, at + 2)) return '';
  // "Đồng chí A đã [trải qua nhiều cương vị công tác, tiêu biểu là]: …": whose name stands right before.
  if (passed && isTitled(context, at)) return '';
  const mark = markAt(context, at);
  if (mark !== ',' && mark !== ';' && !isEnd(context, at)) return undefined;
  return sentenceSubject(context, at);
}

/** "ông [được bầu] Ủy viên …" */
function isElectedTo(context: Context, at: number, first: number): boolean {
  return at + 2 === first && areWords(context, at, 'được', 'bầu');
}

/** The end of "cương vị", behind which "là" may be left out. */
function isPost(context: Context, at: number): boolean {
  return isWord(context, at, 'vị') && isWord(context, at - 1, 'cương');
}

/** "tư cách", "vai trò" */
function isManner(context: Context, at: number): boolean {
  return areWords(context, at - 1, 'tư', 'cách') || areWords(context, at - 1, 'vai', 'trò');
}

/** In tokens. */
const FURTHEST_ASIDE = 16;
const LONGEST_WAY = 3;

/**
 * "[ông] trải qua 10 năm công tác tại X | với vai trò", "Sự nghiệp của [ông] gắn với X | qua nhiều vị trí như", "[ông] về nước |
 * làm": the subject of the verb before what gives the office.
 */
function pronounFarther(context: Context, from: number): string | undefined {
  const gives = lowerText(context, from + 1);
  const way = gives === 'làm';
  if (!way && gives !== 'với' && gives !== 'qua') return undefined;
  const nearest = from - (way ? LONGEST_WAY : FURTHEST_ASIDE);
  for (let at = from; at > nearest && isInClause(context, at); at--) {
    const word = lowerText(context, at);
    if (!PRONOUNS.has(word) || isTitled(context, at + 1)) continue;
    if (way && !isWord(context, at + 1, 'về')) return undefined;
    const before = at - 1;
    return !isWordToken(context, before) || isWord(context, before, 'của') ? pronounAt(context, at, true) : undefined;
  }
  return undefined;
}

const isInClause = (context: Context, at: number) => isWordToken(context, at) || isNumber(context, at);

/** "trải qua nhiều cương vị công tác[,] tiêu biểu là": the comma is none of a list's. */
function isGivingWord(context: Context, at: number): boolean {
  if (GIVING.has(lowerText(context, at))) return true;
  if (markAt(context, at) !== ',') return false;
  // "trải qua nhiều vị trí công tác[,] Phó Giám đốc …"
  if (isWord(context, at - 1, 'tác') && isWord(context, at - 2, 'công')) return true;
  return isWord(context, at + 1, 'tiêu') && GIVING.has(lowerText(context, at - 1));
}

/** "ông", "bà", "đồng chí" as a subject: no name follows, and nobody appoints them with a verb of his own. */
function pronounAt(context: Context, at: number, passive: boolean): string | undefined {
  const word = lowerText(context, at);
  if (!PRONOUNS.has(word) || isTitled(context, at + 1)) return undefined;
  const comrade = word === 'chí';
  if (comrade && !isWord(context, at - 1, 'đồng')) return undefined;
  const before = comrade ? at - 2 : at - 1;
  if (isNumber(context, before) || MANY.has(lowerText(context, before))) return undefined;
  if (!passive && APPOINTING.has(lowerText(context, before))) return undefined;
  return comrade ? '' : word;
}

const APPOINTING = new Set(['nhiệm', 'động', 'cử', 'định', 'bầu', 'mời', 'chọn', 'công', 'giao', 'cho', 'để']);
const MANY = new Set(['các', 'những', 'một', 'hai', 'ba', 'nhiều', 'mỗi', 'từng']);

/** "Tháng 5/2019, được bổ nhiệm làm", "Ông là kỹ sư; từng là": a sentence whose beginning says no name. */
function sentenceSubject(context: Context, from: number): string | undefined {
  for (let at = from; at >= from - FURTHEST_START; at--) {
    if (!isEnd(context, at)) continue;
    const first = at + 1;
    if (OPENERS.has(lowerText(context, first))) return '';
    return pronounAt(context, isWord(context, first, 'đồng') ? first + 1 : first, true);
  }
  return undefined;
}

const FURTHEST_TOPIC = 400;
const MOST_NAMES = 5;
/** Before somebody who only stands beside the one the sentence is about. */
const BESIDE = new Set(['do', 'của', 'với', 'cùng', 'bởi', 'được', 'thay', 'thế', 'và', 'theo']);

/** Whom a pronoun means: the last name before it that its own sentence is about. */
export function topicBefore(
  context: Context,
  names: readonly AttachedName[],
  before: number,
  pronoun: string,
  first: number,
): AttachedName | undefined {
  let last: AttachedName | undefined;
  const others =
    pronoun === 'ông' || pronoun === 'bà' ? calledOtherwise(context, names, before, pronoun, first) : NOBODY;
  let left = MOST_NAMES;
  for (let i = before; i >= 0 && left > 0; i--) {
    const name = names[i];
    if (name === undefined || first - name.name.last > FURTHEST_TOPIC) break;
    if (others.has(lowerText(context, name.name.last - 1))) continue;
    left--;
    last ??= name;
    if (BESIDE.has(lowerText(context, startOf(name) - 1)) || isServed(context, startOf(name) - 1)) continue;
    const topic = names[i - 1];
    return topic !== undefined && isTopicOf(context, topic, name) ? topic : name;
  }
  return last;
}

const AIDES = shortPhrases(['trợ lý', 'thư ký', 'cố vấn']);

/** "trợ lý | cố Thủ tướng A": whom an aide serves. */
function isServed(context: Context, at: number): boolean {
  return beginsPhrase(AIDES, lowerText(context, at - 1), lowerText(context, at));
}

/** "Đối với [ông B], ông A cho biết, đồng chí …": the sentence is about whom it opens with. */
function isTopicOf(context: Context, topic: AttachedName, speaker: AttachedName): boolean {
  const first = startOf(topic);
  if (!isWord(context, first - 1, 'với') || !isWord(context, first - 2, 'đối')) return false;
  return markAt(context, topic.name.last) === ',' && startOf(speaker) === topic.name.last + 1;
}

const NOBODY: ReadonlySet<string> = new Set();

/** The last words of the names that are called by the other pronoun: "bà" is no "ông A", nor the "Tổng thống A" he is. */
function calledOtherwise(
  context: Context,
  names: readonly AttachedName[],
  before: number,
  pronoun: string,
  first: number,
): ReadonlySet<string> {
  const others = new Set<string>();
  for (let i = before; i >= 0; i--) {
    const name = names[i];
    if (name === undefined || first - name.name.last > FURTHEST_TOPIC) break;
    if (contradicts(context, name, pronoun)) others.add(lowerText(context, name.name.last - 1));
  }
  return others;
}

function contradicts(context: Context, { lead }: AttachedName, pronoun: string): boolean {
  const honorific = lead.findLast(({ kind }) => kind === 'honorific');
  if (honorific === undefined || pronoun === '') return false;
  const said = lowerText(context, honorific.last - 1);
  return (pronoun === 'ông' && said === 'bà') || (pronoun === 'bà' && said === 'ông');
}
