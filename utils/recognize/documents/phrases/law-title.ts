import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { RegistryRow } from '../../../lexicon/seed-rows';
import type { Context } from '../../recognizer';
import { remembered } from '../../shared/remembered';
import { isAbbreviation, isCapital, isGlued, isLower, isWord, wordAt, wordsAt } from '../../shared/words';
import { isKind, type KindWord, kindWords } from './kind-word';

/** The kinds whose documents are known by their titles. */
export const TITLED_KINDS: ReadonlySet<string> = new Set(['luật', 'bộ luật', 'pháp lệnh', 'đạo luật']);

/** The words for one of these kinds, from left to right: few kind words are, and six rules ask for them. */
export function titledKinds(context: Context): readonly KindWord[] {
  return remembered(context, readTitledKinds);
}

function readTitledKinds(context: Context): readonly KindWord[] {
  return kindWords(context).filter(({ row }) => TITLED_KINDS.has(row.kind));
}

/** The token behind the longest title of the lexicon that starts at token `i`; -1 if there is none. */
export function knownTitleEnd(context: Context, i: number, kind: string): number {
  const { hits, lexicon } = context;
  const hit = hitAt(hits, i, EntryType.LawTitle);
  // "Đạo luật" is another country's; what it shares with ours is a word of its title.
  if (hit < 0 || kind === 'đạo luật') return -1;
  const row = lexicon.entry(hits.entry[hit] as number).row as RegistryRow;
  // Laws, codes and ordinances are taken for each other by the press, charters and what else has a title are not.
  if (row.kind !== kind && !(TITLED_KINDS.has(row.kind) && TITLED_KINDS.has(kind))) return -1;
  const end = hits.last[hit] as number;
  // "Luật Bầu cử ĐBQH và đại biểu HĐND": a short known title that goes on with an abbreviation is another one.
  return isAbbreviation(context.tokens, end)
    ? Math.max(end, unknownTitleEnd(context, i))
    : behindShortForm(context, i, end);
}

/** "Bầu cử đại biểu Quốc hội (ĐBQH) và đại biểu Hội đồng nhân dân": the token behind a title with a short form inside it. */
function behindShortForm(context: Context, first: number, end: number): number {
  const { tokens } = context;
  if (wordAt(tokens, end) !== '(' || !isAbbreviation(tokens, end + 1) || wordAt(tokens, end + 2) !== ')') return end;
  if (wordAt(tokens, end + 3) !== 'và' || !isLower(tokens, end + 4) || !continuesBehindAnd(context, end + 4))
    return end;
  return grownTitleEnd(context, first, end + 5);
}

/** Longest unknown title, in words. */
const MAX_WORDS = 22;

/** Words that end an unknown title: verbs of the sentence around it and grammar words. */
const STOPS = new Set(
  (
    'được đã sẽ cho nêu thay ra yêu gồm ban là không phải vừa nhằm trình tại do để này trên đó nói hiện cũng chưa còn ' +
    'khi nếu thì mà với vào theo từ nên cần bị bởi đang mới số năm ngày trong có đối cùng đến như những các một ' +
    'sắp hôm sáng chiều bao đặt ghi đưa cấm coi hướng bỏ giữ mở nhưng hoặc đều rất lại so sửa bắt buộc khẳng gửi ký'
  ).split(' '),
);

/** Second halves that follow a comma inside a title: "Phòng, chống …", "Quản lý, sử dụng …". */
const HALVES = new Set(
  (
    'chống sử bảo an trật vệ xử chữa cứu phòng quản khai phát đối công viên trưng nhập xuất quá chứng thể thực ' +
    'thông môi hàng thuế đặc tạm lấy ghép điều tiết giảm'
  ).split(' '),
);

/**
 * The token behind a title the lexicon does not know, growing word by word from a capital; -1 if none starts at `i`.
 * An abbreviation is a title too: "Luật BHXH".
 */
export function unknownTitleEnd(context: Context, i: number): number {
  const { tokens } = context;
  if (!isCapital(tokens, i) || isKind(context, i)) return -1;
  const next = Math.max(grownTitleEnd(context, i, i + 1), knownBehindWord(context, i));
  const words = next - i;
  // A single capital is a person's initial, a heading's letter or the end of "Đại học Luật A".
  return words === 1 && !isAbbreviation(tokens, i) ? -1 : next;
}

/** Fewest tokens of a known title that a word may stand before by mistake. */
const LEAST_KNOWN = 6;

/** "Luật Xuất [nhập cảnh, xuất cảnh, quá cảnh, cư trú của …]": a long title of the lexicon with a word too many; -1 for none. */
function knownBehindWord({ hits }: Context, i: number): number {
  const hit = hitAt(hits, i + 1, EntryType.LawTitle);
  const end = hit < 0 ? -1 : (hits.last[hit] as number);
  return end - i > LEAST_KNOWN ? end : -1;
}

/** The token behind the title of a law, a known one or any other, that starts at token `i`; -1 if none does. */
export function lawTitleEnd(context: Context, i: number, kind: string): number {
  const known = knownTitleEnd(context, i, kind);
  return known > 0 ? known : unknownTitleEnd(context, i);
}

/** Goes on word by word from token `from` in a title that starts at token `first`. */
function grownTitleEnd(context: Context, first: number, from: number): number {
  let next = from;
  while (next < first + MAX_WORDS) {
    const step = stepInTitle(context, first, next);
    if (step === 0) break;
    next += step;
  }
  return next;
}

function stepInTitle(context: Context, first: number, i: number): number {
  const { tokens } = context;
  const word = wordAt(tokens, i);
  if (word === ',') return i - first <= 3 && HALVES.has(wordAt(tokens, i + 1)) && isLower(tokens, i + 1) ? 2 : 0;
  if (word === 'và') return continuesBehindAnd(context, i + 1) ? 2 : 0;
  if (word === '&') return isGlued(tokens, i) && isAbbreviation(tokens, i + 1) ? 2 : 0;
  if (!isWord(tokens, i) || isKind(context, i)) return 0;
  // "Pháp lệnh Người có công"
  if (word === 'có' && wordAt(tokens, i + 1) === 'công') return 1;
  return isLower(tokens, i) && (STOPS.has(word) || stopsWith(context, i, word)) ? 0 : 1;
}

/** Words that end a title only before certain others: "quy định" but not "quy hoạch", "của Quốc hội" but not "của rượu". */
function stopsWith({ tokens }: Context, i: number, word: string): boolean {
  const following = wordAt(tokens, i + 1);
  if (word === 'quy') return following === 'định';
  if (word === 'giao') return following !== 'thông' && following !== 'dịch';
  if (word !== 'của') return false;
  return !isLower(tokens, i + 1) || /^(?:nước|ta|mình|họ|nhà|các|chúng|bộ|quốc|chính|tỉnh)$/.test(following);
}

function continuesBehindAnd(context: Context, i: number): boolean {
  const { tokens } = context;
  return isWord(tokens, i) && !STOPS.has(wordAt(tokens, i)) && !isKind(context, i) && !startsClause(context, i);
}

function startsClause({ tokens }: Context, i: number): boolean {
  return wordsAt(tokens, i, 'người') || wordsAt(tokens, i, 'pháp', 'luật') || wordsAt(tokens, i, 'văn', 'bản');
}
