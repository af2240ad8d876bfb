import type { PlaceBuffer } from './place-buffer';
import type { Part } from './query';

/** "nghi quyet 08" must find "Nghị quyết số 08": so many other words may stand within a phrase. */
const SLOP = 2;

/** How many other words may stand within a part: none where it is quoted, one between two syllables, else two. */
export function slopOf({ strict, toned, terms }: Part): number {
  return strict || toned ? 0 : Math.min(SLOP, terms.length - 1);
}

/** One occurrence of a part in a text. */
export interface Occurrence {
  /** The position of its first word. */
  start: number;
  /** True if nothing stands between its words. */
  isPhrase: boolean;
  /** True if it has the tones that were typed. */
  isExact: boolean;
}

/** The words of a part, to be matched in one text after the other. */
export interface Matching {
  readonly part: Part;
  /** How many other words may stand within. */
  readonly slop: number;
  /** Where each word stands in the text that is looked at. */
  readonly places: readonly PlaceBuffer[];
  /** By word and spelling: true if it has the tones that were typed. */
  readonly typed: readonly (readonly boolean[])[];
  /** How far each word has been looked through. */
  readonly at: Int32Array;
  readonly found: Occurrence;
}

/** Begins with a text: its places have been read. */
export function beginText({ at }: Matching): void {
  // Not `fill`, whose call takes longer than two or three words do.
  for (let word = 0; word < at.length; word++) at[word] = 0;
}

/**
 * Goes on to the next occurrence of the part in the text, which is then in `found`; false behind the last. Each word is
 * looked for behind the one before it, where it stands first; the places of all words are walked through once.
 */
export function nextOccurrence({ part, slop, places, typed, at, found }: Matching): boolean {
  const words = places.length;
  const head = places[0];
  while (head && (at[0] as number) < head.count) {
    const first = (at[0] as number)++;
    const start = head.positions[first] as number;
    let last = start;
    let isExact = typed[0]?.[head.spellings[first] as number] === true;
    let word = 1;
    for (; word < words; word++) {
      const { count, positions, spellings } = places[word] as PlaceBuffer;
      let next = at[word] as number;
      while (next < count && (positions[next] as number) <= last) next++;
      at[word] = next;
      // Nor does it stand behind any later first word.
      if (next === count) return false;
      last = positions[next] as number;
      if (last - start - (words - 1) > slop) break;
      isExact &&= typed[word]?.[spellings[next] as number] === true;
    }
    if (word < words || (part.toned && !isExact)) continue;
    found.start = start;
    found.isPhrase = last - start === words - 1;
    found.isExact = isExact;
    return true;
  }
  return false;
}
