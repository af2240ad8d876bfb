import type { Position } from '../model/official';
import type { NominalEvidence } from '../model/official-evidence';
import { kept } from '../text/kept';
import type { OfficialCandidate } from './coreference';
import { foldOnce } from './fold-once';
import { type Held, heldOf } from './held';
import { addPositions, type Known } from './known-official';

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
}

/** The official of the article that an office or a rank without a name means. */
export function holderOf(candidate: OfficialCandidate, around: Around): Holder | undefined {
  const { evidence } = candidate;
  if (evidence.kind !== 'nominal') return undefined;
  const { near } = around;
  const { rank } = evidence;
  if (rank !== undefined) return sole(near.filter((known) => known.ranks.includes(rank)));
  return officeHolder(candidate, evidence, around);
}

function sole(officials: readonly Known[]): Holder | undefined {
  const [official] = officials;
  return official !== undefined && officials.length === 1 ? { official, sure: true } : undefined;
}

function officeHolder(candidate: OfficialCandidate, evidence: NominalEvidence, around: Around): Holder | undefined {
  const near = evidence.abroad === true ? around.near.filter(({ vietnamese }) => !vietnamese) : around.near;
  const offices = evidence.positions.map(heldOf);
  for (const holds of WAYS) {
    const holders = near.filter((known) => holdsAll(known, offices, holds));
    if (holders.length === 0) continue;
    const holder = sole(holders) ?? likeliest(candidate, evidence, holders, around);
    // "bộ trưởng Bộ Y tế" of whom only "Bộ trưởng" was said: now his ministry is.
    if ((holds === isLonger || holds === isPlacesChair) && holder !== undefined)
      addPositions(holder.official, evidence.positions.filter(namesItsBody));
    return holder;
  }
  return foldOnce(evidence.lead) === 'dong chi' ? byElimination(candidate, evidence, near) : undefined;
}

/** Whether an office is one that somebody holds. */
type Holds = (office: Held, held: Held, known: Known) => boolean;

/** The ways in which an office can be that of an official, the surest first. */
const WAYS: readonly Holds[] = [isSame, isShorter, isLonger, isPlacesChair, isFormer];

function holdsAll(known: Known, offices: readonly Held[], holds: Holds): boolean {
  if (known.held.length === 0) return offices.length === 0;
  for (const office of offices) if (!known.held.some((held) => holds(office, held, known))) return false;
  return true;
}

/** Farther back another holder of a bare office may be meant. Of 60 such places of the pool 48 were right. */
const NEAREST = 600;

/** Of several holders of a bare office the Vietnamese one, if he is the only one; else the one mentioned last just before. */
function likeliest(
  { start }: OfficialCandidate,
  { positions }: NominalEvidence,
  holders: readonly Known[],
  { last }: Around,
): Holder | undefined {
  if (positions.some(({ organization }) => organization !== undefined)) return undefined;
  const home = holders.filter(({ vietnamese }) => vietnamese);
  const [official] = home;
  if (official !== undefined && home.length === 1) return { official, sure: false };
  let best: Known | undefined;
  for (const holder of holders)
    if ((last.get(holder) ?? -1) > (best === undefined ? start - NEAREST : (last.get(best) ?? -1))) best = holder;
  return best === undefined ? undefined : { official: best, sure: false };
}

/** "bộ trưởng Bộ Y tế" says more than "Bộ trưởng"; "Chủ tịch nước Việt Nam" does not. */
function namesItsBody({ organization = '' }: Position): boolean {
  return foldOnce(organization) !== 'viet nam';
}

function isSame(office: Held, held: Held): boolean {
  return office.spoken === held.spoken;
}

/** Offices of the unit itself: "Chủ tịch UBND quận" is none of "Chủ tịch UBND thành phố". */
const AUTHORITY = /^(?:pho )?(?:chu tich|bi thu)/u;
const UNITS = new Set(['tinh', 'huyen', 'quan', 'xa', 'phuong']);

/** The words of a position; "Phó phòng" is short for "Phó Trưởng phòng", "Kế hoạch - Đầu tư" for "… và …". */
function wordsOf({ spoken }: Held): readonly string[] {
  return kept(wordForms, spoken, cutToWords);
}

/** Each office without a name is compared with all that is held near it. */
const wordForms = new Map<string, readonly string[]>();

function cutToWords(phrase: string): readonly string[] {
  const words = phrase.replace('pho truong ', 'pho ').split(' ');
  return words.filter((word) => word !== 'va');
}

/** "Phó bí thư Thành ủy" for "Phó bí thư Thường trực Thành ủy Vinh". */
function isShorter(office: Held, held: Held): boolean {
  // Both begin with the same word, and cutting them is dear.
  if (office.spoken.charCodeAt(0) !== held.spoken.charCodeAt(0)) return false;
  const [short, long] = [wordsOf(office), wordsOf(held)];
  if (isWithin(short, long)) return true;
  // "Giám đốc Sở Y tế tỉnh" for "Giám đốc Sở Y tế": a unit without its name, where the held office says none.
  const unit = UNITS.has(short.at(-1) ?? '') && !AUTHORITY.test(office.phrase);
  return unit && !long.some((word) => UNITS.has(word)) && isWithin(short.slice(0, -1), long);
}

/** "Thủ tướng Chính phủ" is no other office than "Thủ tướng". */
const OF_PRIME_MINISTER = 'chinh phu';

/** "Chủ tịch nước Việt Nam" for "Chủ tịch nước", but not "Chủ tịch nước" for "Chủ tịch". */
function isLonger({ position: office, phrase }: Held, { position: held, phrase: other }: Held, known: Known): boolean {
  if (!phrase.startsWith(other)) return false;
  if (phrase === `${other} ${OF_PRIME_MINISTER}`) return held.organization === undefined;
  if (office.organization === undefined || foldOnce(office.role) !== foldOnce(held.role)) return false;
  if (held.organization !== undefined) return phrase.startsWith(`${other} `);
  // "Thủ tướng" of whom "Thủ tướng Hungary" is said is not "Thủ tướng Thụy Điển".
  return !known.positions.some(
    ({ role, organization }) => organization !== undefined && foldOnce(role) === foldOnce(held.role),
  );
}

const COUNCIL_OF = /chu tich uy ban nhan dan (thanh pho |tinh )?(?=.)/u;
const CHAIR = 'chu tich ';
const CHAIR_OF = /chu tich (thanh pho |tinh )?(?=.)/u;

/**
 * "Phó Chủ tịch UBND TP Vinh" for the "Phó Chủ tịch TP Vinh", "Chủ tịch UBND tỉnh X" for the "Chủ tịch X"; the city in the
 * province of its name has a chair of its own.
 */
function isPlacesChair({ spoken }: Held, held: Held): boolean {
  const unit = COUNCIL_OF.exec(spoken);
  if (unit === null) return false;
  const other = CHAIR_OF.exec(held.spoken)?.[1];
  if (other !== undefined && unit[1] !== undefined && other !== unit[1]) return false;
  return spoken.replace(COUNCIL_OF, CHAIR) === held.spoken.replace(CHAIR_OF, CHAIR);
}

const FORMER = /^(?:cuu|nguyen) /u;

/**
 * "Cựu thứ trưởng Bộ Y tế" of whom the article says that he "là thứ trưởng Bộ Y tế" then, "cựu Chủ tịch huyện" who is its
 * "nguyên Chủ tịch UBND huyện".
 */
function isFormer(office: Held, held: Held): boolean {
  if (!FORMER.test(office.spoken)) return false;
  const [then, was] = [whileHeld(office), whileHeld(held)];
  if (then.spoken === was.spoken) return true;
  return FORMER.test(held.spoken) && (isShorter(then, was) || isPlacesChair(was, then));
}

/** An office without the word that makes it a past one. */
function whileHeld({ position, phrase, spoken }: Held): Held {
  return { position, phrase: phrase.replace(FORMER, ''), spoken: spoken.replace(FORMER, '') };
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
): Holder | undefined {
  const before = near.filter(
    ({ places, called, positions }) => positions.length === 0 && (places[0] ?? called[0] ?? 0) < candidate.start,
  );
  const holder = sole(before);
  if (holder === undefined) return undefined;
  addPositions(holder.official, evidence.positions);
  return { ...holder, sure: false };
}
