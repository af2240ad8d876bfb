import type { DocumentEvidence } from '../../../model/document-evidence';
import { mapped } from '../../../text/mapped';
import type { Refiner } from '../../recognizer';
import { withEvidence } from '../../shared/candidate';

/**
 * Gives a law that is cited by title and year ("Bộ luật Hàng hải năm 2015") the number by which the title of the law that
 * amends it cites it: "Luật sửa đổi, bổ sung một số điều của Bộ luật Hàng hải số 95/2015/QH13".
 */
export const amendedNumbers: Refiner<DocumentEvidence> = {
  name: 'amended-numbers',
  refine(candidates) {
    const numbers = new Map<string, Cited>();
    for (const { evidence } of candidates) {
      const cited = evidence.name?.startsWith('sửa đổi') === true ? citedIn(evidence.name) : undefined;
      if (cited !== undefined) numbers.set(cited.law, cited);
    }
    if (numbers.size === 0) return candidates;
    return mapped(candidates, (candidate) => {
      const { kind, designation, name = '', year, number } = candidate.evidence;
      if (designation !== 'title' || number !== undefined) return candidate;
      const cited = numbers.get(`${kind} ${name} ${year}`.toLowerCase());
      if (cited === undefined) return candidate;
      return withEvidence(candidate, { number: cited.number, symbol: cited.symbol });
    });
  },
};

interface Cited {
  /** Kind, title and year of the amended law, in lower case. */
  readonly law: string;
  readonly number: string;
  readonly symbol: string;
}

/** One amended law with its number: a list of several ends with the number of its last. */
const AMENDED = /của ((?:Bộ )?luật .+) số (\d+\/(\d{4})\/(QH\d+))$/iu;

function citedIn(title: string): Cited | undefined {
  const [, law, number, year, symbol] = AMENDED.exec(title) ?? [];
  if (law === undefined || number === undefined || symbol === undefined || /[,;] (?:bộ )?luật /iu.test(law))
    return undefined;
  return { law: `${law} ${year}`.toLowerCase(), number, symbol };
}
