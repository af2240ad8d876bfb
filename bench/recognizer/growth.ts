import { medianTimes } from '../measure';

const LARGE = 10_000_000;
const SMALL = 1_000;
/** So many small texts: two million characters, for a clock that the machine's other work disturbs. */
const PIECES = 2_000;
const ROUNDS = 5;

/**
 * Cost per character of one text of ten million characters over that of texts of a thousand, which are cut out of the same
 * text at equal distances: the same mix. Both are read in turns.
 */
export function growthOf(texts: readonly string[], read: (text: string) => unknown): number {
  const joined = texts.join('\n\n');
  const large = joined.repeat(Math.ceil(LARGE / Math.max(joined.length, 1))).slice(0, LARGE);
  const step = Math.floor(large.length / PIECES);
  const small = Array.from({ length: PIECES }, (_, i) => large.slice(i * step, i * step + SMALL));
  const characters = small.reduce((sum, text) => sum + text.length, 0);
  const [ofLarge, ofSmall] = medianTimes(ROUNDS, [() => read(large), () => small.forEach(read)]);
  return ofLarge / large.length / (ofSmall / characters);
}
