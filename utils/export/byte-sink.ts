/** Bytes that grow behind one another in one piece of memory. */
export interface ByteSink {
  readonly length: number;
  readonly add: (bytes: Uint8Array) => void;
  /** What was added from one place to another; valid until more is added. */
  readonly slice: (from: number, to: number) => Uint8Array;
  /** Empty again, in the same memory. */
  readonly clear: () => void;
}

export function createByteSink(size = 65_536): ByteSink {
  const kept = { bytes: new Uint8Array(size), length: 0 };
  return {
    get length() {
      return kept.length;
    },
    add(bytes) {
      if (kept.length + bytes.length > kept.bytes.length) {
        const larger = new Uint8Array(Math.max(kept.bytes.length * 2, kept.length + bytes.length));
        larger.set(kept.bytes.subarray(0, kept.length));
        kept.bytes = larger;
      }
      kept.bytes.set(bytes, kept.length);
      kept.length += bytes.length;
    },
    slice: (from, to) => kept.bytes.subarray(from, to),
    clear() {
      kept.length = 0;
    },
  };
}
