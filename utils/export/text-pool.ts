/** Texts kept as UTF-8 beside the heap: half of what strings take, and no part of the text they were cut from. */
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

/** A text lies in one chunk whole; chunks are never copied into larger ones, which would take three times as much. */
const CHUNK = 1 << 20;

export function createTextPool({ encode, decode }: TextCoder): TextPool {
  const chunks: Uint8Array[] = [];
  let free = 0;
  let places = new Uint32Array(3 * 1024);
  let count = 0;
  return {
    add(text) {
      const bytes = encode(text);
      const last = chunks.at(-1);
      if (!last || free + bytes.length > last.length) {
        chunks.push(new Uint8Array(Math.max(CHUNK, bytes.length)));
        free = 0;
      }
      chunks.at(-1)?.set(bytes, free);
      if (3 * count >= places.length) {
        const larger = new Uint32Array(2 * places.length);
        larger.set(places);
        places = larger;
      }
      places.set([chunks.length - 1, free, free + bytes.length], 3 * count);
      free += bytes.length;
      return count++;
    },
    get(number) {
      const [chunk = 0, start, end] = places.subarray(3 * number, 3 * number + 3);
      return number < count ? decode(chunks[chunk]?.subarray(start, end) ?? new Uint8Array()) : '';
    },
  };
}
