import type { DocumentEvidence } from '../../../model/document-evidence';
import type { Candidate, Refiner } from '../../recognizer';
import { withEvidence } from '../../shared/candidate';

/**
 * Gives a law that goes by its year alone ("Luật 2015") the name of the one law of that year in the article; where none or
 * several are of that year it is dropped.
 */
export const lawsByYear: Refiner<DocumentEvidence> = {
  name: 'laws-by-year',
  refine(candidates) {
    if (!candidates.some(isByYear)) return candidates;
    const ofYear = lawsOfYears(candidates);
    return candidates.flatMap((candidate) => {
      if (!isByYear(candidate)) return [candidate];
      const meant = ofYear.get(candidate.evidence.year ?? '');
      // "Luật 2015" may be a code, "Bộ luật 2015" nothing else.
      if (meant === undefined || (candidate.evidence.kind === 'bộ luật' && meant.kind !== 'bộ luật')) return [];
      const { kind, name, title } = meant;
      return [withEvidence(candidate, { kind, name, title })];
    });
  },
};

const isByYear = ({ rule }: Candidate<DocumentEvidence>): boolean => rule === 'law-by-year';

/** The law of each year; `undefined` where the article has several. */
function lawsOfYears(
  candidates: readonly Candidate<DocumentEvidence>[],
): ReadonlyMap<string, DocumentEvidence | undefined> {
  const laws = new Map<string, DocumentEvidence | undefined>();
  for (const candidate of candidates) {
    const { evidence } = candidate;
    const { year, name } = evidence;
    if (isByYear(candidate) || !evidence.kind.endsWith('luật') || year === undefined || name === undefined) continue;
    const known = laws.get(year);
    const same = !laws.has(year) || (known !== undefined && titleOf(known) === titleOf(evidence));
    laws.set(year, same ? (known ?? evidence) : undefined);
  }
  return laws;
}

/** A law's title as two mentions are compared by it: abbreviations written out, a revision aside. */
function titleOf({ title = '', name = '' }: DocumentEvidence): string {
  return (title === '' ? name : title).replace(/ \(sửa đổi\)$/, '').toLowerCase();
}
