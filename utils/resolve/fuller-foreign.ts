import type { Named } from './known-official';

/** More names with one first word are of many people. */
const MOST_ALIKE = 12;

/**
 * The full names that other languages' names are short for: "Luis Abinader" → "Luis Rodolfo Abinader Corona", whose words
 * it has in their order, the first the same; only where one name fits.
 */
export function fullerForeign(full: readonly Named[]): ReadonlyMap<string, string> {
  const alike = new Map<string, Set<string>>();
  for (const { folded, evidence } of full) {
    // "Y Bhiu" → "Y Bhiu Niê Kđăm": one letter says whether it is a man.
    const space = evidence.foreign || folded.charAt(1) === ' ' ? folded.indexOf(' ') : -1;
    if (space < 0) continue;
    const first = folded.slice(0, space);
    const names = alike.get(first);
    if (names === undefined) alike.set(first, new Set([folded]));
    else if (names.size <= MOST_ALIKE) names.add(folded);
  }
  const fuller = new Map<string, string>();
  for (const names of alike.values()) {
    if (names.size < 2 || names.size > MOST_ALIKE) continue;
    for (const short of names) {
      const wholes = [...names].filter((whole) => whole.length > short.length && holds(whole, short));
      if (wholes[0] !== undefined && wholes.length === 1) fuller.set(short, wholes[0]);
    }
  }
  return fuller;
}

function holds(whole: string, short: string): boolean {
  const words = short.split(' ');
  let at = 0;
  for (const word of whole.split(' ')) if (word === words[at]) at++;
  return at === words.length;
}
