/**
 * Reads a plan, project, strategy or programme that is capitalised and followed by its title.
 *
 * ✓ Chính phủ phê duyệt [Chiến lược phát triển đường thủy Việt Nam đến năm 2035].
 * ✓ Bộ triển khai [Đề án nâng cao năng lực cứu hộ giai đoạn 2031-2035] trên cả nước.
 * ✓ Tỉnh trình [Đề án phát triển giao thông nông thôn (GTNT)] và xin ý kiến.
 * ✗ Kế hoạch phát triển của công ty bị hoãn.
 * ✗ Đề án này được xây dựng công phu.
 * ✗ Bộ Kế hoạch và Đầu tư đề xuất phương án mới đến năm 2030.
 * ✗ Thực hiện [Nghị quyết Trung ương 4 (khóa X)] về Chiến lược Biển Việt Nam đến năm 2020.
 */
import type { DocumentEvidence } from '../../../model/document-evidence';
import type { Candidate, Context, Rule } from '../../recognizer';
import { documentOver } from '../../shared/candidate';
import {
  isAbbreviation,
  isBreak,
  isCapital,
  isDash,
  isLower,
  isNumber,
  isWord,
  printedBetween,
  wordAt,
  wordsAt,
  yearAt,
} from '../../shared/words';
import { eachKindWord, type KindWord } from '../phrases/kind-word';

const PLANS = new Set(['kế hoạch', 'đề án', 'chiến lược', 'chương trình', 'chương trình hành động', 'quy hoạch']);

export const titledPlan: Rule<DocumentEvidence> = {
  name: 'titled-plan',
  propose(context) {
    const found: Candidate<DocumentEvidence>[] = [];
    eachKindWord(context, (kind) => {
      if (!kind.capital || kind.short || !PLANS.has(kind.row.kind) || isPartOfName(context, kind)) return;
      const next = titleEnd(context, kind.next);
      if (next < 0) return;
      const title = printedBetween(context.tokens, kind.next, next).replace(/ \([^()]*\)$/, '');
      found.push(
        documentOver(
          context.tokens,
          { first: kind.first, next },
          {
            rule: 'titled-plan',
            confidence: 0.8,
            evidence: { kind: kind.row.kind, designation: 'title', name: title, title, draft: false },
          },
        ),
      );
    });
    return found;
  },
};

/** "Bộ Kế hoạch và Đầu tư", "Viện Chiến lược", "Sở Quy hoạch": the word belongs to an institution. */
function isPartOfName({ tokens }: Context, kind: KindWord): boolean {
  return isCapital(tokens, kind.first - 1) || wordAt(tokens, kind.next) === 'và';
}

/** Longest title, in tokens. */
const MAX_TOKENS = 45;

const STOPS =
  /^(?:này|đã|được|sẽ|là|có|do|theo|tại|để|nhằm|khi|vừa|đang|cũng|phải|cần|nêu|gồm|đặt|trên|của|kèm|với|vì|từ|ngay|nay|mới)$/;

/**
 * A title starts in lower case or with a name, holds no stop, and ends with its time or its abbreviation in brackets:
 * only then is it surely whole.
 */
function titleEnd(context: Context, from: number): number {
  const { tokens } = context;
  if (!isLower(tokens, from) && !isCapital(tokens, from)) return -1;
  for (let i = from; i < from + MAX_TOKENS && !isBreak(tokens, i); i++) {
    const time = i - from >= 3 ? timeEnd(context, i) : -1;
    if (time > 0) return withOutlook(context, time);
    const word = wordAt(tokens, i);
    if (word === '(' && i - from >= 3) return shortFormEnd(context, i);
    if (!isWord(tokens, i) && word !== ',' && word !== '-' && !isNumber(tokens, i)) return -1;
    if (STOPS.test(word)) return -1;
  }
  return -1;
}

/** "(QP-AN)": the title's own short form; -1 for any other bracket. */
function shortFormEnd({ tokens }: Context, open: number): number {
  let at = open + 1;
  while (at < open + 6 && (isAbbreviation(tokens, at) || isDash(tokens, at))) at++;
  return at > open + 1 && wordAt(tokens, at) === ')' ? at + 1 : -1;
}

/** "đến năm 2035", "giai đoạn 2031-2035", "thời kỳ 2021 - 2030", "năm 2025". */
function timeEnd({ tokens }: Context, i: number): number {
  let at = -1;
  if (wordsAt(tokens, i, 'đến', 'năm')) at = i + 2;
  else if (wordsAt(tokens, i, 'giai', 'đoạn') || wordsAt(tokens, i, 'thời', 'kỳ')) at = i + 2;
  else if (wordAt(tokens, i) === 'năm') at = i + 1;
  if (at < 0 || yearAt(tokens, at) === undefined) return -1;
  return isDash(tokens, at + 1) && yearAt(tokens, at + 2) !== undefined ? at + 3 : at + 1;
}

/** "…, tầm nhìn đến năm 2050", "… và những năm tiếp theo" belong to the title. */
function withOutlook({ tokens }: Context, i: number): number {
  if (wordsAt(tokens, i, ',', 'tầm', 'nhìn', 'đến', 'năm') && yearAt(tokens, i + 5) !== undefined) return i + 6;
  if (wordsAt(tokens, i, 'và', 'những', 'năm', 'tiếp', 'theo')) return i + 5;
  return i;
}
