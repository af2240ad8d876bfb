/**
 * Reads a document by the session that adopted it: of the Central Committee with its term where one follows, of an assembly
 * by its number, of the Government by its month.
 *
 * ✓ Chi bộ đọc lại [Nghị quyết Trung ương 5 (khóa XIII)] trong buổi sinh hoạt.
 * ✓ Học tập [Nghị quyết Trung ương 8, khóa XI] và [Nghị quyết Trung ương 4 khoá XII].
 * ✓ Kiểm điểm theo [Nghị quyết TƯ 4 (khóa XI, XII)] được làm nghiêm túc.
 * ✓ Sơ kết [Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XII].
 * ✓ Cán bộ xã học [Nghị quyết Hội nghị lần thứ 6, BCH Trung ương Đảng khóa XII] trong hai ngày.
 * ✓ Ban hành [Nghị quyết Hội nghị Trung ương 6] và [Kết luận Trung ương 5].
 * ✓ Quốc hội vừa thông qua [Nghị quyết kỳ họp thứ 9], trong đó nêu rõ nguồn vốn.
 * ✓ [Nghị quyết phiên họp Chính phủ thường kỳ tháng 8/2031] giao các bộ mở bến.
 * ✗ Nghị quyết phiên họp Chính phủ giao các bộ mở bến tháng 8/2031.
 * ✗ Nghị quyết kỳ họp nêu ba nhiệm vụ.
 * ✗ Các nghị quyết Trung ương được quán triệt rộng rãi.
 * ✗ Nghị quyết Trung ương đề ra nhiều nhiệm vụ.
 */
import type { DocumentEvidence } from '../../../model/document-evidence';
import type { Candidate, Context, Rule } from '../../recognizer';
import { documentOver } from '../../shared/candidate';
import { readMonth } from '../../shared/date';
import { printedBetween, wordAt, wordsAt } from '../../shared/words';
import { sureBy } from '../document-confidence';
import { type ReadSession, readSession } from '../phrases/committee-session';
import { type KindWord, kindWords } from '../phrases/kind-word';
import { ordinalAt, readTerm } from '../phrases/term';

export const session: Rule<DocumentEvidence> = {
  name: 'session',
  propose(context) {
    const found: Candidate<DocumentEvidence>[] = [];
    for (const kind of kindWords(context)) {
      if (kind.row.kind !== 'nghị quyết' && kind.row.kind !== 'kết luận') continue;
      const read = readSession(context, kind.next);
      if (read !== undefined) found.push(sessionCandidate(context, kind, read));
      else if (kind.capital && kind.row.kind === 'nghị quyết')
        found.push(...sittingCandidates(context, kind), ...monthlyCandidates(context, kind));
    }
    return found;
  },
};

function sessionCandidate(context: Context, kind: KindWord, read: ReadSession): Candidate<DocumentEvidence> {
  const term = readTerm(context.tokens, read.next);
  return documentOver(
    context.tokens,
    { first: kind.first, next: term?.next ?? read.next },
    {
      rule: 'session',
      confidence: sureBy('a session of the Central Committee'),
      evidence: {
        kind: kind.row.kind,
        designation: 'session',
        name: `trung ương ${read.ordinal}`,
        issuer: read.issuer,
        draft: false,
        ...(term === undefined ? {} : { term: term.term }),
      },
    },
  );
}

/** "Nghị quyết (của) kỳ họp thứ 9": the resolution in which an assembly sums a sitting up; whose it is stands elsewhere. */
function sittingCandidates(context: Context, kind: KindWord): readonly Candidate<DocumentEvidence>[] {
  const { tokens } = context;
  const at = wordAt(tokens, kind.next) === 'của' ? kind.next + 1 : kind.next;
  const ordinal = wordsAt(tokens, at, 'kỳ', 'họp', 'thứ') ? ordinalAt(tokens, at + 2) : undefined;
  if (ordinal === undefined) return [];
  const evidence = {
    kind: kind.row.kind,
    designation: 'session',
    name: `kỳ họp thứ ${ordinal.ordinal}`,
    draft: false,
  } as const;
  const span = { first: kind.first, next: ordinal.next };
  return [documentOver(tokens, span, { rule: 'session', confidence: sureBy('a sitting with its number'), evidence })];
}

/** "Nghị quyết (của) phiên họp Chính phủ thường kỳ tháng 8/2031": what the Government resolves every month. */
function monthlyCandidates(context: Context, kind: KindWord): readonly Candidate<DocumentEvidence>[] {
  const { tokens } = context;
  const first = wordAt(tokens, kind.next) === 'của' ? kind.next + 1 : kind.next;
  if (!wordsAt(tokens, first, 'phiên', 'họp')) return [];
  let at = first + 2;
  let government = false;
  for (; wordsAt(tokens, at, 'chính', 'phủ') || wordsAt(tokens, at, 'thường', 'kỳ'); at += 2)
    government ||= wordAt(tokens, at) === 'chính';
  const month = government ? readMonth(tokens, at) : undefined;
  if (month === undefined) return [];
  const [year, number] = month.iso.split('-');
  const evidence = {
    kind: kind.row.kind,
    designation: 'subject',
    title: `${printedBetween(tokens, first, at)} tháng ${Number(number)} năm ${year}`,
    issuer: 'Chính phủ',
    draft: false,
  } as const;
  const span = { first: kind.first, next: month.next };
  return [documentOver(tokens, span, { rule: 'session', confidence: sureBy('a sitting with its number'), evidence })];
}
