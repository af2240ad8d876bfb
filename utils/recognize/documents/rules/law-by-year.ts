/**
 * Reads a law by nothing but its year, as people go on to call one that the article has named.
 *
 * ✓ Theo [Luật Đê điều năm 2015] (gọi tắt là [Luật 2015]), đê có ba cấp; so với [Luật năm 2015] nay thêm một.
 * ✓ Quốc hội thông qua [Luật Đê điều năm 2025]. [Luật năm 2025] thay [Luật Đê điều năm 2006].
 * ✗ Theo Luật 2015, đê có ba cấp.
 * ✗ Bà là cử nhân Luật năm 2015, thạc sĩ Luật năm 2017, và viết về [Bộ luật Hình sự năm 2015] và [Luật Đê điều năm 2017].
 * ✗ Theo [Luật Đê điều năm 2015] thì khác với Bộ luật năm 2015.
 * ✗ Bộ rà soát văn bản quy phạm pháp luật năm 2017 theo [Luật Đê điều năm 2017].
 */
import type { DocumentEvidence } from '../../../model/document-evidence';
import { Shape } from '../../../text/tokens';
import type { Candidate, Rule } from '../../recognizer';
import { documentOver } from '../../shared/candidate';
import { wordAt, yearAt } from '../../shared/words';
import { sureBy } from '../document-confidence';
import { isPartOfName } from '../phrases/law-institution';
import { titledKinds } from '../phrases/law-title';

/** What it proposes has neither name nor title: `lawsByYear` finds the law that is meant, or drops it. */
export const lawByYear: Rule<DocumentEvidence> = {
  name: 'law-by-year',
  propose(context) {
    const { tokens } = context;
    const found: Candidate<DocumentEvidence>[] = [];
    for (const kind of titledKinds(context)) {
      const law = kind.row.kind === 'luật' || kind.row.kind === 'bộ luật';
      if (!law || !kind.capital || tokens.shape[kind.first] === Shape.Upper || isPartOfName(context, kind)) continue;
      const at = wordAt(tokens, kind.next) === 'năm' ? kind.next + 1 : kind.next;
      const year = yearAt(tokens, at);
      // "Luật 2015/QH13"
      if (year === undefined || /^[-/]$/.test(wordAt(tokens, at + 1))) continue;
      found.push(
        documentOver(
          tokens,
          { first: kind.first, next: at + 1 },
          {
            rule: 'law-by-year',
            confidence: sureBy('a law by its year'),
            evidence: { kind: kind.row.kind, designation: 'title', draft: false, year },
          },
        ),
      );
    }
    return found;
  },
};
