import type { Lexicon } from '../lexicon/lexicon';
import { kept } from '../text/kept';
import { foldOnce } from './fold-once';
import type { Held } from './held';
import type { Known } from './known-official';

/** Whether an office is one that somebody holds. */
export type Holds = (office: Held, held: Held, known: Known, lexicon: Lexicon) => boolean;

/** The ways in which an office can be that of an official, the surest first. */
export const WAYS: readonly Holds[] = [
  isSame,
  isShorter,
  isCitysSecretary,
  isStanding,
  isLonger,
  isPlacesChair,
  isFormer,
  wasThen,
];

/** The ways in which the office says what is not said of the official yet. */
export const SAYS_MORE: ReadonlySet<Holds> = new Set([isStanding, isLonger, isPlacesChair, wasThen]);

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

const SECRETARY = 'bi thu';
const COMMITTEE = 'bi thu thanh uy';

/** "Bí thư Hà Nội" for the "Bí thư Thành ủy" of whom no city is said; the "Bí thư Ba Vì" is a district's. */
function isCitysSecretary(
  { position: { role, organization } }: Held,
  held: Held,
  _: Known,
  { isMunicipality }: Lexicon,
): boolean {
  if (held.phrase !== COMMITTEE || organization === undefined || foldOnce(role) !== SECRETARY) return false;
  return isMunicipality(organization);
}

const STANDING = /^(pho bi thu) thuong truc ((?:tinh|thanh|huyen|quan|thi) uy)$/u;

/** "Phó bí thư Thành ủy Vinh" for the "Phó bí thư Thường trực Thành ủy" of whom no city is said. */
function isStanding({ phrase }: Held, { phrase: held }: Held): boolean {
  const committee = STANDING.exec(held);
  return committee !== null && phrase.startsWith(`${committee[1]} ${committee[2]} `);
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
const PAST = new Set(['cuu', 'nguyen']);

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

/** "Bộ trưởng Bộ Y tế" of an article that only knows its "cựu Bộ trưởng Bộ Y tế": as she was then. */
export function wasThen(office: Held, held: Held, { vietnamese }: Known): boolean {
  if (!vietnamese || office.position.organization === undefined || !FORMER.test(held.spoken)) return false;
  return office.spoken === whileHeld(held).spoken;
}

/** An office without the word that makes it a past one. */
function whileHeld({ position, phrase, spoken }: Held): Held {
  return { position, phrase: phrase.replace(FORMER, ''), spoken: spoken.replace(FORMER, '') };
}

/** The words of `short` stand in `long` in their order, the first at the first place: "nguyên Chủ tịch" is no "nguyên Phó". */
function isWithin(short: readonly string[], long: readonly string[]): boolean {
  if (short[0] !== long[0] || (PAST.has(short[0] ?? '') && short[1] !== long[1])) return false;
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return at === short.length;
}
