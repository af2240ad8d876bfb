import type { DocumentEvidence } from '../../../model/document-evidence';
import type { Candidate, Context } from '../../recognizer';
import { documentOver } from '../../shared/candidate';
import { printedBetween } from '../../shared/words';
import { expanded } from './issuer';
import type { KindWord } from './kind-word';
import { readLawTail } from './law-tail';

/** The candidate of a law whose title ends before token `titleEnd`. */
export function lawCandidate(
  context: Context,
  kind: KindWord,
  titleEnd: number,
  found: { readonly rule: string; readonly confidence: number },
): Candidate<DocumentEvidence> {
  const { tokens } = context;
  const tail = readLawTail(context, titleEnd);
  const name = printedBetween(tokens, kind.next, titleEnd);
  const year = tail.year ?? tail.number?.year;
  return documentOver(
    tokens,
    { first: kind.first, next: tail.next },
    {
      ...found,
      evidence: {
        kind: kind.row.kind,
        designation: 'title',
        name,
        title: expanded(context, tail.amended ? `${name} (sửa đổi)` : name),
        draft: false,
        ...(year === undefined ? {} : { year }),
        ...(tail.number?.symbol === undefined ? {} : { number: tail.number.printed, symbol: tail.number.symbol }),
      },
    },
  );
}
