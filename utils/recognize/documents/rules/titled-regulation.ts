/**
 * Reads a regulation that is capitalised and followed by its title, where somebody issues it or it stands alone as a heading.
 *
 * ✓ Thủ tướng ký quyết định ban hành [Quy chế phối hợp hoạt động của các bến cảng vùng biển]. Bộ là đầu mối.
 * ✓ [Thông tư số 6/2031/TT-BXD] ban hành [Quy chế trực bến của cảng vụ] vừa được bộ công bố.
 * ✗ Đoàn kiểm tra nêu vi phạm Quy chế làm việc của cơ quan.
 * ✗ Bộ ban hành Quy chế mới.
 * ✗ Quy chế này quy định về nguyên tắc trực bến.
 */
import type { DocumentEvidence } from '../../../model/document-evidence';
import type { Candidate, Context, Rule } from '../../recognizer';
import { documentOver } from '../../shared/candidate';
import { isBreak, isLower, printedBetween, wordAt, wordsAt } from '../../shared/words';
import { sureBy } from '../document-confidence';
import { eachKindWord, type KindWord } from '../phrases/kind-word';
import { readMakerBefore } from '../phrases/maker';
import { subjectEnd } from '../phrases/subject-end';

export const titledRegulation: Rule<DocumentEvidence> = {
  name: 'titled-regulation',
  propose(context) {
    const found: Candidate<DocumentEvidence>[] = [];
    eachKindWord(context, (kind) => {
      if (!kind.capital || (kind.row.kind !== 'quy chế' && kind.row.kind !== 'nội quy')) return;
      const next = regulationEnd(context, kind);
      if (next > 0) found.push(regulation(context, kind, next));
    });
    return found;
  },
};

/** Fewest tokens of a title: "Quy chế mới" is none. */
const LEAST = 4;

const NO_TITLE = /^(?:này|mới|được|đã|có|bỏ|trên|và|quy|của|là|nêu|yêu|cũng|theo|ban|gồm|sẽ)$/;

/** The token behind the title of a regulation that is issued, or that fills its line; -1 for any other. */
function regulationEnd(context: Context, kind: KindWord): number {
  const { tokens } = context;
  if (!isLower(tokens, kind.next) || NO_TITLE.test(wordAt(tokens, kind.next))) return -1;
  const issued = wordsAt(tokens, kind.first - 2, 'ban', 'hành');
  if (!issued && !isBreak(tokens, kind.first - 1)) return -1;
  let end = subjectEnd(context, kind.next);
  while (wordAt(tokens, end - 1) === ',') end--;
  if (end - kind.next < LEAST) return -1;
  return issued || isBreak(tokens, end) ? end : -1;
}

/** Who issues it is read here: of titled papers the words before tell it only of these. */
function regulation(context: Context, kind: KindWord, next: number): Candidate<DocumentEvidence> {
  const title = printedBetween(context.tokens, kind.next, next).replace(/\s+/g, ' ');
  const issuer = readMakerBefore(context, kind.first)?.issuer;
  return documentOver(
    context.tokens,
    { first: kind.first, next },
    {
      rule: 'titled-regulation',
      confidence: sureBy('a regulation that is issued'),
      evidence: {
        kind: kind.row.kind,
        designation: 'title',
        name: title,
        title,
        draft: false,
        ...(issuer === undefined ? {} : { issuer }),
      },
    },
  );
}
