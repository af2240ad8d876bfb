/** Crockford's base 32, in which ULIDs are written. */
export const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A ULID of a time (milliseconds) and sixteen random bytes, for where the library of the store cannot go. */
export function ulidOf(time: number, random: ArrayLike<number>): string {
  let stamp = '';
  for (let rest = time, i = 0; i < 10; i++, rest = Math.floor(rest / 32)) stamp = DIGITS[rest % 32] + stamp;
  return stamp + Array.from({ length: 16 }, (_, i) => DIGITS[(random[i] ?? 0) % 32]).join('');
}
