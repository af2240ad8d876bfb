/** Texts kept as UTF-8 in one piece of memory: half of what strings take, and no part of the text they were cut from. */
export interface TextPool {
  /** Keeps a text; answers its number. */
  readonly add: (text: string) => number;
  readonly get: (number: number) => string;
}

/** How text becomes bytes and back; the pure core has no TextEncoder of its own. */
export interface TextCoder {
  readonly encode: (text: string) => Uint8Array;
  readonly decode: (bytes: Uint8Array) => string;
}

export function createTextPool({ encode, decode }: TextCoder): TextPool {
  const kept = { bytes: new Uint8Array(1 << 16), length: 0 };
  const ends: number[] = [];
  return {
    add(text) {
      const bytes = encode(text);
      if (kept.length + bytes.length > kept.bytes.length) {
        const larger = new Uint8Array(Math.max(kept.bytes.length * 2, kept.length + bytes.length));
        larger.set(kept.bytes.subarray(0, kept.length));
        kept.bytes = larger;
      }
      kept.bytes.set(bytes, kept.length);
      kept.length += bytes.length;
      return ends.push(kept.length) - 1;
    },
    get: (number) => decode(kept.bytes.subarray(number === 0 ? 0 : ends[number - 1], ends[number])),
  };
}
