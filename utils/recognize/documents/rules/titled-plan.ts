/**
 * Reads a plan, project, strategy or programme that is capitalised and followed by its title.
 *
 * ✓ Chính phủ phê duyệt [Chiến lược phát triển đường thủy Việt Nam đến năm 2035].
 * ✓ Bộ triển khai [Đề án nâng cao năng lực cứu hộ giai đoạn 2031-2035] trên cả nước.
 * ✓ Tỉnh trình [Đề án phát triển giao thông nông thôn (GTNT)] và xin ý kiến.
 * ✓ Thủ tướng phê duyệt [Đề án xây dựng đội tàu cứu hộ quốc gia]. Tàu đầu tiên hạ thủy.
 * ✓ Bộ xây dựng [Đề án “Giữ rừng bằng công nghệ số”] và xin ý kiến.
 * ✓ Điều chỉnh [Quy hoạch điện VIII] cho sát thực tế.
 * ✓ [Chiến lược hạ tầng bến cảng Việt Nam đến năm 2035 và định hướng đến năm 2040] coi phao là hạ tầng.
 * ✓ Bộ giao 3.000 tỷ đồng cho [Chương trình mục tiêu ứng phó xâm nhập mặn]. Phần còn lại chờ phân bổ.
 * ✓ Về [Kế hoạch vay, trả nợ công năm 2031], trần nợ giữ nguyên.
 * ✓ Giải được trao theo [Đề án nâng cao chất lượng cứu hộ] theo [Quyết định số 1694/QĐ-TTg] của Thủ tướng.
 * ✓ [Chiến lược phát triển bến cảng và đổi mới sáng tạo đến 2035] đặt mục tiêu lớn.
 * ✓ Cùng với đó là [Đề án khuyến khích chủ tàu tự nguyện mặc áo phao]; xây dựng quy trình cứu hộ.
 * ✓ Phó Thủ tướng ký [Quyết định số 18/QĐ-TTg] ban hành [Kế hoạch triển khai thi hành Luật Hóa chất]. Việc này lâu.
 * ✓ Cấp tiểu học dạy hai buổi theo [Chương trình phổ thông tổng thể 2018] và [Chương trình giáo dục phổ thông mới 2018].
 * ✓ Ban xây dựng Đề án "Tổng kết 10 năm thực hiện [Chỉ thị số 15-CT/TW]; [Đề án: "Nghiên cứu mô hình cứu hộ mới"].
 * ✓ [Quyết định số 19/QĐ-TTg] phê duyệt [Đề án xây dựng Trường Hàng hải là trường trọng điểm đến năm 2040], rất dài.
 * ✓ Thủ tướng ban hành [Quy hoạch luồng lạch ven biển quốc gia]. Mục tiêu của [Quy hoạch luồng lạch ven biển quốc gia] nhằm mở bến.
 * ✓ Thủ tướng ban hành [Quy hoạch luồng lạch quốc gia]. Quy hoạch luồng lạch quốc gia và bến cảng khác xa.
 * ✓ Thường trực tổng kết [Kết luận số 27-KL/TW] về [Chiến lược phát triển bến cảng (BC) ven biển Việt Nam đến năm 2020, tầm nhìn đến năm 2050] hôm qua.
 * ✓ Thực hiện [Nghị quyết Trung ương 4 (khóa X)] về [Chiến lược Biển Việt Nam đến năm 2020].
 * ✓ Bộ công bố [Đề án đo vẽ địa chất tỷ lệ 1/50.000 vùng Đông Hải] ([Đề án Đông Hải]). Theo [Đề án Đông Hải], bến mở rộng.
 * ✓ Thuế hạ theo [Chương trình ưu đãi đóng tàu cứu hộ đến năm 2030] (gọi tắt là [Chương trình ưu đãi tàu cứu hộ]).
 * ✓ Ban góp ý [Đề án phương hướng bầu cử đại biểu các cấp nhiệm kỳ 2031-2036] lúc trưa.
 * ✓ [Kết luận số 134-KL/TW] ngày 28/3/2031 của Bộ Chính trị về [Đề án sắp xếp hệ thống bến cảng tinh, gọn, mạnh] nêu rõ: Bến mở.
 * ✗ [Nghị quyết Trung ương 8, khóa XI] về Chiến lược bảo vệ bến cảng trong tình hình mới được học kỹ.
 * ✗ Bộ Xây dựng (Kế hoạch và Tài chính) họp về bến.
 * ✗ Hội đồng thẩm định các Chương trình mục tiêu quốc gia giai đoạn 2031-2035.
 * ✗ Hai nước triển khai Kế hoạch hành động giai đoạn 2031-2035; tổ chức thi.
 * ✗ Kế hoạch phát triển của công ty bị hoãn.
 * ✗ Đề án này được xây dựng công phu.
 * ✗ Bộ Kế hoạch và Đầu tư đề xuất phương án mới đến năm 2030.
 */
import type { DocumentKindRow } from '../../../lexicon/seed-rows';
import type { DocumentEvidence } from '../../../model/document-evidence';
import { singleSpaced } from '../../../text/single-spaced';
import type { Candidate, Context, Rule } from '../../recognizer';
import { documentOver } from '../../shared/candidate';
import { tokenFrom } from '../../shared/token-at';
import { isCapital, isNumber, printedBetween, romanAt, wordAt, wordsAt } from '../../shared/words';
import { type DocumentFact, sureBy } from '../document-confidence';
import { type KindWord, kindWords } from '../phrases/kind-word';
import { shortNameEnd } from '../phrases/plan-ends';
import { planTitleEnd } from '../phrases/plan-title';

const PLANS = new Set(['kế hoạch', 'đề án', 'chiến lược', 'chương trình', 'chương trình hành động', 'quy hoạch']);

export const titledPlan: Rule<DocumentEvidence> = {
  name: 'titled-plan',
  propose(context) {
    const found: Candidate<DocumentEvidence>[] = [];
    const open: KindWord[] = [];
    const told = new Map<string, string>();
    for (const kind of kindWords(context)) {
      if (!kind.capital || kind.short || !PLANS.has(kind.row.kind) || isPartOfName(context, kind)) continue;
      if (isPlural(context, kind)) continue;
      const next = Math.max(planTitleEnd(context, kind), shortNameBehind(context, kind, found.at(-1)));
      if (next < 0) {
        open.push(kind);
        continue;
      }
      found.push(plan(context, kind, next, factOf(context, kind, next)));
      const words = next - kind.next > 2 ? 3 : 2;
      told.set(openingOf(context, kind, words), printedBetween(context.tokens, kind.next, next));
    }
    for (const kind of open) {
      const next = endAsBefore(
        context,
        kind,
        told.get(openingOf(context, kind, 3)) ?? told.get(openingOf(context, kind, 2)),
      );
      if (next > 0) found.push(plan(context, kind, next, 'a title up to the end of what is made'));
    }
    return found;
  },
};

/** "(Đề án Đông Hải)" right behind a plan, "(gọi tắt là Đề án Đông Hải)" behind anything; -1 for any other. */
function shortNameBehind(context: Context, kind: KindWord, before: Candidate<DocumentEvidence> | undefined): number {
  const { tokens } = context;
  if (wordAt(tokens, kind.first - 1) === '(' && tokens.end[kind.first - 2] !== before?.end) return -1;
  return shortNameEnd(context, kind);
}

function plan(context: Context, kind: KindWord, next: number, fact: DocumentFact): Candidate<DocumentEvidence> {
  // "Chiến lược quốc gia về …": the State's, and its title behind "về".
  const first = wordsAt(context.tokens, kind.next, 'quốc', 'gia', 'về') ? kind.next + 3 : kind.next;
  const title = unquoted(printedBetween(context.tokens, first, next).replace(/ \([^()]*\)$/, ''));
  return documentOver(
    context.tokens,
    { first: kind.first, next },
    {
      rule: 'titled-plan',
      confidence: sureBy(fact),
      evidence: { kind: kind.row.kind, designation: 'title', name: inFull(title, kind.row), title, draft: false },
    },
  );
}

/** Kind and first words, by which a title is found again. */
function openingOf({ tokens }: Context, { row, next }: KindWord, words: 2 | 3): string {
  const opening = `${row.kind} ${wordAt(tokens, next)} ${wordAt(tokens, next + 1)}`;
  return words === 2 ? opening : `${opening} ${wordAt(tokens, next + 2)}`;
}

/** "Quy hoạch luồng lạch quốc gia" again, where nothing but its end elsewhere shows how long it is; -1 for another title. */
function endAsBefore({ tokens }: Context, { next }: KindWord, title: string | undefined): number {
  const from = tokens.start[next];
  if (title === undefined || from === undefined || !tokens.text.startsWith(title, from)) return -1;
  const end = tokenFrom(tokens, from + title.length);
  // "Đề án bến cảng [và luồng lạch]" is another.
  return tokens.end[end - 1] === from + title.length && wordAt(tokens, end) !== 'và' ? end : -1;
}

/** The title between quotation marks that enclose all of it, without them. */
function unquoted(title: string): string {
  return singleSpaced(title).replace(/^:? ?[“"«]([^“”"«»]*)[”"»]$/, '$1');
}

/** What schools teach goes by its abbreviation, too: "Chương trình GDPT 2018". */
function inFull(title: string, { shortTitles }: DocumentKindRow): string {
  const first = title.slice(0, title.indexOf(' ') + 1).trimEnd();
  const written = shortTitles !== undefined && Object.hasOwn(shortTitles, first) ? shortTitles[first] : first;
  const whole = `${written}${title.slice(first.length)}`;
  // "Chương trình phổ thông 2018"
  return whole.replace(/^phổ thông(?= (?:tổng thể |mới )?(?:năm )?\d{4}$)/, 'giáo dục phổ thông');
}

/** Words that open a sentence before a plan. */
const OPENERS = /^(?:về|theo|tại|trong|với|cùng|và|đến|sau|từ)$/;

/** "Bộ Kế hoạch và Đầu tư", "Viện Chiến lược", "Sở Quy hoạch": the word belongs to an institution. */
function isPartOfName({ tokens }: Context, kind: KindWord): boolean {
  if (wordAt(tokens, kind.next) === 'và') return true;
  return isCapital(tokens, kind.first - 1) && !OPENERS.test(wordAt(tokens, kind.first - 1));
}

/** "các Chương trình mục tiêu quốc gia" are none in particular. */
function isPlural({ tokens }: Context, kind: KindWord): boolean {
  return /^(?:các|những|nhiều|số)$/.test(wordAt(tokens, kind.first - 1)) || isNumber(tokens, kind.first - 1);
}

function factOf({ tokens }: Context, kind: KindWord, next: number): DocumentFact {
  if (/^[":]$/.test(wordAt(tokens, kind.next))) return 'a title in quotation marks';
  const timed =
    isNumber(tokens, next - 1) || wordAt(tokens, next - 1) === 'theo' || romanAt(tokens, next - 1) !== undefined;
  return timed ? 'a title that ends with its time' : 'a title up to the end of what is made';
}
