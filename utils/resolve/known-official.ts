import type { EntityKey } from '../model/ids';
import type { Position } from '../model/official';
import type { NamedEvidence } from '../model/official-evidence';
import type { OfficialCandidate } from './coreference';
import { foldOnce } from './fold-once';
import { type Held, heldOf } from './held';

/** An official of the article while it is put together. */
export interface Known {
  readonly key: EntityKey;
  readonly name: string;
  readonly folded: string;
  readonly ranks: string[];
  readonly positions: Position[];
  /** Its positions as they were said, with their phrases: what each is compared by. */
  readonly held: Held[];
  /** Positions whose body is only named near by. */
  readonly nearby: Position[];
  /** Its positions as phrases. */
  readonly said: Set<string>;
  /** Places of its full names, ascending. */
  readonly places: number[];
  /** Places where it is called otherwise, ascending: while names are gathered, as far as the text is read. */
  readonly called: number[];
  /** The name as short names compare it. */
  readonly spoken: string;
  /** The name is Vietnamese: its bearer is called by the last syllables, never by the first. */
  vietnamese: boolean;
}

/** A named candidate with its name as keys compare it, and as short names do: "Thanh" is not "Thành". */
export interface Named {
  readonly candidate: OfficialCandidate;
  readonly evidence: NamedEvidence;
  readonly folded: string;
  readonly spoken: string;
  /** Whose name it is, once that is known. */
  official: Known | undefined;
}

/** The last syllable of a name: what its bearer is called by. */
export function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

/** The last place before `start` at which the official was mentioned so far; -1 if there is none. */
export function lastPlaceBefore({ places, called }: Known, start: number): number {
  return Math.max(lastBelow(places, start), lastBelow(called, start));
}

/** The first place behind `start` at which the official is named in full or called otherwise; infinity if there is none. */
export function firstPlaceBehind({ places, called }: Known, start: number): number {
  return Math.min(firstAbove(places, start), firstAbove(called, start));
}

function firstAbove(places: readonly number[], limit: number): number {
  return places[countBelow(places, limit + 1)] ?? Number.POSITIVE_INFINITY;
}

/** The last of ascending places that is below the limit; -1 if none is. */
export function lastBelow(places: readonly number[], limit: number): number {
  return places[countBelow(places, limit) - 1] ?? -1;
}

/** How many of ascending places are below the limit. A long text names one official thousands of times. */
function countBelow(places: readonly number[], limit: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Takes the body named near by for an office of which no body is said anywhere. */
export function settleNearby(official: Known): void {
  for (const position of official.nearby) {
    const role = foldOnce(position.role).replace(HOW_HELD, '');
    if (!official.positions.some((held) => saysBody(held, role))) addPositions(official, [position]);
  }
}

/** "cuu | thu truong" is of the body that "nguyen | thu truong" is said of. */
const HOW_HELD = /^(?:nguyen|cuu|quyen) /u;

/** "chu tich | thuong truc": which of the deputies he is names no body. */
const STANDING = /^ (?:thuong truc|thu nhat|phu trach|chuyen trach)$/u;

/** True if the position is that office with a body, "Chủ tịch" of "Hội X" or all in one "Chủ tịch Ủy ban Trung ương MTTQ Việt Nam". */
function saysBody({ role, organization }: Position, office: string): boolean {
  const held = foldOnce(role).replace(HOW_HELD, '');
  if (!held.startsWith(office)) return false;
  const rest = held.slice(office.length);
  // "Phó Giám đốc sở" leaves open which, "Chủ tịch nước" does not.
  return organization !== undefined || rest === ' nuoc' || (/^ \S+ /u.test(rest) && !STANDING.test(rest));
}

/** Adds what is said of an official, each phrase once. */
export function addPositions(official: Known, positions: readonly Position[]): void {
  for (const position of positions) {
    const held = heldOf(position);
    if (official.said.has(held.phrase)) continue;
    official.said.add(held.phrase);
    official.positions.push(held.position);
    official.held.push(held);
  }
}
