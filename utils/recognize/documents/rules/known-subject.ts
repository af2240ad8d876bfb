/**
 * Reads a document that everybody calls by its subject, without number: the lexicon knows the subject.
 *
 * ✓ Ông vi phạm [quy định] về những điều đảng viên không được làm và luật của bến.
 * ✓ Chi bộ học [Quy định] những điều đảng viên không được làm.
 * ✗ Ông vi phạm quy định về những điều thuyền viên không được làm.
 * ✗ Những điều đảng viên không được làm có ghi trong sổ.
 */
import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { TitleRow } from '../../../lexicon/seed-rows';
import type { DocumentEvidence } from '../../../model/document-evidence';
import type { Candidate, Context, Rule } from '../../recognizer';
import { documentOver } from '../../shared/candidate';
import { printedBetween, wordAt } from '../../shared/words';
import { sureBy } from '../document-confidence';
import { type KindWord, kindWords } from '../phrases/kind-word';
import { TITLED_KINDS } from '../phrases/law-title';

export const knownSubject: Rule<DocumentEvidence> = {
  name: 'known-subject',
  propose(context) {
    const found: Candidate<DocumentEvidence>[] = [];
    for (const kind of kindWords(context)) {
      const title =
        TITLED_KINDS.has(kind.row.kind) || kind.row.kind === 'điều lệ' ? undefined : subjectOf(context, kind);
      if (title === undefined) continue;
      const evidence: DocumentEvidence = { kind: kind.row.kind, designation: 'subject', title, draft: false };
      const span = { first: kind.first, next: kind.next };
      const confidence = sureBy('a subject that everybody knows');
      found.push(documentOver(context.tokens, span, { rule: 'known-subject', confidence, evidence }));
    }
    return found;
  },
};

function subjectOf({ tokens, hits, lexicon }: Context, kind: KindWord): string | undefined {
  const at = wordAt(tokens, kind.next) === 'về' ? kind.next + 1 : kind.next;
  const hit = hitAt(hits, at, EntryType.LawTitle);
  if (hit < 0) return undefined;
  const row = lexicon.entry(hits.entry[hit] as number).row as TitleRow;
  return row.kind === kind.row.kind ? printedBetween(tokens, at, hits.last[hit] as number) : undefined;
}
