/**
 * Reads a code by the abbreviation of its kind and title, with the year where it follows.
 *
 * ✓ Bị cáo bị xét xử theo Điều 355 [BLHS năm 2015] và Điều 12 [BLTTHS].
 * ✓ [BLDS 2015] không cấm việc này.
 * ✓ [BLHS các năm 1985], [1999] đều có điều này; [BLDS 1995] và [2005] thì không.
 * ✗ Cơ quan BLH gửi thông báo năm 2015.
 */
import type { TitleRow } from '../../../lexicon/seed-rows';
import type { DocumentEvidence } from '../../../model/document-evidence';
import type { Candidate, Context, Rule } from '../../recognizer';
import { documentOver } from '../../shared/candidate';
import { sureBy } from '../document-confidence';
import { shortForms } from '../phrases/law-short-form';
import { readLawTail } from '../phrases/law-tail';

export const lawShort: Rule<DocumentEvidence> = {
  name: 'law-short',
  propose(context) {
    const found: Candidate<DocumentEvidence>[] = [];
    for (const { token, row } of shortForms(context)) found.push(shortCandidate(context, token, row));
    return found;
  },
};

function shortCandidate(context: Context, i: number, { kind, title }: TitleRow): Candidate<DocumentEvidence> {
  const { next, year } = readLawTail(context, i + 1);
  return documentOver(
    context.tokens,
    { first: i, next },
    {
      rule: 'law-short',
      confidence: sureBy('a code by its abbreviation'),
      evidence: {
        kind,
        designation: 'title',
        name: title,
        title,
        draft: false,
        ...(year === undefined ? {} : { year }),
      },
    },
  );
}
