import type { NamedEvidence } from '../model/official-evidence';
import { foldOnce } from './fold-once';
import { type Known, lastBelow, lastPlaceBefore, lastWord, type Named } from './known-official';
import { differInOneLetter } from './one-letter';

/** The only official whose name ends with the short one; of several, the one whose rank or office agrees, or the last. */
export function byPart(near: readonly Known[], one: Named, others: Others): Known | undefined {
  const called = calledSo(near, one);
  const familiar = called.length > 0 ? called : byFamilyName(near, one, others);
  const fitting = familiar.length > 0 ? familiar : byMisprint(near, one);
  const agreeing = fitting.filter((official) => agrees(official, one.evidence));
  const left = agreeing.length > 0 ? agreeing : fitting;
  const official = left.length === 1 ? left[0] : lastBefore(left, one.candidate.start);
  return official?.vietnamese === true && agreeing.length === 0 && isOther(official, one, others)
    ? undefined
    : official;
}

/** Places of full names that are no official's, by their last syllable, ascending. */
export type Others = ReadonlyMap<string, readonly number[]>;

/** The places of `named` full names that nobody of `known` bears. */
export function otherPeople(named: readonly Named[], known: ReadonlyMap<string, Known>): Others {
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

/**
 * "ông Huỳnh Thanh đánh ông Hoàng Trung Thanh. Ông Thanh …": the name said last before it is meant. Once the official was
 * called by the short name, full ones count no more: in one pool article they gave an arsonist's mentions to a police chief.
 */
function isOther(official: Known, { candidate, spoken }: Named, others: Others): boolean {
  const { start } = candidate;
  const own = official.called.at(-1) ?? lastBelow(official.places, start);
  return lastBelow(others.get(lastWord(spoken)) ?? [], start) > own;
}

/** The officials whose name the short one can be a part of. */
function calledSo(near: readonly Known[], { folded, spoken, evidence }: Named): readonly Known[] {
  // "cụ Huỳnh": old men of renown are called by the family name.
  const old = evidence.lead.toLowerCase() === 'cụ';
  const highland = HIGHLAND.test(spoken);
  return near.filter((official) => {
    if (endsSo(official.spoken, spoken) || (old && beginsSo(official.spoken, spoken))) return true;
    // "anh Y Thum" of "Y Thum Niê Kđăm": the letter says that it is a man's, what follows is his own.
    if (highland && beginsSo(official.spoken, spoken)) return true;
    // "Tổng thống Putin", "bà Suu Kyi": foreigners are called by any part of their name.
    if (!evidence.short || official.vietnamese) return false;
    return beginsSo(official.key, folded) || official.key.includes(` ${folded} `);
  });
}

/** "y thum", "h'yến". */
const HIGHLAND = /^[hy][ '’]/u;

/** True if the name ends with the words, and is longer. */
function endsSo(name: string, words: string): boolean {
  return name.endsWith(words) && name.charAt(name.length - words.length - 1) === ' ';
}

/** True if the name begins with the words, and is longer. */
function beginsSo(name: string, words: string): boolean {
  return name.startsWith(words) && name.charAt(words.length) === ' ';
}

/**
 * "Tướng Hà", "Thủ tướng Lý" in news from China or Singapore: the family name, where it is nobody's given name. Of ours only a
 * general may be meant: "bà Hà" at the market is no kin of an official Hà.
 */
function byFamilyName(near: readonly Known[], { spoken, evidence }: Named, others: Others): readonly Known[] {
  if (!evidence.short || others.has(spoken)) return [];
  const any = evidence.ranks.length > 0 || evidence.foreign;
  // "ông Lý, thủ tướng Singapore" is Lý Hiển Long.
  const family = near.filter((official) => (any || !official.vietnamese) && beginsSo(official.spoken, spoken));
  return family.length === 1 ? family : [];
}

/** Shorter names of others' are too often alike. */
const SHORTEST = 5;
/** Names of so many letters hardly differ in one that is left out: "Gerasimo", but Johnston and Johnson. */
const LONG = 8;

/** A letter that stands twice. */
const TWICE = /(.)\1/gu;

/**
 * "Bà Holins" where Alice Hollins is named: a part of the only foreign name near that has a letter once in place of twice or,
 * of long names, one less. With another letter in its place it is another name: Martin and Marvin.
 */
function byMisprint(near: readonly Known[], { folded, evidence }: Named): readonly Known[] {
  if (!evidence.short || !evidence.foreign || folded.length < SHORTEST) return [];
  const meant = near.filter(
    ({ vietnamese, folded: name }) => !vietnamese && name.split(' ').some((part) => isMisprint(part, folded)),
  );
  return meant.length === 1 ? meant : [];
}

function isMisprint(a: string, b: string): boolean {
  const [less, more] = a.length < b.length ? [a, b] : [b, a];
  if (more.length !== less.length + 1) return false;
  if (less[0] === more[0] && less.replace(TWICE, '$1') === more.replace(TWICE, '$1')) return true;
  // "bà Zhirinova" is no Zhirinov.
  return less.length >= LONG && more !== `${less}a` && differInOneLetter(less, more);
}

function agrees(official: Known, evidence: NamedEvidence): boolean {
  if (evidence.ranks.some((rank) => official.ranks.includes(rank))) return true;
  return evidence.positions.some((position) => {
    const role = foldOnce(position.role);
    return official.held.some(({ phrase }) => phrase.startsWith(role));
  });
}

function lastBefore(officials: readonly Known[], start: number): Known | undefined {
  let best: Known | undefined;
  let bestPlace = -1;
  for (const official of officials) {
    const place = lastPlaceBefore(official, start);
    if (place <= bestPlace) continue;
    best = official;
    bestPlace = place;
  }
  return best;
}
