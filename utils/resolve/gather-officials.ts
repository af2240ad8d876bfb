import type { EntityKey } from '../model/ids';
import type { Position } from '../model/official';
import type { NamedEvidence } from '../model/official-evidence';
import { fold } from '../text/letters';
import type { OfficialCandidate } from './coreference';

/** An official of the article while it is put together. */
export interface Known {
  readonly key: EntityKey;
  name: string;
  readonly ranks: string[];
  readonly positions: Position[];
  /** Places of its mentions, ascending. */
  readonly places: number[];
}

export interface Gathered {
  readonly known: readonly Known[];
  readonly ofName: ReadonlyMap<OfficialCandidate, Known>;
}

/** Makes the officials of an article from its full names, then gives the short ones to the only one they can mean. */
export function gatherOfficials(candidates: readonly OfficialCandidate[]): Gathered {
  const named = candidates.flatMap((candidate) =>
    candidate.evidence.kind === 'named' ? [{ candidate, evidence: candidate.evidence }] : [],
  );
  const known = new Map<string, Known>();
  const full = named.filter(({ evidence }) => evidence.strength === 'certain' && !evidence.short);
  const names = full.map(({ evidence }) => fold(evidence.name));
  for (const { candidate, evidence } of full) {
    const key = fullNameOf(fold(evidence.name), names);
    const official = known.get(key) ?? {
      key: key as EntityKey,
      name: evidence.name,
      ranks: [],
      positions: [],
      places: [],
    };
    if (key === fold(evidence.name) && fold(official.name) !== key) official.name = evidence.name;
    known.set(key, official);
    addEvidence(official, candidate, evidence);
  }
  const ofName = new Map<OfficialCandidate, Known>();
  for (const { candidate, evidence } of named) {
    const official =
      known.get(fullNameOf(fold(evidence.name), names)) ??
      bySuffix(known, candidate, evidence) ??
      made(known, evidence);
    if (official === undefined) continue;
    if (!full.some((one) => one.candidate === candidate)) addEvidence(official, candidate, evidence);
    ofName.set(candidate, official);
  }
  return { known: [...known.values()], ofName };
}

/** "Bích Huệ" is short for the one full name that ends with it. */
function fullNameOf(name: string, names: readonly string[]): string {
  if (name.split(' ').length > 2) return name;
  const longer = new Set(names.filter((other) => other.endsWith(` ${name}`) && other.split(' ').length > 2));
  const [only] = longer;
  return longer.size === 1 && only !== undefined ? only : name;
}

function addEvidence(official: Known, candidate: OfficialCandidate, evidence: NamedEvidence): void {
  for (const rank of evidence.ranks) if (!official.ranks.includes(rank)) official.ranks.push(rank);
  official.positions.push(...evidence.positions);
  official.places.push(candidate.start);
}

/** The only official whose name ends with the short one; of several, the one named last before. */
function bySuffix(
  known: ReadonlyMap<string, Known>,
  candidate: OfficialCandidate,
  evidence: NamedEvidence,
): Known | undefined {
  const short = fold(evidence.name);
  const fitting = [...known.values()].filter((official) => fits(official.key, short, evidence.short));
  if (fitting.length <= 1) return fitting[0];
  const agreeing = fitting.filter((official) => agrees(official, evidence));
  const left = agreeing.length > 0 ? agreeing : fitting;
  return left.length === 1 ? left[0] : lastBefore(left, candidate.start);
}

function fits(name: string, short: string, single: boolean): boolean {
  if (name.endsWith(` ${short}`)) return true;
  // "Tổng thống Putin", "bà Suu Kyi": foreigners are called by any part of their name.
  return single && (name.startsWith(`${short} `) || name.includes(` ${short} `)) && !VIETNAMESE_FAMILY.test(name);
}

/** A folded Vietnamese name has no part by which its first syllables alone would be used. */
const VIETNAMESE_FAMILY =
  /^(?:nguyen|tran|le|pham|vo|phan|hoang|huynh|bui|vu|do|dang|truong|ho|ngo|duong|dinh|doan|trinh|mai|cao|dao|luong|ha|luu|lam|to)(?: |$)/;

function agrees(official: Known, evidence: NamedEvidence): boolean {
  if (evidence.ranks.some((rank) => official.ranks.includes(rank))) return true;
  return evidence.positions.some(({ role }) => official.positions.some((held) => fold(held.role) === fold(role)));
}

function lastBefore(officials: readonly Known[], start: number): Known | undefined {
  let best: Known | undefined;
  let bestPlace = -1;
  for (const official of officials) {
    const place = official.places.filter((p) => p < start).at(-1) ?? -1;
    if (place > bestPlace) {
      best = official;
      bestPlace = place;
    }
  }
  return best;
}

/** A short name behind an office that nobody else explains: "Tổng thống Putin" is an official by that name. */
function made(known: Map<string, Known>, evidence: NamedEvidence): Known | undefined {
  if (evidence.strength === 'weak') return undefined;
  const key = fold(evidence.name);
  const official: Known = { key: key as EntityKey, name: evidence.name, ranks: [], positions: [], places: [] };
  known.set(key, official);
  return official;
}
