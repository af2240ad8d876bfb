/**
 * Reads a plan, project, strategy or programme that is capitalised and followed by its title.
 *
 * ✓ Chính phủ phê duyệt [Chiến lược phát triển đường thủy Việt Nam đến năm 2035].
 * ✓ Bộ triển khai [Đề án nâng cao năng lực cứu hộ giai đoạn 2031-2035] trên cả nước.
 * ✓ Tỉnh trình [Đề án phát triển giao thông nông thôn (GTNT)] và xin ý kiến.
 * ✓ Thủ tướng phê duyệt [Đề án xây dựng đội tàu cứu hộ quốc gia]. Tàu đầu tiên hạ thủy.
 * ✓ Bộ xây dựng [Đề án “Giữ rừng bằng công nghệ số”] và xin ý kiến.
 * ✓ Điều chỉnh [Quy hoạch điện VIII] cho sát thực tế.
 * ✗ Kế hoạch phát triển của công ty bị hoãn.
 * ✗ Đề án này được xây dựng công phu.
 * ✗ Bộ Kế hoạch và Đầu tư đề xuất phương án mới đến năm 2030.
 * ✗ Thực hiện [Nghị quyết Trung ương 4 (khóa X)] về Chiến lược Biển Việt Nam đến năm 2020.
 */
import type { DocumentEvidence } from '../../../model/document-evidence';
import type { Candidate, Context, Rule } from '../../recognizer';
import { documentOver } from '../../shared/candidate';
import { isCapital, printedBetween, wordAt } from '../../shared/words';
import { eachKindWord, type KindWord } from '../phrases/kind-word';
import { planTitleEnd } from '../phrases/plan-title';

const PLANS = new Set(['kế hoạch', 'đề án', 'chiến lược', 'chương trình', 'chương trình hành động', 'quy hoạch']);

export const titledPlan: Rule<DocumentEvidence> = {
  name: 'titled-plan',
  propose(context) {
    const found: Candidate<DocumentEvidence>[] = [];
    eachKindWord(context, (kind) => {
      if (!kind.capital || kind.short || !PLANS.has(kind.row.kind) || isPartOfName(context, kind)) return;
      const next = planTitleEnd(context, kind);
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
