/**
 * Reads a document without number by who issued it and what it is about: only where a subject, a day, a year or a term follows.
 *
 * ✓ Trung đoàn vừa nhận [Nghị quyết của Quân ủy Trung ương] về huấn luyện đêm.
 * ✓ Các đại biểu góp ý dự thảo [nghị quyết của Quốc hội] về bến thủy nội địa.
 * ✓ Thực hiện [Chỉ thị của Thủ tướng Chính phủ] về siết chặt kỷ cương, tỉnh lập năm tổ kiểm tra.
 * ✓ Nhà trường công bố [quyết định của Thủ tướng Chính phủ] về chuyển trường thành đại học.
 * ✓ Bộ chờ [Quyết định của Thủ tướng Chính phủ] quy định chức năng, nhiệm vụ của Cục Cảng vụ có hiệu lực.
 * ✓ Bộ thực hiện [kết luận của Bộ Chính trị, Ban Bí thư] về sắp xếp bến cảng các cấp.
 * ✓ Văn phòng công bố [Lệnh của Chủ tịch nước] công bố luật bến cảng mới.
 * ✓ Chiều nay công bố [quyết định của bộ trưởng Bộ Công an] về tổ chức công an tỉnh.
 * ✓ Chủ trương có trong [Chương trình hành động của Chính phủ] thực hiện [Nghị quyết 71-NQ/TW].
 * ✓ Ban thiết kế lập theo [Chỉ thị của Tổng Quân ủy] ngày 23-1-1955.
 * ✗ Thực hiện Chỉ thị của Tổng Quân ủy, ngày 23-1-1955, ban thiết kế lên đường.
 * ✗ Chương trình hành động của Chính phủ thực hiện tốt; Kế hoạch của tỉnh thực hiện nghị quyết.
 * ✗ Theo Chỉ thị của Thủ tướng, ngày 23-1 bến đóng.
 * ✗ Bến cảng dời theo các kết luận của Bộ Chính trị về sắp xếp.
 * ✗ Nghị định của Chính phủ quy định rõ mức phạt.
 * ✗ Các nghị quyết, chỉ thị của Đảng được quán triệt.
 * ✗ Thực hiện nghị quyết của Đảng về cải cách tiền lương.
 * ✗ Các nghị quyết của Quốc hội về ngân sách đã được thực hiện.
 * ✗ Theo nghị quyết của Hội đồng nhân dân tỉnh, giá không đổi.
 * ✗ Giá đất theo quyết định của Chính phủ về khung giá cũ đã lỗi thời.
 * ✗ Theo quy định của Chính phủ về an toàn, cầu phải đóng.
 */
import type { DocumentEvidence } from '../../../model/document-evidence';
import type { Candidate, Context, Rule } from '../../recognizer';
import { documentOver } from '../../shared/candidate';
import { readDate } from '../../shared/date';
import { isNumber, printedAt, wordAt, wordsAt, yearAt } from '../../shared/words';
import { sureBy } from '../document-confidence';
import { carriedOutAt } from '../phrases/decision-title';
import { issuerInFull, opensIssuer, readIssuer } from '../phrases/issuer';
import { type KindWord, kindWords } from '../phrases/kind-word';
import { opensTitle } from '../phrases/subject';
import { readTerm } from '../phrases/term';

/** Kinds whose word alone, also in lower case, can mean one document. */
const STRONG = new Set([
  'nghị quyết',
  'chỉ thị',
  'nghị định',
  'thông tư',
  'công điện',
  'pháp lệnh',
  'nghị quyết liên tịch',
]);
/** Kinds that can when they are written with a capital. */
const STRONG_IN_CAPITALS = new Set(['quyết định', 'kết luận', 'quy định', 'lệnh']);

export const issuerSubject: Rule<DocumentEvidence> = {
  name: 'issuer-subject',
  propose(context) {
    const found: Candidate<DocumentEvidence>[] = [];
    for (const kind of kindWords(context)) {
      const { tokens } = context;
      // Asked first, because it holds for few.
      if (wordAt(tokens, kind.next) !== 'của' || isPlural(context, kind)) continue;
      if (!(isStrong(kind) || isPlan(kind) || isHandedOver(context, kind))) continue;
      const issuer = opensIssuer(context, kind.next + 1) ? readIssuer(context, kind.next + 1) : undefined;
      if (issuer === undefined || issuer.name === 'Đảng' || !saysWhich(context, kind, issuer.next)) continue;
      found.push(
        documentOver(
          tokens,
          { first: kind.first, next: issuer.next },
          {
            rule: 'issuer-subject',
            confidence: sureBy('an issuer with a subject'),
            evidence: {
              kind: kind.row.kind,
              designation: 'subject',
              issuer: issuerInFull(issuer.name),
              draft: false,
            },
          },
        ),
      );
    }
    return found;
  },
};

/** What an agency plans is one paper where it says what it carries out. */
function isPlan(kind: KindWord): boolean {
  return kind.capital && /^(?:chương trình hành động|kế hoạch)$/.test(kind.row.kind);
}

function isStrong(kind: KindWord): boolean {
  return STRONG.has(kind.row.kind) || (kind.capital && STRONG_IN_CAPITALS.has(kind.row.kind));
}

/** "công bố quyết định", "trao quyết định", "thực hiện kết luận": what is read out, handed over or carried out is one paper. */
function isHandedOver({ tokens }: Context, kind: KindWord): boolean {
  if (kind.row.kind === 'kết luận') return wordsAt(tokens, kind.first - 2, 'thực', 'hiện');
  if (kind.row.kind !== 'quyết định') return false;
  return wordAt(tokens, kind.first - 1) === 'trao' || wordsAt(tokens, kind.first - 2, 'công', 'bố');
}

const PLURALS = /^(?:các|những|nhiều|mọi|số|hai|ba|bốn|hàng|loạt|mấy|mỗi|từng)$/;

/** "các nghị quyết", "3 nghị quyết", "các chỉ thị, nghị quyết". */
function isPlural({ tokens }: Context, kind: KindWord): boolean {
  const before = wordAt(tokens, kind.first - 1);
  if (before === ',' || before === 'và') return !kind.capital;
  return PLURALS.test(before) || isNumber(tokens, kind.first - 1);
}

/** "ngày 23-1-1955": a day with its year. */
function isDated({ tokens }: Context, i: number): boolean {
  return wordAt(tokens, i) === 'ngày' && readDate(tokens, i)?.year !== undefined;
}

/** A subject, a day, a year or a term behind the issuer says which document is meant. */
function saysWhich(context: Context, kind: KindWord, i: number): boolean {
  const { tokens } = context;
  const word = wordAt(tokens, i);
  if (isPlan(kind)) return carriedOutAt(context, kind.row, i) === i;
  if (isDated(context, i)) return true;
  if (word === 'về' || /^[“«]$/.test(printedAt(tokens, i)) || readTerm(tokens, i) !== undefined) return true;
  if (word === 'năm') return yearAt(tokens, i + 1) !== undefined;
  // "Quyết định của Bộ trưởng Bộ Tư pháp quy định chức năng …": in lower case the verb may be the sentence's.
  return kind.capital && opensTitle(context, i);
}
