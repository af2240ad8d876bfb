import type { DocumentEvidence } from '../../../model/document-evidence';
import type { Candidate, Context } from '../../recognizer';
import { documentOver } from '../../shared/candidate';
import { printedBetween } from '../../shared/words';
import { type DocumentFact, sureBy } from '../document-confidence';
import { expanded } from './expanded';
import type { KindWord } from './kind-word';
import { readLawTail } from './law-tail';

/** The candidate of a law whose title ends before token `titleEnd`. */
export function lawCandidate(
  context: Context,
  kind: KindWord,
  titleEnd: number,
  found: { readonly rule: string; readonly fact: DocumentFact },
): Candidate<DocumentEvidence> {
  const { tokens } = context;
  const tail = readLawTail(context, titleEnd);
  const name = withoutShortForms(printedBetween(tokens, kind.next, titleEnd));
  const year = tail.year ?? tail.number?.year;
  const told = year !== undefined || tail.amended || tail.number !== undefined;
  return documentOver(
    tokens,
    { first: kind.first, next: tail.next },
    {
      rule: found.rule,
      confidence: told ? sureBy(found.fact, 'a year or a revision behind the title') : sureBy(found.fact),
      evidence: {
        kind: kind.row.kind,
        designation: 'title',
        name,
        title: titleOf(context, tail.amended ? `${name} (sửa đổi)` : name),
        draft: false,
        year,
        number: tail.number?.printed,
        symbol: tail.number?.symbol,
      },
    },
  );
}

/** "Bầu cử đại biểu Quốc hội (ĐBQH) và …" without what stands in its brackets. */
export function withoutShortForms(title: string): string {
  return title.includes('(') ? title.replace(/ \(\p{Lu}+\)/gu, '') : title;
}

const AGENCY = /^Bảo hiểm xã hội Việt Nam(?: \(|$)/u;

/** A law's title with abbreviations expanded. "Luật BHXH" is the law of the matter, not of the agency that is written so too: "Bảo hiểm xã hội [Việt Nam]". */
export function titleOf(context: Context, name: string): string {
  const title = expanded(context, name);
  return AGENCY.test(title) ? title.replace(' Việt Nam', '') : title;
}
