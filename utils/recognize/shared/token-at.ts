import type { Tokens } from '../../text/tokens';

/** The first token that starts at or after an offset; the number of tokens if there is none. */
export function tokenFrom({ start, count }: Tokens, offset: number): number {
  let first = 0;
  let length = count;
  while (length > 1) {
    const half = length >> 1;
    // All bits of a negative difference: a condition here is guessed wrong every second time.
    first += half & (((start[first + half - 1] as number) - offset) >> 31);
    length -= half;
  }
  return length === 1 && (start[first] as number) < offset ? first + 1 : first;
}
