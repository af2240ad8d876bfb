import type { Named } from './known-official';
import { differInOneLetter } from './one-letter';

/** A name of an article, with how often it is said and what is said of it. */
interface Said {
  readonly folded: string;
  /** With its marks: "lê" and "lý" are two letters apart, "le" and "ly" one. */
  readonly spoken: string;
  readonly foreign: boolean;
  readonly ranks: Set<string>;
  readonly offices: Set<string>;
  count: number;
}

/**
 * Full names that misprint another one of the article: "Zulfiya Norsayeva" and "Zulfiya Narsayeva", "Thượng tướng Võ Trọng
 * Huân" and "Thượng tướng Vũ Trọng Huân". What is said more often is meant, else that of which an office is said, else what
 * is said first.
 */
export function misprintedNames(full: readonly Named[]): ReadonlyMap<string, string> {
  const meant = new Map<string, string>();
  const alike = new Map<string, Said[]>();
  for (const said of saidOf(full).values()) {
    for (const key of withHoles(said)) {
      const before = alike.get(key);
      if (before === undefined) alike.set(key, [said]);
      else {
        if (before.length >= MOST_ALIKE) continue;
        for (const other of before) if (isOne(other, said)) addPair(meant, other, said);
        before.push(said);
      }
    }
  }
  return meant;
}

function addPair(meant: Map<string, string>, first: Said, second: Said): void {
  const more = second.count - first.count || second.offices.size - first.offices.size;
  const [right, wrong] = more > 0 ? [second, first] : [first, second];
  if (!meant.has(right.folded) && !meant.has(wrong.folded)) meant.set(wrong.folded, right.folded);
}

function saidOf(full: readonly Named[]): ReadonlyMap<string, Said> {
  const all = new Map<string, Said>();
  for (const { folded, spoken, evidence } of full) {
    let said = all.get(folded);
    if (said === undefined) {
      said = { folded, spoken, foreign: evidence.foreign, ranks: new Set(), offices: new Set(), count: 0 };
      all.set(folded, said);
    }
    said.count++;
    for (const rank of evidence.ranks) said.ranks.add(rank);
    for (const { role, organization } of evidence.positions)
      said.offices.add(`${role} ${organization ?? ''}`.toLowerCase());
  }
  return all;
}

/** More names alike are of as many people; each with each, four thousand with one first word took seven seconds. */
const MOST_ALIKE = 12;

/** Fewest words of a name of ours that is one without its family name. */
const LEAST_WORDS = 3;

/** The name with a word left out: of ours the family name, which presses mistake; of others' any. */
function withHoles({ folded, foreign }: Said): readonly string[] {
  const words = folded.split(' ');
  if (!foreign) return words.length < LEAST_WORDS ? [] : [`_ ${words.slice(1).join(' ')}`];
  return words.length < 2 ? [] : words.map((_, hole) => words.map((word, i) => (i === hole ? '_' : word)).join(' '));
}

/** A misprint may be of either kind: one letter of a foreign name, or the family name of who holds the same rank and office. */
function isOne(a: Said, b: Said): boolean {
  if (a.foreign !== b.foreign) return false;
  const same = shares(a.offices, b.offices);
  // Two offices are two people's.
  if (!same && a.offices.size > 0 && b.offices.size > 0) return false;
  if (a.foreign) return isLetterOff(a.folded, b.folded);
  // Without a rank the office may be many people's: two deputy ministers.
  if (!shares(a.ranks, b.ranks)) return false;
  return same || differInOneLetter(familyOf(a), familyOf(b));
}

function shares(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) if (b.has(one)) return true;
  return false;
}

function familyOf({ spoken }: Said): string {
  return spoken.slice(0, spoken.indexOf(' '));
}

/** Shorter parts of names differ in one letter from too many others: "Zhang Yi", "Zhang Yu". */
const SHORTEST = 3;

function isLetterOff(a: string, b: string): boolean {
  const [one, two] = [a.split(/[ -]/), b.split(/[ -]/)];
  const at = one.findIndex((part, i) => part !== two[i]);
  const [part = '', other = ''] = [one[at], two[at]];
  return Math.min(part.length, other.length) >= SHORTEST && differInOneLetter(part, other);
}
