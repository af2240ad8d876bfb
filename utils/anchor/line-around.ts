import type { Own } from './surroundings';

/** The words around a place in its own line (or paragraph), no more than `reach` on either side; `lines` says the line of every word. */
export function lineAround(lines: Int32Array, { first, last }: Own, reach = Number.POSITIVE_INFINITY): Own {
  let [a, z] = [first, last];
  while (first - a < reach && lines[a - 1] === lines[first]) a--;
  while (z - last < reach && lines[z + 1] === lines[last]) z++;
  return { first: a, last: z };
}
