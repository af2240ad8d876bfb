/** FNV-1a over bytes, 32 bits: finds bytes that changed on the disk, not those that somebody changed on purpose. */
export function checksum(bytes: Uint8Array, from = 0): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < bytes.length; at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
  return hash >>> 0;
}

/** The same over the characters of a text, going on with the checksum of another. */
export function textChecksum(text: string, from = 0x811c9dc5): number {
  let hash = from;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** The bytes with their checksum before them. */
export function sealed(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(bytes.length + 4);
  out.set(bytes, 4);
  new DataView(out.buffer).setUint32(0, checksum(bytes));
  return out;
}

/** True if the bytes are those that were sealed. */
export function isWhole(bytes: Uint8Array): boolean {
  if (bytes.length < 4) return false;
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(0) === checksum(bytes, 4);
}
