/**
 * Reads a document by its number, with or without its symbol, in all spellings of the press.
 *
 * ✓ Quán triệt [Nghị quyết số 08-NQ/TW] của Bộ Chính trị.
 * ✓ Thực hiện [Nghị quyết số 08 – NQ/TW], hội nghị thống nhất kế hoạch.
 * ✓ Theo [Nghị quyết số 147-NQ/ĐU. CNQP] của Đảng ủy, chất lượng được nâng lên.
 * ✓ Căn cứ [Nghị quyết 23NQ-TW] và ý kiến của cử tri.
 * ✓ Chính phủ ban hành [Nghị quyết số 66.22/2026/NQ-CP] về phát triển kinh tế biển.
 * ✓ Ông đề nghị sửa [Nghị định 67] cho sát thực tế.
 * ✓ Theo [NĐ 46/2016], mức phạt tăng gấp đôi.
 * ✓ Báo chí nhắc tới [Quyết định 2551/QĐ-TTg] và [Thông tư 15/2015].
 * ✓ Ban soạn thảo gửi [Báo cáo thẩm tra số 426/BC-UBPL15] tới các đại biểu.
 * ✓ Căn cứ [Luật số 74/2025/QH15], Bộ Nội vụ xây dựng dự thảo.
 * ✓ Quy định này thay thế [Quy định số 269-QĐ/TW] từ ngày ký.
 * ✓ Trường tổ chức kỳ thi theo [Thông tư số 24/2025/TT-BGD&ĐT] mới ban hành.
 * ✓ Đoàn thanh tra công bố [Kết luận thanh tra (số 91/KL-SGT)] trước toàn cơ quan.
 * ✓ Phụ lục ban hành kèm theo [Thông tư 08] năm 2031 của Bộ Y tế còn dùng.
 * ✓ Theo ông, [Nghị định 67] mức hỗ trợ cao hơn, còn [Nghị định 73] điều chỉnh thuế.
 * ✓ Đến hạn, [Luật số 106] có hiệu lực; [Thông báo 151] của Bộ Chính trị giải thích thêm.
 * ✓ Đài hủy [Quyết định chấm dứt hợp đồng lao động số 132/QĐ-PTTH] đã ký.
 * ✓ Triển khai [Quyết định số 470- QĐNS/TW] của Bộ Chính trị.
 * ✓ [Thông báo số 151-TB/TW] nói rõ. Theo [Thông báo 151], di chúc có thêm một bản.
 * ✓ Phụ lục kèm theo [Nghị định số 128/205/NĐ-CP] và [Thông tư 279/20116/TT-BTC] còn dùng.
 * ✗ Khu đất nằm ở phân khu quy hoạch số 1; khu trục hạm của đề án 11356 là mới nhất.
 * ✗ Nghị định này quy định 19 hành vi vi phạm.
 * ✓ Tại [Công văn số 4708/BKHĐT-Th] ngày 9/6/2031, bộ nêu lý do.
 * ✓ Tại [văn bản số 548/TTg-V.I] ngày 3/2/2031 và [Văn bản số 17/BXD-QLN], bộ trả lời; [văn bản số 703] nói rõ.
 * ✗ Các văn bản 5 năm qua; hai văn bản 17 trang.
 * ✗ So với các nghị quyết 19 trước, báo cáo nghị quyết 19 của các năm đều ngắn hơn.
 * ✗ Kế hoạch 5 năm 2021-2025 đã hoàn thành.
 * ✗ Kết luận 3 vấn đề lớn, chủ tọa yêu cầu làm ngay.
 * ✗ Ban Chỉ đạo 35 và Lực lượng 47 phối hợp chặt chẽ.
 * ✗ Đề án 10.000 tỷ đồng bị đình lại.
 * ✗ Quân đội thông báo 44 binh sĩ trở về an toàn.
 * ✓ Tại [văn bản số 703] ngày 3/4, bộ trả lời. Theo [văn bản 703] của bộ, bến phải đóng.
 * ✗ Hiệp định và nghị định thư số 7 được ký.
 */
import type { DocumentEvidence } from '../../../model/document-evidence';
import type { Candidate, Context, Rule } from '../../recognizer';
import { documentOver } from '../../shared/candidate';
import { isWord, printedBetween, wordAt } from '../../shared/words';
import { type DocumentFact, sureBy } from '../document-confidence';
import { kindMeant } from '../phrases/document-kind';
import { expanded } from '../phrases/expanded';
import { issuerInFull, opensIssuer, readIssuer } from '../phrases/issuer';
import type { KindWord } from '../phrases/kind-word';
import { TITLED_KINDS } from '../phrases/law-title';
import { type NumberedItem, numberedRuns } from '../phrases/numbered-run';
import { isSaidBySymbol } from '../phrases/other-symbol';

export const numbered: Rule<DocumentEvidence> = {
  name: 'numbered',
  propose(context) {
    const found: Candidate<DocumentEvidence>[] = [];
    for (const { kind, items } of numberedRuns(context)) {
      const [head] = items;
      if (head !== undefined) found.push(numberedCandidate(context, kind, head, 'numbered'));
    }
    return found;
  },
};

/** The candidate of one numbered item. */
export function numberedCandidate(
  context: Context,
  kind: KindWord,
  item: NumberedItem,
  rule: string,
): Candidate<DocumentEvidence> {
  const { printed, symbol, code, year } = item.number;
  const fact = symbol === undefined ? factOf(context, kind, item) : 'a symbol';
  const meant = kindMeant(context.lexicon, kind.row.kind, code);
  const evidence: DocumentEvidence = {
    kind: meant,
    designation: 'number',
    number: printed,
    draft: false,
    symbol,
    year,
    title: titleBefore(context, kind, item),
    issuer: bodyBefore(context, kind, item),
  };
  return documentOver(context.tokens, item, { rule, confidence: sureBy(fact), evidence });
}

/**
 * "tờ trình Chính phủ số 469/TTr-CP": whose it is stands between kind and number, where the symbol says so too; in "tờ trình
 * Chính phủ số 12/TTr-UBND" it is who gets it.
 */
function bodyBefore(context: Context, kind: KindWord, { first, number }: NumberedItem): string | undefined {
  if (first !== kind.first || number.symbol === undefined || !opensIssuer(context, kind.next)) return undefined;
  const issuer = readIssuer(context, kind.next);
  if (issuer === undefined || wordAt(context.tokens, issuer.next) !== 'số') return undefined;
  const name = issuerInFull(issuer.name);
  return isSaidBySymbol(name, number.symbol, context.lexicon) ? name : undefined;
}

/** "Luật thuế xuất nhập khẩu số 107/2031/QH16": the title stands between kind and number; "sửa đổi, bổ sung" is none. */
function titleBefore(context: Context, kind: KindWord, { first, next }: NumberedItem): string | undefined {
  const { tokens } = context;
  if (first !== kind.first || !TITLED_KINDS.has(kind.row.kind)) return undefined;
  let at = kind.next;
  while (at < next && isWord(tokens, at) && wordAt(tokens, at) !== 'số') at++;
  return at > kind.next && wordAt(tokens, at) === 'số'
    ? expanded(context, printedBetween(tokens, kind.next, at))
    : undefined;
}

function factOf({ tokens }: Context, kind: KindWord, item: NumberedItem): DocumentFact {
  if (item.first !== kind.first) return 'a number that goes on a list';
  if (wordAt(tokens, kind.next) === 'số') return 'a number behind "số"';
  return kind.capital ? 'a number behind a capital' : 'a number behind a lower-case kind';
}
