/**
 * Reads the further numbers of a list that shares its kind word, and perhaps its symbol.
 *
 * ✓ Thực hiện [Nghị quyết số 18], [19-NQ/TW] và [Kết luận 21-KL/TW].
 * ✓ Các [Nghị quyết 66] và [68] mở đường cho doanh nghiệp.
 * ✓ Sơ kết [Nghị quyết số 59], [70], [71], [72] của Bộ Chính trị.
 * ✓ Bãi bỏ [Nghị định 155/2020/NĐ-CP] và [128/2020/NĐ-CP].
 * ✓ Theo [Công điện số 217/CĐ-TTg] ngày 16/11/2025; [số 218/CĐ-TTg] ngày 17/11/2025, các tỉnh trực đủ quân số.
 * ✗ Sau [Nghị quyết 57] và 3 nghị quyết khác, tỉnh vào cuộc.
 * ✗ Theo [Nghị định 67], 12 tàu cá được đóng mới.
 * ✗ Ông ký [Quyết định 684], 2/2/2016 là ngày có hiệu lực.
 */
import type { DocumentEvidence } from '../../../model/document-evidence';
import type { Candidate, Rule } from '../../recognizer';
import { type NumberedItem, numberedRuns } from '../phrases/numbered-run';
import { numberedCandidate } from './numbered';

export const numberedList: Rule<DocumentEvidence> = {
  name: 'numbered-list',
  propose(context) {
    const found: Candidate<DocumentEvidence>[] = [];
    for (const { kind, items } of numberedRuns(context))
      for (let i = 1; i < items.length; i++)
        found.push(numberedCandidate(context, kind, items[i] as NumberedItem, 'numbered-list'));
    return found;
  },
};
