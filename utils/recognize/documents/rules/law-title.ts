/**
 * Reads laws, codes and ordinances by their titles, with "(sửa đổi)", year and number where they follow.
 *
 * ✓ [Luật Phòng, chống tham nhũng] và [Luật Thực hành tiết kiệm, chống lãng phí năm 2013] còn hiệu lực.
 * ✓ [Luật Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ] quy định rõ.
 * ✓ [Luật Đất đai năm 2024], [Luật Nhà ở 2023], [Luật Kinh doanh bất động sản (sửa đổi)] có hiệu lực.
 * ✓ Theo [Luật Tổ chức Quốc hội số 57/2014/QH13], ủy ban có ba mươi ngày.
 * ✓ Quốc hội thông qua [luật Cảnh vệ] và bàn [Bộ luật Hình sự].
 * ✓ Căn cứ [Luật đất đai năm 2013], tòa bác đơn.
 * ✓ Tại [Luật trật tự, ATGT đường bộ] vừa thông qua, điều này được nói rõ.
 * ✓ Việc mở lớp phải theo quy định của [luật viên chức] và Điều 12 [luật giáo dục].
 * ✓ Trợ cấp theo [pháp lệnh ưu đãi người có công với cách mạng số 26] của Ủy ban Thường vụ Quốc hội.
 * ✗ Luật sư Trần Văn Lý học ở Đại học Luật Hà Nội, nay ở Hội Luật gia.
 * ✗ Luật này có hiệu lực từ năm sau; luật pháp phải nghiêm.
 * ✗ Bạn đọc muốn truy tố họ theo luật hình sự.
 * ✗ Báo cáo tư pháp thường niên nêu việc vi phạm luật đất đai.
 */
import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { RegistryRow } from '../../../lexicon/seed-rows';
import type { DocumentEvidence } from '../../../model/document-evidence';
import type { Candidate, Context, Rule } from '../../recognizer';
import { isCapital, isLower, wordAt } from '../../shared/words';
import type { KindWord } from '../phrases/kind-word';
import { lawCandidate } from '../phrases/law-candidate';
import { readLawTail } from '../phrases/law-tail';
import { knownTitleEnd, titledKinds } from '../phrases/law-title';

export const lawTitle: Rule<DocumentEvidence> = {
  name: 'law-title',
  propose(context) {
    const found: Candidate<DocumentEvidence>[] = [];
    for (const kind of titledKinds(context)) {
      const end = knownTitleEnd(context, kind.next, kind.row.kind);
      if (end < 0 || isPlainWord(context, kind, end)) continue;
      found.push(lawCandidate(context, kind, end, { rule: 'law-title', fact: 'a title of the lexicon' }));
    }
    return found;
  },
};

/** "theo luật viên chức", "quy định tại Điều 5 (của) luật viên chức": what is cited for what it rules is the law itself. */
function isCited({ tokens }: Context, first: number): boolean {
  const of = /^(?:của|tại|trong)$/.test(wordAt(tokens, first - 1)) ? first - 1 : first;
  if (of === first && wordAt(tokens, first - 1) === 'theo') return true;
  const before = `${wordAt(tokens, of - 2)} ${wordAt(tokens, of - 1)}`;
  if (before === 'quy định') return of < first;
  return before === 'căn cứ' || /^(?:điều|khoản|chương) \d+$/.test(before);
}

/** "truy tố theo luật hình sự": by a code's title, but small and no code, a branch of the law is called. */
function isBranch({ hits, lexicon, tokens }: Context, kind: KindWord): boolean {
  if (kind.row.kind !== 'luật' || /^\d+$/.test(wordAt(tokens, kind.first - 1))) return false;
  const hit = hitAt(hits, kind.next, EntryType.LawTitle);
  return hit >= 0 && (lexicon.entry(hits.entry[hit] as number).row as RegistryRow).kind === 'bộ luật';
}

/** "vi phạm luật đất đai": no capital, year, number or citation says that a particular law is meant. */
function isPlainWord(context: Context, kind: KindWord, end: number): boolean {
  const { tokens } = context;
  if (isCapital(tokens, kind.next)) return false;
  if (!kind.capital) {
    const tail = readLawTail(context, end);
    if (tail.year !== undefined || tail.number !== undefined) return false;
    return isBranch(context, kind) || !isCited(context, kind.first);
  }
  return isLower(tokens, kind.next) && wordAt(tokens, kind.next) === 'sư';
}
