/**
 * Reads a code by the abbreviation of its kind and title, with the year where it follows.
 *
 * ✓ Bị cáo bị xét xử theo Điều 355 [BLHS năm 2015] và Điều 12 [BLTTHS].
 * ✓ [BLDS 2015] không cấm việc này.
 * ✗ Cơ quan BLH gửi thông báo năm 2015.
 */
import { hitAt, tokensOf } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { TitleRow } from '../../../lexicon/seed-rows';
import type { DocumentEvidence } from '../../../model/document-evidence';
import { Shape } from '../../../text/tokens';
import type { Candidate, Context, Rule } from '../../recognizer';
import { documentOver } from '../../shared/candidate';
import { printedAt } from '../../shared/words';
import { sureBy } from '../document-confidence';
import { readLawTail } from '../phrases/law-tail';

export const lawShort: Rule<DocumentEvidence> = {
  name: 'law-short',
  propose(context) {
    const { tokens, hits } = context;
    const found: Candidate<DocumentEvidence>[] = [];
    for (const i of tokensOf(hits, EntryType.LawTitle)) {
      if (tokens.shape[i] !== Shape.Upper) continue;
      const row = shortRowAt(context, i);
      if (row !== undefined) found.push(shortCandidate(context, i, row));
    }
    return found;
  },
};

function shortRowAt(context: Context, i: number): TitleRow | undefined {
  const hit = hitAt(context.hits, i, EntryType.LawTitle);
  if (hit < 0) return undefined;
  // Every entry of this type is a row of the registry or of the titles; the registry's have no short form.
  const row = context.lexicon.entry(context.hits.entry[hit] as number).row as TitleRow;
  return row.short?.includes(printedAt(context.tokens, i)) === true ? row : undefined;
}

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
