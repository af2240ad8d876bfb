import type { EntityKey } from '../model/ids';
import type { Position } from '../model/official';
import type { NamedEvidence } from '../model/official-evidence';
import type { OfficialCandidate } from './coreference';
import { foldOnce } from './fold-once';
import { positionPhrase } from './merge-positions';

/** An official of the article while it is put together. */
export interface Known {
  readonly key: EntityKey;
  readonly name: string;
  readonly ranks: string[];
  readonly positions: Position[];
  /** Positions whose body is only named near by. */
  readonly nearby: Position[];
  /** Its positions as printed and as phrases. */
  readonly said: Set<string>;
  /** Places of its mentions, in the order in which they were found. */
  readonly places: number[];
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
}

/** The last syllable of a name: what its bearer is called by. */
export function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

/** Takes the body named near by for an office of which no body is said anywhere. */
export function settleNearby(official: Known): void {
  for (const position of official.nearby) {
    const role = foldOnce(position.role);
    if (!official.positions.some((held) => held.organization !== undefined && foldOnce(held.role).startsWith(role)))
      addPositions(official, [position]);
  }
}

/** Adds what is said of an official, each phrase once. */
export function addPositions(official: Known, positions: readonly Position[]): void {
  for (const position of positions) {
    // As printed first: folding is dear, and most positions are printed alike each time.
    const printed = `${position.role}|${position.organization ?? ''}`;
    if (official.said.has(printed)) continue;
    official.said.add(printed);
    const phrase = positionPhrase(position);
    if (official.said.has(phrase)) continue;
    official.said.add(phrase);
    official.positions.push(position);
  }
}
