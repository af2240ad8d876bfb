import type { Position } from '../model/official';
import type { NominalEvidence } from '../model/official-evidence';
import { fold } from '../text/letters';
import type { OfficialCandidate } from './coreference';
import { addPositions, type Known } from './known-official';
import { positionPhrase } from './merge-positions';

/** The only official of the article that an office or a rank without a name can mean. */
export function holderOf(candidate: OfficialCandidate, near: readonly Known[]): Known | undefined {
  const { evidence } = candidate;
  if (evidence.kind !== 'nominal') return undefined;
  if (evidence.rank !== undefined) return only(near.filter((known) => known.ranks.includes(evidence.rank ?? '')));
  return officeHolder(candidate, evidence, near);
}

function only(officials: readonly Known[]): Known | undefined {
  return officials.length === 1 ? officials[0] : undefined;
}

function officeHolder(
  candidate: OfficialCandidate,
  evidence: NominalEvidence,
  near: readonly Known[],
): Known | undefined {
  const holding = (holds: (office: Position, held: Position, known: Known) => boolean) =>
    near.filter((known) =>
      evidence.positions.every((office) => known.positions.some((held) => holds(office, held, known))),
    );
  for (const holds of [isSame, isShorter, isLonger]) {
    const holders = holding(holds);
    const holder = only(holders);
    // "bộ trưởng Bộ Y tế" of whom only "Bộ trưởng" was said: now his ministry is.
    if (holds === isLonger && holder !== undefined) addPositions(holder, evidence.positions.filter(namesItsBody));
    if (holders.length > 0) return holder;
  }
  return fold(evidence.lead) === 'dong chi' ? byElimination(candidate, evidence, near) : undefined;
}

/** "bộ trưởng Bộ Y tế" says more than "Bộ trưởng"; "Chủ tịch nước Việt Nam" does not. */
function namesItsBody({ organization = '' }: Position): boolean {
  return fold(organization) !== 'viet nam';
}

function isSame(office: Position, held: Position): boolean {
  return positionPhrase(office) === positionPhrase(held);
}

/** "Phó bí thư Thành ủy" for "Phó bí thư Thường trực Thành ủy Vinh". */
function isShorter(office: Position, held: Position): boolean {
  return isWithin(positionPhrase(office).split(' '), positionPhrase(held).split(' '));
}

/** "Chủ tịch nước Việt Nam" for "Chủ tịch nước", but not "Chủ tịch nước" for "Chủ tịch". */
function isLonger(office: Position, held: Position, { positions }: Known): boolean {
  if (office.organization === undefined || fold(office.role) !== fold(held.role)) return false;
  if (held.organization !== undefined) return positionPhrase(office).startsWith(`${positionPhrase(held)} `);
  // "Thủ tướng" of whom "Thủ tướng Hungary" is said is not "Thủ tướng Thụy Điển".
  return !positions.some(({ role, organization }) => organization !== undefined && fold(role) === fold(held.role));
}

/** The words of `short` stand in `long` in their order, the first at the first place. */
function isWithin(short: readonly string[], long: readonly string[]): boolean {
  if (short[0] !== long[0]) return false;
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return at === short.length;
}

/** "đồng chí Thứ trưởng …" where nobody is said to hold it: the one official before it of whom no office is said. */
function byElimination(
  candidate: OfficialCandidate,
  evidence: NominalEvidence,
  near: readonly Known[],
): Known | undefined {
  const before = near.filter(({ places, positions }) => positions.length === 0 && (places[0] ?? 0) < candidate.start);
  const holder = only(before);
  if (holder !== undefined) addPositions(holder, evidence.positions);
  return holder;
}
