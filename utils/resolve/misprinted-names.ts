import type { Named } from './known-official';
import { differInOneLetter } from './one-letter';

/** A name of an article, with all that is said of it: read only where another name is like it, which few are. */
interface Said {
  readonly folded: string;
  /** With its marks: "lê" and "lý" are two letters apart, "le" and "ly" one. */
  readonly spoken: string;
  readonly foreign: boolean;
  readonly mentions: Named[];
}

/**
 * Full names that misprint another one of the article: "Zulfiya Norsayeva" and "Zulfiya Narsayeva", "Thượng tướng Võ Trọng
 * Huân" and "Thượng tướng Vũ Trọng Huân". What is said more often is meant, else that of which an office is said, else what
 * is said first.
 */
export function misprintedNames(full: readonly Named[]): ReadonlyMap<string, string> {
  const meant = new Map<string, string>();
  const names = saidOf(full);
  if (names.size < 2) return meant;
  const alike = new Map<string, Said[]>();
  for (const said of names.values()) {
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
  const more = second.mentions.length - first.mentions.length || officesOf(second).size - officesOf(first).size;
  const [right, wrong] = more > 0 ? [second, first] : [first, second];
  if (!meant.has(right.folded) && !meant.has(wrong.folded)) meant.set(wrong.folded, right.folded);
}

function saidOf(full: readonly Named[]): ReadonlyMap<string, Said> {
  const all = new Map<string, Said>();
  for (const one of full) {
    const said = all.get(one.folded);
    if (said !== undefined) said.mentions.push(one);
    else {
      const { folded, spoken, evidence } = one;
      all.set(folded, { folded, spoken, foreign: evidence.foreign, mentions: [one] });
    }
  }
  return all;
}

function ranksOf({ mentions }: Said): ReadonlySet<string> {
  return new Set(mentions.flatMap(({ evidence }) => evidence.ranks));
}

function officesOf({ mentions }: Said): ReadonlySet<string> {
  const offices = new Set<string>();
  for (const { evidence } of mentions)
    for (const { role, organization } of evidence.positions) offices.add(`${role} ${organization ?? ''}`.toLowerCase());
  return offices;
}

/** More names alike are of as many people; each with each, four thousand with one first word took seven seconds. */
const MOST_ALIKE = 12;

/** The name with a word left out: of ours the family name, which presses mistake; of others' any. */
function withHoles({ folded, foreign }: Said): readonly string[] {
  if (!foreign) {
    const behind = folded.indexOf(' ');
    // Of two words the other alone is not the name.
    return folded.indexOf(' ', behind + 1) < 0 ? [] : [`_${folded.slice(behind)}`];
  }
  const words = folded.split(' ');
  return words.length < 2 ? [] : words.map((_, hole) => words.map((word, i) => (i === hole ? '_' : word)).join(' '));
}

/** A misprint may be of either kind: one letter of a foreign name, or the family name of who holds the same rank and office. */
function isOne(a: Said, b: Said): boolean {
  if (a.foreign !== b.foreign) return false;
  const [offices, others] = [officesOf(a), officesOf(b)];
  const same = shares(offices, others);
  // Two offices are two people's.
  if (!same && offices.size > 0 && others.size > 0) return false;
  if (a.foreign) return isLetterOff(a.folded, b.folded);
  // Without a rank the office may be many people's: two deputy ministers.
  if (!shares(ranksOf(a), ranksOf(b))) return false;
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
