/** Bits as bytes: a set of small numbers. */
export const hasBit = (bits: Uint8Array | undefined, at: number) => (((bits?.[at >> 3] ?? 0) >> (at & 7)) & 1) === 1;

/** The bits with more. */
export function withBits(bits: Uint8Array, more: Iterable<number>): Uint8Array {
  const out = Uint8Array.from(bits);
  for (const at of more) out[at >> 3] = (out[at >> 3] ?? 0) | (1 << (at & 7));
  return out;
}

/** The bits with one more. */
export const withBit = (bits: Uint8Array, at: number): Uint8Array => withBits(bits, [at]);
