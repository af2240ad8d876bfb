import { fold } from '../../text/letters';
import type { OfficeKnowledge } from '../office-knowledge';
import type { Claim } from './claim';
import type { Tenure } from './tenure';

/** Two statements that cannot both hold of one person as they are said. */
export interface Contradiction {
  readonly kind: 'rank-falls' | 'two-bodies' | 'chief-and-deputy';
  readonly one: Claim;
  readonly other: Claim;
}

/** Articles of a few days around a change still say what was: a day's news is written in many hands. */
const GRACE_DAYS = 3;
const DAY = 86_400_000;

const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

/** What in an official's tenures does not fit together, each with both sources; the earliest first. */
export function contradictionsOf(tenures: readonly Tenure[], known: OfficeKnowledge): readonly Contradiction[] {
  return [...fallingRanks(tenures, known), ...clashingOffices(tenures, known)].sort((a, b) =>
    a.one.source.day.localeCompare(b.one.source.day),
  );
}

/** A lower rank after a higher one. */
function fallingRanks(tenures: readonly Tenure[], { orderOf }: OfficeKnowledge): readonly Contradiction[] {
  const ranks = tenures.flatMap((tenure) => {
    const order = tenure.kind === 'rank' ? orderOf(tenure.role) : undefined;
    return order === undefined ? [] : [{ tenure, order }];
  });
  return ranks.flatMap(({ tenure: high, order }) =>
    ranks.flatMap(({ tenure: low, order: below }): readonly Contradiction[] =>
      below < order && daysBetween(high.first.source.day, low.last.source.day) > GRACE_DAYS
        ? [{ kind: 'rank-falls', one: high.first, other: low.last }]
        : [],
    ),
  );
}

function clashingOffices(tenures: readonly Tenure[], known: OfficeKnowledge): readonly Contradiction[] {
  const held = tenures.filter(({ kind, isFormer, organization }) => kind === 'office' && !isFormer && organization);
  return held.flatMap((one, i) =>
    held.slice(i + 1).flatMap((other): readonly Contradiction[] => {
      const kind = clashOf(one, other, known);
      const meeting = kind && meetingOf(one, other);
      return kind && meeting ? [{ kind, one: meeting[0], other: meeting[1] }] : [];
    }),
  );
}

function clashOf(one: Tenure, other: Tenure, { isHeldOnce }: OfficeKnowledge): Contradiction['kind'] | undefined {
  const [roleA, roleB] = [fold(one.role), fold(other.role)];
  const [bodyA, bodyB] = [fold(one.organization ?? ''), fold(other.organization ?? '')];
  if (roleA === roleB && isHeldOnce(one.role) && !isPartOf(bodyA, bodyB) && !areRenamed(one, other))
    return 'two-bodies';
  if (bodyA === bodyB && (isDeputyOf(roleA, roleB) || isDeputyOf(roleB, roleA))) return 'chief-and-deputy';
  return undefined;
}

/** "Quốc phòng" is said for "Bộ Quốc phòng", "Sở Y tế" for "Sở Y tế tỉnh Nghệ An". */
const isPartOf = (a: string, b: string) => ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `);

const areRenamed = (a: Tenure, b: Tenure) =>
  [a, b].some((one, i) => one.renamedInto && fold(one.renamedInto) === fold([b, a][i]?.organization ?? ''));

/** "Phó Chủ tịch" of "Chủ tịch", "Thứ trưởng" of "Bộ trưởng". */
function isDeputyOf(deputy: string, chief: string): boolean {
  return deputy === `pho ${chief}` || (deputy === 'thu truong' && chief === 'bo truong');
}

/** Two statements of times that overlap: one tenure is stated after the other began and before it was last stated. */
function meetingOf(one: Tenure, other: Tenure): readonly [Claim, Claim] | undefined {
  const [early, late] = one.first.source.day <= other.first.source.day ? [one, other] : [other, one];
  if (daysBetween(late.first.source.day, early.last.source.day) <= GRACE_DAYS) return undefined;
  // The later one is first stated while the earlier one is still to be stated again: those two stand against each other.
  return [late.first, early.last];
}
