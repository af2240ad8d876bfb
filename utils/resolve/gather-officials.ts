import type { Lexicon } from '../lexicon/lexicon';
import { oneSpelling } from '../lexicon/spellings';
import type { EntityKey } from '../model/ids';
import type { Position } from '../model/official';
import type { NamedEvidence } from '../model/official-evidence';
import { canonicalText, fold } from '../text/letters';
import type { OfficialCandidate } from './coreference';
import { positionPhrase } from './merge-positions';
import { nearby } from './nearby';

/** An official of the article while it is put together. */
export interface Known {
  readonly key: EntityKey;
  readonly name: string;
  readonly ranks: string[];
  readonly positions: Position[];
  /** Its positions as printed and as phrases. */
  readonly said: Set<string>;
  /** Places of its mentions, in the order in which they were found. */
  readonly places: number[];
  /** The name as short names compare it. */
  readonly spoken: string;
  /** The name is Vietnamese: its bearer is called by the last syllables, never by the first. */
  vietnamese: boolean;
}

export interface Gathered {
  readonly known: readonly Known[];
  readonly ofName: ReadonlyMap<OfficialCandidate, Known>;
}

/** A named candidate with its name as keys compare it, and as short names do: "Thanh" is not "Thành". */
interface Named {
  readonly candidate: OfficialCandidate;
  readonly evidence: NamedEvidence;
  readonly folded: string;
  readonly spoken: string;
}

/** A name in lower case with one spelling of its tones: "Hoà" and "Hòa" are one. */
function spokenName(name: string): string {
  return canonicalText(name).split(' ').map(oneSpelling).join(' ');
}

/**
 * Makes the officials of an article from its full names, then gives the short ones to the only one they can mean.
 * `candidates` come in the order of the text.
 */
export function gatherOfficials(candidates: readonly OfficialCandidate[], lexicon: Lexicon): Gathered {
  const named = candidates.flatMap((candidate) => namedOf(candidate));
  const certain = named.filter(({ evidence }) => evidence.strength === 'certain' && !evidence.short);
  const full = [...certain, ...promoted(named, certain)].sort((a, b) => a.candidate.start - b.candidate.start);
  const longer = longerNames(full);
  const known = new Map<string, Known>();
  const ofName = new Map<OfficialCandidate, Known>();
  for (const one of full) {
    const official = officialFor(known, one, longer.get(one.folded) ?? one.folded, lexicon);
    addEvidence(official, one);
    ofName.set(one.candidate, official);
  }
  const others = otherPeople(named, known);
  const near = nearby(full.map(({ candidate }) => ({ start: candidate.start, official: ofName.get(candidate) })));
  for (const one of named) {
    if (ofName.has(one.candidate)) continue;
    const official =
      known.get(longer.get(one.folded) ?? one.folded) ??
      byPart(near(one.candidate.start), one, others) ??
      byTitle(known, one, lexicon);
    if (official === undefined) continue;
    addEvidence(official, one);
    ofName.set(one.candidate, official);
  }
  return { known: [...known.values()], ofName };
}

/** "Ông Lê Sỹ Long … Trên cương vị Giám đốc, ông Long …": what is said of the short name makes the full one an official's. */
function promoted(named: readonly Named[], certain: readonly Named[]): readonly Named[] {
  const known = new Set(certain.flatMap(({ spoken }) => [spoken, lastWord(spoken)]));
  const wanted = new Set(
    named
      .filter(({ evidence, spoken }) => evidence.short && evidence.strength === 'likely' && !known.has(spoken))
      .map(({ spoken }) => spoken),
  );
  if (wanted.size === 0) return [];
  const found = new Map<string, string>();
  for (const { evidence, spoken } of named) {
    const last = lastWord(spoken);
    if (evidence.short || !wanted.has(last)) continue;
    found.set(last, found.has(last) && found.get(last) !== spoken ? '' : spoken);
  }
  return named.filter(
    ({ evidence, spoken }) => !evidence.short && found.get(lastWord(spoken)) === spoken && !known.has(spoken),
  );
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

/** "Bích Huệ" is short for "Lê Thị Bích Huệ", if no other full name ends so. */
function longerNames(full: readonly Named[]): ReadonlyMap<string, string> {
  const longer = new Map<string, string>();
  for (const { folded } of full) {
    const words = folded.split(' ');
    if (words.length < 3) continue;
    const end = words.slice(-2).join(' ');
    longer.set(end, longer.has(end) && longer.get(end) !== folded ? end : folded);
  }
  return longer;
}

function namedOf(candidate: OfficialCandidate): readonly Named[] {
  const { evidence } = candidate;
  return evidence.kind === 'named'
    ? [{ candidate, evidence, folded: fold(evidence.name), spoken: spokenName(evidence.name) }]
    : [];
}

function officialFor(known: Map<string, Known>, one: Named, key: string, lexicon: Lexicon): Known {
  const before = known.get(key);
  // The full name is shown, even if a shorter form of it came first.
  if (before !== undefined && (fold(before.name) === key || one.folded !== key)) return before;
  const made: Known = {
    key: key as EntityKey,
    name: one.evidence.name,
    ranks: before?.ranks ?? [],
    positions: before?.positions ?? [],
    said: before?.said ?? new Set(),
    places: before?.places ?? [],
    spoken: one.spoken,
    vietnamese: before?.vietnamese ?? (!one.evidence.foreign && isVietnamese(one.evidence.name, lexicon)),
  };
  known.set(key, made);
  return made;
}

function isVietnamese(name: string, lexicon: Lexicon): boolean {
  const family = lexicon.syllableId(name.split(' ')[0] ?? '');
  return family >= 0 && lexicon.nameTier(family, 'family') > 0;
}

function addEvidence(official: Known, { candidate, evidence }: Named): void {
  if (evidence.foreign) official.vietnamese = false;
  for (const rank of evidence.ranks) if (!official.ranks.includes(rank)) official.ranks.push(rank);
  addPositions(official, evidence.positions);
  official.places.push(candidate.start);
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

/** The only official whose name ends with the short one; of several, the one whose rank or office agrees, or the last. */
function byPart(near: readonly Known[], one: Named, others: Others): Known | undefined {
  const fitting = near.filter((official) => fits(official, one));
  const agreeing = fitting.filter((official) => agrees(official, one.evidence));
  const left = agreeing.length > 0 ? agreeing : fitting;
  const official = left.length === 1 ? left[0] : lastBefore(left, one.candidate.start);
  return official?.vietnamese === true && agreeing.length === 0 && isOther(official, one, others)
    ? undefined
    : official;
}

/** Places of full names that are no official's, by their last syllable, ascending. */
type Others = ReadonlyMap<string, readonly number[]>;

function otherPeople(named: readonly Named[], known: ReadonlyMap<string, Known>): Others {
  const others = new Map<string, number[]>();
  for (const { candidate, evidence, folded, spoken } of named) {
    if (evidence.short || known.has(folded)) continue;
    const last = lastWord(spoken);
    const places = others.get(last);
    if (places === undefined) others.set(last, [candidate.start]);
    else places.push(candidate.start);
  }
  return others;
}

/** "ông Huỳnh Thanh đánh ông Hoàng Trung Thanh. Ông Thanh …": the name said last before it is meant. */
function isOther(official: Known, { candidate, spoken }: Named, others: Others): boolean {
  const last = (places: readonly number[]) => places.findLast((place) => place < candidate.start) ?? -1;
  return last(others.get(lastWord(spoken)) ?? []) > last(official.places);
}

function fits(official: Known, { folded, spoken, evidence }: Named): boolean {
  if (official.spoken.endsWith(` ${spoken}`)) return true;
  // "Tổng thống Putin", "bà Suu Kyi": foreigners are called by any part of their name.
  if (!evidence.short || official.vietnamese) return false;
  return official.key.startsWith(`${folded} `) || official.key.includes(` ${folded} `);
}

function agrees(official: Known, evidence: NamedEvidence): boolean {
  if (evidence.ranks.some((rank) => official.ranks.includes(rank))) return true;
  return evidence.positions.some((position) =>
    official.positions.some((held) => positionPhrase(held).startsWith(fold(position.role))),
  );
}

function lastBefore(officials: readonly Known[], start: number): Known | undefined {
  let best: Known | undefined;
  let bestPlace = -1;
  for (const official of officials) {
    for (const place of official.places) {
      if (place >= start || place <= bestPlace) continue;
      best = official;
      bestPlace = place;
    }
  }
  return best;
}

/** A short name behind an office that nobody else explains: "Tổng thống Putin" is an official by that name. */
function byTitle(known: Map<string, Known>, one: Named, lexicon: Lexicon): Known | undefined {
  return one.evidence.strength === 'weak' ? undefined : officialFor(known, one, one.folded, lexicon);
}
