/**
 * Reads laws whose titles the lexicon does not know, from a capital to the first word that cannot belong to a title.
 *
 * ✓ Chính phủ trình [Luật Đường cao tốc và bến cảng nổi (sửa đổi)] tại kỳ họp này.
 * ✓ Điều 12 [Luật Kiểm định tàu bay năm 2031] quy định trách nhiệm của chủ tàu.
 * ✓ Theo [Luật BHLĐ 2024], người lao động được nghỉ thêm.
 * ✓ Bộ nêu hiệu lực của [luật Kiểm định tàu bay số 94/2031/QH16] từ tháng sau.
 * ✓ Bến bị đóng theo [Đạo luật Hàng hải Khẩn cấp] của nước ấy; một đạo luật mới đang được bàn.
 * ✓ Theo [Luật Xuất nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam], khách phải khai.
 * ✗ Sinh viên Đại học Luật Hà Nội dự phiên tòa giả định.
 * ✗ Trưởng khoa Luật Nguyễn Văn Bình phát biểu.
 * ✗ Ủy ban thi hành kỷ luật Ban thường vụ huyện ủy nhiệm kỳ 2010 - 2015.
 * ✗ 8 LUẬT CÓ HIỆU LỰC TỪ THÁNG NÀY
 * ✗ Luật Việt Nam không cấm việc này.
 */
import { EntryType } from '../../../lexicon/rows';
import type { DocumentEvidence } from '../../../model/document-evidence';
import { Shape } from '../../../text/tokens';
import type { Candidate, Context, Rule } from '../../recognizer';
import { isCapital } from '../../shared/words';
import type { KindWord } from '../phrases/kind-word';
import { lawCandidate } from '../phrases/law-candidate';
import { isPartOfName } from '../phrases/law-institution';
import { readLawTail } from '../phrases/law-tail';
import { knownTitleEnd, titledKinds, unknownTitleEnd } from '../phrases/law-title';

export const lawUnlisted: Rule<DocumentEvidence> = {
  name: 'law-unlisted',
  propose(context) {
    const found: Candidate<DocumentEvidence>[] = [];
    for (const kind of titledKinds(context)) {
      if (knownTitleEnd(context, kind.next, kind.row.kind) > 0) continue;
      if (isPartOfName(context, kind) || isNameOrPlace(context, kind.next)) continue;
      const end = unknownTitleEnd(context, kind.next);
      if (end < 0 || !isParticular(context, kind, end)) continue;
      found.push(lawCandidate(context, kind, end, { rule: 'law-unlisted', fact: 'a title that nobody knows' }));
    }
    return found;
  },
};

/** In lower case only a year or "(sửa đổi)" says that a particular law is meant. */
function isParticular(context: Context, kind: KindWord, end: number): boolean {
  // "8 LUẬT CÓ HIỆU LỰC TỪ 1/1": a headline's capitals tell nothing.
  if (context.tokens.shape[kind.next - 1] === Shape.Upper) return false;
  if (kind.capital) return true;
  const tail = readLawTail(context, end);
  return tail.amended || tail.year !== undefined || tail.number?.symbol !== undefined;
}

/** "Luật Việt Nam", "Luật Nguyễn Văn Bình": a country's law, a person behind "khoa Luật". */
function isNameOrPlace({ tokens, hits, lexicon }: Context, i: number): boolean {
  if (((hits.types[i] ?? 0) & EntryType.Place) !== 0) return true;
  const family = lexicon.nameTier(tokens.syllable[i] ?? -1, 'family') === 1;
  return family && isCapital(tokens, i + 1) && isCapital(tokens, i + 2);
}
