import type { NominalEvidence } from '../model/official-evidence';
import { fold } from '../text/letters';
import type { OfficialCandidate } from './coreference';
import type { Gathered, Known } from './gather-officials';
import { positionPhrase } from './merge-positions';

/** The only official of the article that an office or a rank without a name can mean. */
export function holderOf(candidate: OfficialCandidate, gathered: Gathered): Known | undefined {
  const { evidence } = candidate;
  if (evidence.kind !== 'nominal') return undefined;
  if (evidence.rank !== undefined)
    return only(gathered.known.filter((known) => known.ranks.includes(evidence.rank ?? '')));
  return officeHolder(candidate, evidence, gathered);
}

function only(officials: readonly Known[]): Known | undefined {
  return officials.length === 1 ? officials[0] : undefined;
}

function officeHolder(candidate: OfficialCandidate, evidence: NominalEvidence, gathered: Gathered): Known | undefined {
  const offices = evidence.positions.map(positionPhrase);
  const exact = gathered.known.filter((known) =>
    offices.every((office) => known.positions.some((held) => positionPhrase(held) === office)),
  );
  if (exact.length > 0) return only(exact);
  const near = gathered.known.filter((known) =>
    offices.every((office) => known.positions.some((held) => means(office, positionPhrase(held)))),
  );
  if (near.length > 0) return only(near);
  return fold(evidence.lead) === 'dong chi' ? byElimination(candidate, evidence, gathered) : undefined;
}

/** "Phó bí thư Thành ủy" for "Phó bí thư Thường trực Thành ủy Vinh", "Chủ tịch nước Việt Nam" for "Chủ tịch nước". */
function means(office: string, held: string): boolean {
  return isWithin(office.split(' '), held.split(' ')) || office.startsWith(`${held} `);
}

/** The words of `short` stand in `long` in their order, the first at the first place. */
function isWithin(short: readonly string[], long: readonly string[]): boolean {
  if (short[0] !== long[0]) return false;
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return at === short.length;
}

/** "đồng chí Thứ trưởng …" where nobody is said to hold it: the one official before it of whom no office is said. */
function byElimination(candidate: OfficialCandidate, evidence: NominalEvidence, gathered: Gathered): Known | undefined {
  const before = gathered.known.filter(
    ({ places, positions }) => positions.length === 0 && (places[0] ?? 0) < candidate.start,
  );
  const holder = only(before);
  holder?.positions.push(...evidence.positions);
  return holder;
}
