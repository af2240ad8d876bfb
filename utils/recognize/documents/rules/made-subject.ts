/**
 * Reads a document that is named by its kind and its subject alone, where a body is said to make it: one particular paper,
 * though nothing but its subject tells which. Always unsure.
 *
 * ✓ Buổi chiều, Quốc hội biểu quyết thông qua [nghị quyết] về thí điểm bến thủy nội địa.
 * ✓ Chính phủ vừa ban hành [nghị định] về phao cứu sinh ở bến tàu.
 * ✓ Bộ trưởng Bộ Y tế đã ký [quyết định] thành lập tổ công tác chống dịch ở đảo.
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
import { eachKindWord, type KindWord } from '../phrases/kind-word';
import { readMakerBefore } from '../phrases/maker';
import { readSubject } from '../phrases/subject';

const KINDS = new Set(['nghị quyết', 'nghị định', 'quyết định', 'chỉ thị', 'thông tư', 'công điện']);

export const madeSubject: Rule<DocumentEvidence> = {
  name: 'made-subject',
  propose(context) {
    const found: Candidate<DocumentEvidence>[] = [];
    eachKindWord(context, (kind) => {
      if (kind.short || !KINDS.has(kind.row.kind) || !isMade(context, kind) || !saysWhatFor(context, kind)) return;
      const issuer = readMakerBefore(context, kind.first)?.issuer;
      const title = issuer === undefined ? undefined : readSubject(context, kind.next, true)?.title;
      if (issuer === undefined || title === undefined || title.split(' ').length < LEAST_WORDS) return;
      found.push(
        documentOver(
          context.tokens,
          { first: kind.first, next: kind.next },
          {
            rule: 'made-subject',
            confidence: sureBy('a maker and a subject'),
            evidence: { kind: kind.row.kind, designation: 'subject', issuer, title, draft: false },
          },
        ),
      );
    });
    return found;
  },
};

/** A subject shorter than this tells no document from another: "về việc này". */
const LEAST_WORDS = 4;

/** "ban hành", "thông qua", "ký": what a body has or puts out may be a decision to come. */
function isMade({ tokens }: Context, kind: KindWord): boolean {
  const verb = wordAt(tokens, kind.first - 1);
  return (
    verb === 'ký' || wordsAt(tokens, kind.first - 2, 'ban', 'hành') || wordsAt(tokens, kind.first - 2, 'thông', 'qua')
  );
}

function saysWhatFor({ tokens }: Context, kind: KindWord): boolean {
  const at = kind.next;
  if (isBreak(tokens, at)) return false;
  return wordAt(tokens, at) === 'về' || wordsAt(tokens, at, 'thành', 'lập') || wordsAt(tokens, at, 'phê', 'duyệt');
}
