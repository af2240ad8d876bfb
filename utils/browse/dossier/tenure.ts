import type { ClipId } from '../../model/ids';
import { fold } from '../../text/letters';
import type { Claim } from './claim';
import { compareSources } from './reading';

/** A rank or an office over time: between the first and the last article that gives it. */
export interface Tenure {
  /** The same for the same office, however it is cased or toned. */
  readonly id: string;
  readonly kind: Claim['kind'];
  readonly role: string;
  readonly organization?: string;
  readonly renamedInto?: string;
  /** True where the articles speak of it as past: "nguyên Bộ trưởng". */
  readonly isFormer: boolean;
  readonly first: Claim;
  readonly last: Claim;
  /** The articles that say it, by the day they say. */
  readonly sources: readonly { readonly clip: ClipId; readonly day: string }[];
}

const FORMER = /^(?:nguyen|cuu|co) /;

/** "Nguyên Bộ trưởng", "cựu Chủ tịch", "cố Tổng Bí thư". */
export const isFormerRole = (role: string): boolean => FORMER.test(`${fold(role)} `) && /\s/.test(role.trim());

const idOf = ({ kind, role, organization }: Claim) => `${kind} ${fold(role)} | ${fold(organization ?? '')}`;

/** Those claims of an article that are about a tenure: also "Bộ trưởng" alone, where the others name the body. */
export function claimsFor({ id }: Pick<Tenure, 'id'>, claims: readonly Claim[]): readonly Claim[] {
  const exact = claims.filter((claim) => idOf(claim) === id);
  return exact.length > 0 ? exact : claims.filter((claim) => id.startsWith(idOf(claim)));
}

/** Brings the claims of many articles together; answers the tenures, the earliest first. */
export function tenuresOf(claims: readonly Claim[]): readonly Tenure[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const id = idOf(claim);
    const group = groups.get(id);
    if (group) group.push(claim);
    else groups.set(id, [claim]);
  }
  adoptBareRoles(groups);
  return [...groups].map(([id, group]) => tenureOf(id, group)).sort(compareTenures);
}

/** "Bộ trưởng" alone is what an article calls the Bộ trưởng of the one body that the others name. */
function adoptBareRoles(groups: Map<string, Claim[]>): void {
  for (const [id, bare] of [...groups]) {
    if (!id.startsWith('office ') || !id.endsWith(' | ')) continue;
    const fuller = [...groups].filter(([other]) => other !== id && other.startsWith(id));
    const [only] = fuller;
    if (!only || fuller.length > 1) continue;
    only[1].push(...bare);
    groups.delete(id);
  }
}

function tenureOf(id: string, claims: readonly Claim[]): Tenure {
  const sorted = [...claims].sort((a, b) => compareSources(a.source, b.source));
  const named = sorted.find(({ organization }) => organization !== undefined) ?? (sorted[0] as Claim);
  // A sentence that says it in full is a better witness than one of the same day that does not.
  const witness = (from: readonly Claim[]) => {
    const [end] = from as readonly [Claim];
    return from.find(({ source, isVerbatim }) => source.day === end.source.day && isVerbatim) ?? end;
  };
  const { kind, role, organization, renamedInto } = named;
  const days = new Map(sorted.map(({ source }) => [source.clip, source.day]));
  return {
    ...{ id, kind, role, isFormer: kind === 'office' && isFormerRole(role) },
    ...(organization === undefined ? {} : { organization }),
    ...(renamedInto === undefined ? {} : { renamedInto }),
    first: witness(sorted),
    last: witness([...sorted].reverse()),
    sources: Array.from(days, ([clip, day]) => ({ clip, day })),
  };
}

function compareTenures(a: Tenure, b: Tenure): number {
  return compareSources(a.first.source, b.first.source) || b.sources.length - a.sources.length;
}
