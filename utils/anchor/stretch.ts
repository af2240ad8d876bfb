import type { Correspondence } from './correspond';
import type { Own } from './surroundings';

/** The quote and the words beside it that went along with it in its line. */
export function stretchOf({ to, from, paragraphsNow }: Correspondence, { first, last }: Own): Own {
  const wentAlong = (i: number, edge: number) =>
    i >= 0 && from[to[edge]! + i - edge] === i && paragraphsNow[to[edge]! + i - edge] === paragraphsNow[to[edge]!];
  let [a, z] = [first, last];
  while (wentAlong(a - 1, first)) a--;
  while (wentAlong(z + 1, last)) z++;
  return { first: a, last: z };
}
