/**
 * Reads a resolution by the Party congress that adopted it.
 *
 * ✓ Tủ sách của tiểu đoàn có [Nghị quyết Đại hội XIII của Đảng] và [Nghị quyết Đại hội Đảng bộ Quân đội lần thứ X].
 * ✓ Quán triệt [Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIV của Đảng] tới từng chi bộ.
 * ✓ Đảng viên đọc [Nghị quyết Đại hội 14 của Đảng] và ghi chép.
 * ✓ Đưa [Nghị quyết Đại hội Đảng lần thứ XII] vào cuộc sống.
 * ✓ Tinh thần [Nghị quyết Đại hội XVI Đảng bộ thành phố] được giữ vững.
 * ✓ Căn cứ [Nghị quyết Đại hội Đảng bộ tỉnh Hòa An lần thứ XVII], sở lập kế hoạch.
 * ✓ Đại biểu thông qua [Nghị quyết Đại hội Đảng bộ tỉnh Hòa An nhiệm kỳ 2030 - 2035] lúc trưa.
 * ✓ Chi hội thực hiện [Nghị quyết của Đại hội nhiệm kỳ 2030-2032]. Sau đó, hội bầu ban mới.
 * ✗ Thực hiện thắng lợi nghị quyết đại hội Đảng các cấp.
 * ✗ Nghị quyết Đại hội nêu ba đột phá.
 */
import type { DocumentEvidence } from '../../../model/document-evidence';
import { singleSpaced } from '../../../text/single-spaced';
import type { Candidate, Context, Rule } from '../../recognizer';
import { documentOver } from '../../shared/candidate';
import {
  isBreak,
  isCapital,
  isDash,
  isNumber,
  isWord,
  printedBetween,
  romanAt,
  wordAt,
  wordsAt,
  yearAt,
} from '../../shared/words';
import { sureBy } from '../document-confidence';
import { kindWords } from '../phrases/kind-word';
import { ordinalAt } from '../phrases/term';

export const congress: Rule<DocumentEvidence> = {
  name: 'congress',
  propose(context) {
    const found: Candidate<DocumentEvidence>[] = [];
    for (const kind of kindWords(context)) {
      if (kind.row.kind !== 'nghị quyết') continue;
      const from = wordAt(context.tokens, kind.next) === 'của' ? kind.next + 1 : kind.next;
      const next = congressEnd(context, from);
      if (next < 0) continue;
      const issuer = singleSpaced(printedBetween(context.tokens, from, next));
      found.push(
        documentOver(
          context.tokens,
          { first: kind.first, next },
          {
            rule: 'congress',
            confidence: sureBy('a congress with its number'),
            evidence: { kind: kind.row.kind, designation: 'session', name: issuer, issuer, draft: false },
          },
        ),
      );
    }
    return found;
  },
};

/** How far from "Đại hội" its number may stand, in words: "Đại hội đại biểu Đảng bộ tỉnh Bà Rịa - Vũng Tàu lần thứ VI". */
const REACH = 16;

/** The token behind the congress's name; -1 if no congress with a number starts at `from`. */
function congressEnd(context: Context, from: number): number {
  const { tokens } = context;
  if (!wordsAt(tokens, from, 'đại', 'hội')) return -1;
  for (let i = from + 2; i < from + REACH; i++) {
    const isNumeral = wordsAt(tokens, i, 'lần', 'thứ') || romanAt(tokens, i) !== undefined;
    const isPlain = isNumber(tokens, i) && /^(?:hội|đảng)$/.test(wordAt(tokens, i - 1));
    const ordinal = isNumeral || isPlain ? ordinalAt(tokens, i) : undefined;
    const years = wordsAt(tokens, i, 'nhiệm', 'kỳ') ? behindYears(tokens, i + 2) : -1;
    if (years > 0) return years;
    if (ordinal !== undefined) return withParty(context, ordinal.next);
    if (isBreak(tokens, i) || (!isWord(tokens, i) && wordAt(tokens, i) !== '-')) return -1;
  }
  return -1;
}

/** "2030 - 2035": the years a congress is elected for; -1 for anything else. */
function behindYears(tokens: Context['tokens'], i: number): number {
  const span = yearAt(tokens, i) !== undefined && isDash(tokens, i + 1) && yearAt(tokens, i + 2) !== undefined;
  return span ? i + 3 : -1;
}

/** Takes in "của Đảng", "Đảng bộ thành phố", "Đảng bộ tỉnh Hòa An" behind the number. */
function withParty({ tokens }: Context, i: number): number {
  const at = wordAt(tokens, i) === 'của' ? i + 1 : i;
  if (wordAt(tokens, at) !== 'đảng' || !isCapital(tokens, at)) return i;
  if (wordAt(tokens, at + 1) !== 'bộ') return at + 1;
  let next = at + 2;
  if (wordsAt(tokens, next, 'thành', 'phố')) next += 2;
  else if (/^(?:tỉnh|huyện|quận|xã|phường)$/.test(wordAt(tokens, next))) next++;
  while (isCapital(tokens, next) && next < at + 8) next++;
  return next;
}
