import { medianTime } from '../measure';

const LARGE = 10_000_000;
const SMALL = 1_000;

/** Cost per character of one text of ten million characters over that of texts of a thousand. */
export function growthOf(texts: readonly string[], read: (text: string) => unknown): number {
  const joined = texts.join('\n\n');
  const large = joined.repeat(Math.ceil(LARGE / Math.max(joined.length, 1))).slice(0, LARGE);
  const small = Array.from({ length: 2000 }, (_, i) => joined.slice(i * SMALL, (i + 1) * SMALL)).filter(Boolean);
  const characters = small.reduce((sum, text) => sum + text.length, 0);
  const perSmall = medianTime(5, () => small.forEach(read)) / characters;
  return medianTime(3, () => read(large)) / large.length / perSmall;
}
