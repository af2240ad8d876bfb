const FIRST = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a over bytes, 32 bits: finds bytes that changed on the disk, not those that somebody changed on purpose. */
export function checksum(bytes: Uint8Array, from = 0, to = bytes.length, before = FIRST): number {
  let hash = before;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ (bytes[at] as number), PRIME);
  return hash >>> 0;
}

/** The same over the characters of a text, going on with the checksum of another. */
export function textChecksum(text: string, from = FIRST): number {
  let hash = from;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash >>> 0;
}

/** Before the bytes stands their checksum. */
const HEAD = 4;

/** The bytes with their checksum before them. */
export function sealed(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(bytes.length + HEAD);
  out.set(bytes, HEAD);
  new DataView(out.buffer).setUint32(0, checksum(bytes));
  return out;
}

const sumBefore = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);

/** True if the bytes are those that were sealed. */
export function isWhole(bytes: Uint8Array): boolean {
  return bytes.length >= HEAD && sumBefore(bytes) === checksum(bytes, HEAD);
}

/**
 * The same of two at once, in little more than the time of the longer one: what a byte is multiplied into waits for the byte
 * before, and a processor has room for a second such row meanwhile.
 */
export function areBothWhole(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length < HEAD || other.length < HEAD) return false;
  const both = Math.min(one.length, other.length);
  let first = FIRST;
  let second = FIRST;
  for (let at = HEAD; at < both; at++) {
    first = Math.imul(first ^ (one[at] as number), PRIME);
    second = Math.imul(second ^ (other[at] as number), PRIME);
  }
  return (
    sumBefore(one) === checksum(one, both, one.length, first) &&
    sumBefore(other) === checksum(other, both, other.length, second)
  );
}
