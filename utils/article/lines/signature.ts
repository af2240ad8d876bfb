import { isOutletNamed } from '../newspapers';
import { readByline } from './byline';

/** What a sentence ends with before a signature; a stop behind one capital is an initial's: "V. Quyên". */
const STOP = /(?:[.!?…”"’)]|:(?=[^:]*\)$)|(?<=\p{Ll})\.(?=Theo \p{Lu}|\p{Lu}\p{Ll}+ \p{Lu}))\s*/gu;
const LONGEST = 90;
/** What a paper says of itself behind its last article: "Báo Làng Ta cập nhật tin tức trong ngày liên tục, mới nhất". */
const ADVERTISED = /\s+(?:Báo|Tạp chí) \p{Lu}[\p{L} ]{2,40} cập nhật tin tức [^.]{0,60}$/u;
/** What aggregators and papers leave below their last article, from its first words on. */
const FOOT = [' Source link', ' ©'];
/** Whose words a box at the end quotes: "… hơn nữa. Luật sư HÀ MƠ". */
const QUOTED = /^(?:Luật sư|LS|Ông|Bà) /u;
const LABELLED = /^(?:tin|bài|nội dung|thực hiện|theo)(?=[\s:,])/iu;

/**
 * The names a last paragraph is signed with: "… trước mùa mưa. Hà Mơ". Aggregators run the byline into it, some of them
 * twice ("Hà Mơ/VOV.VN Hà Mơ/VOV.VN"), and leave a dash behind it.
 *
 * A name alone is a signature only with two words or an initial; a label ("Tin, ảnh: …"), a source ("…/TTXVN") or what
 * was done ("… (thực hiện)") makes it sure.
 */
export function signature(paragraph: string): readonly string[] {
  const end = withoutFoot(paragraph).replace(ADVERTISED, '').slice(-LONGEST);
  for (const stop of end.matchAll(STOP)) {
    const at = (stop.index ?? 0) + stop[0].length;
    if (at >= end.length || /(?:^|[^\p{L}])\p{Lu}\.\s*$/u.test(end.slice(0, at))) continue;
    // "… khiến nhiều người nhớ… Hà Mơ.": the sentence waits, and ends.
    if (/(?:…|\.{3})\s*$/u.test(end.slice(0, at)) && end.endsWith('.')) continue;
    const names = signedBy(end.slice(at));
    if (names.length > 0) return names;
  }
  return end === paragraph ? guest(paragraph) : [];
}

function withoutFoot(paragraph: string): string {
  for (const foot of FOOT) {
    const at = paragraph.indexOf(foot);
    if (at > 0) return paragraph.slice(0, at);
  }
  return paragraph;
}

/** A sentence ("Hà Văn Mơ, Giám đốc trạm, đã nghỉ.") or a caption ("Hà Văn Mơ, Giám đốc trạm phát biểu"), and no signature. */
const TOLD = /[.!?…]["”’)]*$|\s(?:phát biểu|trao|tặng|thăm|kiểm tra|chủ trì)(?=\s|$)/u;

/** Who wrote as a guest, in a line of his own: a name and what he is a member of. */
function guest(line: string): readonly string[] {
  const name = line.replace(POST, '');
  if (name === line || TOLD.test(line) || /^(?:Ông|Bà) /u.test(name)) return [];
  return (readByline(name)?.authors ?? []).filter(isPerson);
}

function signedBy(printed: string): readonly string[] {
  const said = once(printed.replace(/\s+[-–]?\s*\.?$/u, '').trim());
  // "Theo Giáo dục Thời đại": who wrote it is not said.
  if (said.startsWith('Theo ') && isOutletNamed(said.slice('Theo '.length))) return [];
  // "Theo Hà MơLàng Ta & Thời đại": the paper is glued to the name.
  const words = withoutPaper(said)
    .replace(/\/Theo (?=\S+$)/u, '/')
    .replace(/(?<=\p{Ll})[,\s]+Theo \p{Lu}.*$/u, '')
    .replace(/^(Theo (?:\p{Lu}\p{Ll}+ )+\p{Lu}\p{Ll}+)(?=\p{Lu}).*$/u, '$1');
  if (!/^\p{Lu}/u.test(words) || QUOTED.test(words)) return [];
  const authors =
    (readByline(withoutPost(words)) ?? readByline(words.replace(/\s*\([^()]{2,30}\)$/u, '')))?.authors ?? [];
  if (LABELLED.test(words)) return authors.filter(isPerson);
  return authors.every(isPerson) ? authors : [];
}

/** "Theo Hà Mơ Thời đại": the paper stands behind the name of who wrote for it, which "Lê Thị" is not without the rest. */
function withoutPaper(words: string): string {
  if (!words.startsWith('Theo ')) return words;
  const parts = words.split(' ');
  for (let at = 3; at < parts.length; at++)
    if (isOutletNamed(parts.slice(at).join(' '))) return parts[at - 1] === 'Thị' ? words : parts.slice(0, at).join(' ');
  return words;
}

/** Whose a guest writer is, behind the name: ", Học viện …", " - Chủ tịch Hội …", "Trường Cao đẳng …". */
const POST =
  /(?:,\s*|\s+[-–]\s+|\s+|(?<=\p{Ll}))(?:Học viện|Trường (?:Đại|Cao|Trung)|Đại học|Viện|Ban \p{Lu}[\p{L}]*|Bảo tàng|Đoàn [Ll]uật sư|Hội [Ll]uật gia|Công ty|(?:Phó )?Chủ tịch|(?:Phó )?Giám đốc|Nguyên) .*$/u;
/** The photographer behind the writer: "Hà Mơ, ảnh: Thái Lịch". */
const PICTURES = /,\s*ảnh:\s.*$/iu;

/** A signature without what stands behind the name; a name has two words or more. */
function withoutPost(words: string): string {
  const name = words.replace(PICTURES, '').replace(POST, '');
  return /^\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)+$/u.test(name) ? name : words;
}

/** Two words, an initial with its name or two initials, "B.H"; "Nhóm PV", "MIC" and a desk's three, "B.B.Đ", are none. */
function isPerson(name: string): boolean {
  return /\s|^\p{Lu}\.\p{Lu}(?:\p{Ll}|\.?$)/u.test(name) && !/(?:^|\s)(?:PV|P\.V|T\.H|CTV|Ban)(?:\s|$)/u.test(name);
}

/** "Hà Mơ/VOV.VN Hà Mơ/VOV.VN" says it twice. */
function once(words: string): string {
  const half = (words.length - 1) / 2;
  const said = words.slice(0, half);
  return said.includes(' ') && words[half] === ' ' && said === words.slice(half + 1) ? said : words;
}
