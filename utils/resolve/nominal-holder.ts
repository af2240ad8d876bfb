import type { Lexicon } from '../lexicon/lexicon';
import type { Position } from '../model/official';
import type { NominalEvidence } from '../model/official-evidence';
import { mapped } from '../text/mapped';
import type { OfficialCandidate } from './coreference';
import { foldOnce } from './fold-once';
import { type Held, heldOf } from './held';
import { addPositions, firstPlaceBehind, type Known } from './known-official';
import { type Holds, SAYS_MORE, WAYS, wasThen } from './ways-held';

/** Whom an office or a rank without a name means, and whether nobody else can be meant. */
export interface Holder {
  readonly official: Known;
  readonly sure: boolean;
}

/** What is known where a holder is asked for. */
export interface Around {
  /** The officials named near the place. */
  readonly near: readonly Known[];
  /** Where each official was mentioned last before the place. */
  readonly last: ReadonlyMap<Known, number>;
  /** Where any of them was mentioned last before the place; -1 if none was. */
  readonly latest: number;
  readonly lexicon: Lexicon;
}

/** The official of the article that an office or a rank without a name means. */
export function holderOf(candidate: OfficialCandidate, around: Around): Holder | undefined {
  const { evidence } = candidate;
  if (evidence.kind !== 'nominal') return undefined;
  const { near } = around;
  if (near.length === 0) return undefined;
  const { rank } = evidence;
  if (rank !== undefined) return rankHolder(near.filter((known) => known.ranks.includes(rank)));
  return officeHolder(candidate, evidence, around);
}

function sole(officials: readonly Known[]): Holder | undefined {
  const [official] = officials;
  return official !== undefined && officials.length === 1 ? { official, sure: true } : undefined;
}

/** The only one of that rank, or the only one of whom more than a given name is said: "tướng Giáp" is named by the way. */
function rankHolder(holders: readonly Known[]): Holder | undefined {
  return sole(holders) ?? unsure(sole(holders.filter(({ name }) => name.includes(' '))));
}

function unsure(holder: Holder | undefined): Holder | undefined {
  return holder === undefined ? undefined : { official: holder.official, sure: false };
}

function officeHolder(candidate: OfficialCandidate, evidence: NominalEvidence, around: Around): Holder | undefined {
  const near = evidence.abroad === true ? around.near.filter(({ vietnamese }) => !vietnamese) : around.near;
  const offices = mapped(evidence.positions, heldOf);
  for (const holds of WAYS) {
    const holders = holdersOf(near, offices, holds, around.lexicon);
    if (holders.length === 0) continue;
    const holder =
      holds === wasThen ? unsure(sole(holders)) : (sole(holders) ?? likeliest(candidate, evidence, holders, around));
    // "bộ trưởng Bộ Y tế" of whom only "Bộ trưởng" was said: now his ministry is.
    if (SAYS_MORE.has(holds) && holder !== undefined)
      addPositions(holder.official, evidence.positions.filter(namesItsBody));
    return holder;
  }
  return foldOnce(evidence.lead) === 'dong chi' ? byElimination(candidate, evidence, near) : undefined;
}

const NOBODY: readonly Known[] = [];

/** Whoever holds all the offices; most ways of holding them are nobody's, and make no list. */
function holdersOf(near: readonly Known[], offices: readonly Held[], holds: Holds, lexicon: Lexicon): readonly Known[] {
  let holders: Known[] | undefined;
  for (const known of near) {
    if (!holdsAll(known, offices, holds, lexicon)) continue;
    holders ??= [];
    holders.push(known);
  }
  return holders ?? NOBODY;
}

function holdsAll(known: Known, offices: readonly Held[], holds: Holds, lexicon: Lexicon): boolean {
  if (known.held.length === 0) return offices.length === 0;
  for (const office of offices) if (!known.held.some((held) => holds(office, held, known, lexicon))) return false;
  return true;
}

/** Farther back another holder of a bare office may be meant. Of 60 such places of the pool 48 were right. */
const NEAREST = 600;

/** Of several holders of a bare office the Vietnamese one, if he is the only one; else the one mentioned last just before. */
function likeliest(
  { start }: OfficialCandidate,
  { positions }: NominalEvidence,
  holders: readonly Known[],
  { last, latest }: Around,
): Holder | undefined {
  if (positions.some(({ organization }) => organization !== undefined)) return undefined;
  const home = holders.filter(({ vietnamese }) => vietnamese);
  const [official] = home;
  if (official !== undefined && home.length === 1) return { official, sure: false };
  const before = lastOf(holders, last);
  if (before === undefined) return undefined;
  const place = last.get(before) ?? 0;
  const goesOn = start - place < NEAREST || (place === latest && isNamedNext(before, holders, start));
  return goesOn ? { official: before, sure: false } : undefined;
}

/** Who of them was mentioned last. */
function lastOf(holders: readonly Known[], last: Around['last']): Known | undefined {
  let best: Known | undefined;
  for (const holder of holders)
    if ((last.get(holder) ?? -1) > (best === undefined ? -1 : (last.get(best) ?? -1))) best = holder;
  return best;
}

/** Whoever is mentioned last of all and of all holders is named next is spoken of all the while. */
function isNamedNext(official: Known, holders: readonly Known[], start: number): boolean {
  const next = firstPlaceBehind(official, start);
  return next < Number.POSITIVE_INFINITY && holders.every((one) => firstPlaceBehind(one, start) >= next);
}

/** "bộ trưởng Bộ Y tế" says more than "Bộ trưởng"; "Chủ tịch nước Việt Nam" does not. */
function namesItsBody({ organization = '' }: Position): boolean {
  return foldOnce(organization) !== 'viet nam';
}

/** "đồng chí Thứ trưởng …" where nobody is said to hold it: the one official before it of whom no office is said. */
function byElimination(
  candidate: OfficialCandidate,
  evidence: NominalEvidence,
  near: readonly Known[],
): Holder | undefined {
  const before = near.filter(
    ({ places, called, positions }) => positions.length === 0 && (places[0] ?? called[0] ?? 0) < candidate.start,
  );
  const holder = sole(before);
  if (holder === undefined) return undefined;
  addPositions(holder.official, evidence.positions);
  return { ...holder, sure: false };
}
