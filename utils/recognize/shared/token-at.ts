import type { Tokens } from '../../text/tokens';

/** The first token that starts at or after an offset; the number of tokens if there is none. */
export function tokenFrom({ start, count }: Tokens, offset: number): number {
  let first = 0;
  let length = count;
  while (length > 1) {
    const half = length >> 1;
    // −1, which is all bits, where the token starts before the offset, else 0: no branch to mispredict.
    first += half & (((start[first + half - 1] as number) - offset) >> 31);
    length -= half;
  }
  return length === 1 && (start[first] as number) < offset ? first + 1 : first;
}
