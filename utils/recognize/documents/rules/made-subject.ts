/**
 * Reads a document that is named by its kind and its subject alone, where a body is said to make it or a draft is named: one particular paper,
 * though nothing but its subject tells which. Always unsure.
 *
 * ✓ Buổi chiều, Quốc hội biểu quyết thông qua [nghị quyết] về thí điểm bến thủy nội địa.
 * ✓ Chính phủ vừa ban hành [nghị định] về phao cứu sinh ở bến tàu.
 * ✓ Bộ trưởng Bộ Y tế đã ký [quyết định] thành lập tổ công tác chống dịch ở đảo.
 * ✓ Phó Thủ tướng Trần Văn An vừa ký [Quyết định] ban hành quy hoạch luồng lạch quốc gia.
 * ✓ Ngày 3/4, Bộ Y tế đã ra [quyết định] về việc thu hồi bằng thuyền trưởng cấp sai.
 * ✓ Bộ đang xây dựng [Thông tư] hướng dẫn kiểm tra phao cứu sinh ở bến.
 * ✓ Ngày 8/2, Ủy ban Thường vụ Quốc hội đã thông qua [Nghị quyết] phê chuẩn bộ máy của cảng vụ.
 * ✓ Đầu năm, UBND tỉnh Hòa An đã ban hành [Quyết định] thu hồi đất bến Sao để làm công viên.
 * ✓ Sáng nay, HĐND thành phố Hòa An đã thông qua [nghị quyết] hỗ trợ kinh phí trực bến cho các phường.
 * ✗ Chính phủ thông qua nghị quyết hỗ trợ nhiều hơn cho các phường.
 * ✗ Ủy ban có quyền thông qua dự thảo nghị quyết về thành lập bến cảng.
 * ✗ Bộ hoạt động như cũ cho đến khi Thủ tướng Chính phủ ban hành quyết định quy định chức năng của cục.
 * ✗ Bộ trình Thủ tướng Chính phủ ban hành quyết định về danh sách các bến tàu khác.
 * ✗ Chính phủ ban hành chỉ thị, kết luận về các nhiệm vụ lớn.
 * ✗ Chính phủ đã ban hành nhiều nghị định về phao cứu sinh.
 * ✗ Đại hội thông qua nghị quyết.
 * ✗ Chủ tịch UBND tỉnh Hòa An đã ký quyết định công nhận kết quả.
 * ✗ Ủy ban ra quyết định về việc này.
 */
import type { DocumentEvidence } from '../../../model/document-evidence';
import type { Candidate, Context, Rule } from '../../recognizer';
import { documentOver } from '../../shared/candidate';
import { isBreak, wordAt, wordsAt } from '../../shared/words';
import { sureBy } from '../document-confidence';
import { type KindWord, kindWords } from '../phrases/kind-word';
import { readMakerBefore } from '../phrases/maker';
import type { Maker } from '../phrases/maker-ending';
import { readSubject, subjectFrom } from '../phrases/subject';

const KINDS = new Set(['nghị quyết', 'nghị định', 'quyết định', 'chỉ thị', 'thông tư', 'công điện']);

export const madeSubject: Rule<DocumentEvidence> = {
  name: 'made-subject',
  propose(context) {
    const found: Candidate<DocumentEvidence>[] = [];
    for (const kind of kindWords(context)) {
      // Asked first, because few kinds are said to be made.
      if (!MAKING.has(wordAt(context.tokens, kind.first - 1))) continue;
      const made = readMade(context, kind);
      if (made === undefined) continue;
      found.push(
        documentOver(
          context.tokens,
          { first: kind.first, next: kind.next },
          {
            rule: 'made-subject',
            confidence: sureBy('a maker and a subject'),
            evidence: {
              kind: kind.row.kind,
              designation: 'subject',
              // A deputy signs for another.
              ...(made.issuer === undefined ? {} : { issuer: made.issuer }),
              title: made.title,
              draft: false,
            },
          },
        ),
      );
    }
    return found;
  },
};

/** Who makes the document at a kind word, and what it is called. */
function readMade(context: Context, kind: KindWord): { readonly issuer?: string; readonly title: string } | undefined {
  const drafted = isDrafted(context, kind);
  if (kind.short || !KINDS.has(kind.row.kind) || !(drafted || isMade(context, kind))) return undefined;
  const resolved = !drafted && isResolved(context, kind);
  if (!resolved && !saysWhatFor(context, kind)) return undefined;
  const maker = drafted ? {} : makerBefore(context, kind);
  if (maker === undefined || (resolved && !ASSEMBLY.test(maker.issuer ?? ''))) return undefined;
  const title = (resolved ? subjectFrom(context, kind.next) : readSubject(context, kind.next, true))?.title;
  if (title === undefined || title.split(' ').length < LEAST_WORDS || POINTS.test(title)) return undefined;
  return { ...maker, title };
}

/** Whoever is said to have made it, and no private body. */
function makerBefore(context: Context, kind: KindWord): Maker | undefined {
  const placed = readMakerBefore(context, kind.first);
  if (placed === undefined || (!kind.capital && isSubmitted(context, placed.first))) return undefined;
  return placed.issuer !== undefined && PRIVATE.test(placed.issuer) ? undefined : { issuer: placed.issuer };
}

const ASSEMBLY = /^(?:Hội đồng nhân dân|Quốc hội)/;

/** A school's decision on its student, a firm's on its director: no document of the State or the Party. */
const PRIVATE = /^(?:Trường|Đại học|Học viện|Công ty|Tổng công ty|Tập đoàn)/i;

/** "hướng dẫn về vấn đề này": what is meant stands elsewhere. */
const POINTS = /(?:vấn đề|việc|nội dung) này/;

/** The last words of all that `isDrafted` and `isMade` ask about. */
const MAKING: ReadonlySet<string> = new Set(['thảo', 'dựng', 'ký', 'ra', 'hành', 'qua']);

/** "dự thảo Nghị định hướng dẫn …", "xây dựng Thông tư hướng dẫn …". */
function isDrafted({ tokens }: Context, kind: KindWord): boolean {
  // "b) Thông qua dự thảo nghị quyết về …" is what a body does with any of them.
  if (wordsAt(tokens, kind.first - 4, 'thông', 'qua')) return false;
  return wordsAt(tokens, kind.first - 2, 'dự', 'thảo') || wordsAt(tokens, kind.first - 2, 'xây', 'dựng');
}

/** "trình [Thủ tướng] ban hành", not "đã trình [Thủ tướng] ban hành": a duty, and no paper yet. */
function isSubmitted({ tokens }: Context, maker: number): boolean {
  return wordAt(tokens, maker - 1) === 'trình' && !/^(?:đã|vừa|mới|quá|chương|lộ)$/.test(wordAt(tokens, maker - 2));
}

/** A subject shorter than this tells no document from another: "về việc này". */
const LEAST_WORDS = 4;

/** "ban hành", "thông qua", "ký": what a body has or puts out may be a decision to come. */
function isMade({ tokens }: Context, kind: KindWord): boolean {
  const verb = wordAt(tokens, kind.first - 1);
  return (
    verb === 'ký' ||
    (verb === 'ra' && /^(?:đã|vừa|mới|chính)$/.test(wordAt(tokens, kind.first - 2))) ||
    wordsAt(tokens, kind.first - 2, 'ban', 'hành') ||
    wordsAt(tokens, kind.first - 2, 'thông', 'qua')
  );
}

const OPENS: ReadonlySet<string> = new Set([
  'thành lập',
  'phê duyệt',
  'hướng dẫn',
  'ban hành',
  'công bố',
  'phê chuẩn',
  'sửa đổi',
]);

/** Those that tell one only behind a capital: "ký Quyết định phân công nhiệm vụ". */
const OPENS_IN_CAPITALS: ReadonlySet<string> = new Set(['thu hồi', 'phân công']);

/** "thông qua nghị quyết [hỗ trợ kinh phí …]": what an assembly resolves. */
function isResolved({ tokens }: Context, kind: KindWord): boolean {
  if (kind.row.kind !== 'nghị quyết' || !wordsAt(tokens, kind.first - 2, 'thông', 'qua')) return false;
  return /^(?:hỗ trợ|điều chỉnh)$/.test(`${wordAt(tokens, kind.next)} ${wordAt(tokens, kind.next + 1)}`);
}

function saysWhatFor({ tokens }: Context, kind: KindWord): boolean {
  const at = kind.next;
  if (isBreak(tokens, at)) return false;
  if (wordAt(tokens, at) === 'về') return true;
  const verb = `${wordAt(tokens, at)} ${wordAt(tokens, at + 1)}`;
  return OPENS.has(verb) || (kind.capital && OPENS_IN_CAPITALS.has(verb));
}
