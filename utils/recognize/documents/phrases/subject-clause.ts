import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import { EDITOR_MARK } from '../../../text/editor-mark';
import type { Context } from '../../recognizer';
import { isAbbreviation, isBreak, isCapital, isNumber, wordAt, wordsAt } from '../../shared/words';

/** Verbs of the sentence around a subject, which ends before them, and the mark that editors leave before a caption. */
export const ENDING_VERBS: ReadonlySet<string> = new Set([
  ...'đã sẽ vẫn cũng đang đạt là gồm thì nêu vừa nhưng'.split(' '),
  EDITOR_MARK,
]);

const PASSIVE = /^(?:ban|thông|triển|coi|xem|công|phê|ký|áp|đưa|chính|đánh|tổ|cho)$/;

/** "… được ban hành", "… được Quốc hội thông qua", "… được sửa đổi, bổ sung tại Nghị định …". */
export function endsPassive({ tokens }: Context, i: number): boolean {
  if (!wordsAt(tokens, i + 1, 'sửa', 'đổi')) return PASSIVE.test(wordAt(tokens, i + 1)) || isCapital(tokens, i + 1);
  const at = wordsAt(tokens, i + 3, ',', 'bổ', 'sung') ? i + 6 : i + 3;
  return /^(?:một|bởi|tại|theo|năm|ngày|lần|khoản|điểm)$/.test(wordAt(tokens, at));
}

/** "… do Bộ Xây dựng chủ trì", "… với 436 phiếu thuận", "… với lý do", "… với nhiều điểm mới". */
export function endsBeforeActor(context: Context, i: number): boolean {
  const { tokens } = context;
  if (
    wordAt(tokens, i) === 'với' &&
    /^(?:lý do|mục tiêu|mục đích|mức thuế|nhiều điểm|nhiều nội)$/.test(pairAt(context, i + 1))
  )
    return true;
  if (
    wordAt(tokens, i) === 'với' &&
    isAbbreviation(tokens, i + 1) &&
    hitAt(context.hits, i + 1, EntryType.Organization) < 0
  )
    return false;
  return !isObject(context, i) && (isCapital(tokens, i + 1) || isNumber(tokens, i + 1));
}

/** "… để [các đơn vị làm cho nhanh]", "… để [Chính phủ ban hành]": what the speaker wants with it. */
export function endsBeforeAim({ tokens, hits }: Context, i: number): boolean {
  if (/^(?:các|giao)$/.test(wordAt(tokens, i))) return true;
  return isCapital(tokens, i) && hitAt(hits, i, EntryType.Organization | EntryType.Office) >= 0;
}

/** "đối với Quỹ …", "hợp tác với Lào", "cửa khẩu do Bộ Quốc phòng quản lý": whom the title is about. */
function isObject(context: Context, i: number): boolean {
  const { tokens, hits } = context;
  if (wordAt(tokens, i) === 'với')
    return /^(?:đối|tác|kết|giới)$/.test(wordAt(tokens, i - 1)) || betweenBefore(tokens, i) >= 0;
  const hit = hitAt(hits, i + 1, EntryType.Organization);
  const end = wordsAt(tokens, i + 1, 'nhà', 'nước') ? i + 3 : hit < 0 ? -1 : (hits.last[hit] as number);
  return end > 0 && OWNS.test(pairAt(context, end));
}

/** How far before "với" the "giữa" of two bodies may stand, in tokens. */
const BETWEEN_REACH = 14;

const STOPS = new Set([',', '.', ';', ':']);

/** "phối hợp giữa Ban Nội chính Trung ương [với] Đảng ủy …": the "giữa" before token `i`, no stop between; -1 if none. */
export function betweenBefore(tokens: Context['tokens'], i: number): number {
  for (let at = i - 2; at > i - BETWEEN_REACH && !isBreak(tokens, at); at--) {
    if (wordAt(tokens, at) === 'giữa') return at;
    if (STOPS.has(wordAt(tokens, at))) return -1;
  }
  return -1;
}

/** What a body does to the thing a title names, and not to the paper: "hạ tầng do Nhà nước đầu tư". */
const OWNS = /^(?:quản lý|đầu tư|sở hữu|nắm giữ)$/;

function pairAt({ tokens }: Context, i: number): string {
  return `${wordAt(tokens, i)} ${wordAt(tokens, i + 1)}`;
}

/** "xe đã qua sử dụng", "người đang hưởng lương", "học sinh là người dân tộc" describe what the title names. */
export function isInsideTitle({ tokens }: Context, i: number): boolean {
  const word = wordAt(tokens, i);
  // "các hiệp định mà Việt Nam đã ký kết"
  if (word === 'đã' && (wordAt(tokens, i - 2) === 'mà' || wordAt(tokens, i - 3) === 'mà')) return true;
  // "doanh nghiệp nhỏ và vừa"
  if (word === 'vừa' && wordsAt(tokens, i - 2, 'nhỏ', 'và')) return true;
  if (word === 'đã') return wordsAt(tokens, i + 1, 'qua', 'sử', 'dụng') || wordsAt(tokens, i + 1, 'nghỉ', 'hưu');
  // "công nhân công an đang phục vụ"
  if (word === 'đang' && wordsAt(tokens, i + 1, 'phục', 'vụ')) return true;
  if (word === 'đang') return /^(?:người|hộ|viên|sinh)$/.test(wordAt(tokens, i - 1));
  if (word === 'cũng') return wordAt(tokens, i + 1) === 'như';
  // "áo phao đạt tiêu chuẩn"
  if (word === 'đạt' && wordAt(tokens, i - 1) === 'truyền') return true;
  // "năng lực mà thuyền viên đạt được"
  if (word === 'đạt' && wordAt(tokens, i + 1) === 'được') return wordAt(tokens, i - 3) === 'mà';
  if (word === 'đạt') return /^(?:tiêu chuẩn|yêu cầu)$/.test(`${wordAt(tokens, i + 1)} ${wordAt(tokens, i + 2)}`);
  if (word !== 'là') return false;
  if (isMadeInto(tokens, i)) return true;
  // "các chủ thể là nhóm dễ bị tổn thương"
  if (!/^(?:người|nhóm)$/.test(wordAt(tokens, i + 1))) return false;
  return /^(?:sinh|viên|động|em|hộ|tượng|dân|thể)$/.test(wordAt(tokens, i - 1));
}

/** How far before "là" the thing may stand that is built up, in tokens. */
const BUILD_REACH = 14;

/** "xây dựng Trường Hàng hải [là] trường trọng điểm": what something is built up to, by its own word. */
export function isMadeInto(tokens: Context['tokens'], i: number): boolean {
  const noun = wordAt(tokens, i + 1);
  for (let at = i - 2; at > i - BUILD_REACH && !isBreak(tokens, at); at--)
    if (wordAt(tokens, at) === noun && wordsAt(tokens, at - 2, 'xây', 'dựng')) return true;
  return false;
}

/** "… có 5 chương", "… hết hiệu lực thi hành", "… tiếp thu ý kiến của các đại biểu gửi Quốc hội". */
export function endsWithVerb({ tokens, hits }: Context, i: number): boolean {
  // "… về kiểm tra bến gửi các địa phương"
  if (wordsAt(tokens, i, 'gửi', 'các')) return /^(?:tỉnh|địa|sở|bộ|quận|tòa)$/.test(wordAt(tokens, i + 2));
  if (wordAt(tokens, i) === 'gửi')
    return isCapital(tokens, i + 1) && ((hits.types[i + 1] ?? 0) & EntryType.Organization) !== 0;
  const next = `${wordAt(tokens, i + 1)} ${wordAt(tokens, i + 2)}`;
  return /^(?:hiệu lực|quy định|hướng dẫn|\d+ (?:chương|điều|phần|mục|nhóm))$/.test(next);
}

/** How far before "của" and its body the person may stand whom the title is about, in tokens. */
const PERSON_REACH = 8;

/** "giải quyết khiếu nại của ông An [của] Thanh tra Chính phủ": behind a person's a body's is the paper itself. */
export function isMakerOfAll({ tokens, hits }: Context, i: number, first: number): boolean {
  if (((hits.types[i + 1] ?? 0) & EntryType.Organization) === 0 || !isCapital(tokens, i + 1)) return false;
  for (let at = i - 2; at > Math.max(first, i - PERSON_REACH); at--)
    if (wordAt(tokens, at) === 'của') return /^(?:ông|bà)$/.test(wordAt(tokens, at + 1));
  return false;
}
