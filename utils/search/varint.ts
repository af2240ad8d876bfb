/** Bytes that grow. */
export interface Writer {
  bytes: Uint8Array<ArrayBuffer>;
  length: number;
}

export const writer = (capacity = 64): Writer => ({ bytes: new Uint8Array(capacity), length: 0 });

function room(out: Writer, more: number): void {
  if (out.length + more <= out.bytes.length) return;
  const wider = new Uint8Array(Math.max(out.bytes.length * 2, out.length + more));
  wider.set(out.bytes);
  out.bytes = wider;
}

/** Writes a whole number of at most 32 bits, seven bits a byte, the smallest first. */
export function writeVarint(out: Writer, value: number): void {
  room(out, 5);
  let rest = value;
  for (; rest > 127; rest >>>= 7) out.bytes[out.length++] = (rest & 127) | 128;
  out.bytes[out.length++] = rest;
}

export function writeBytes(out: Writer, bytes: Uint8Array): void {
  room(out, bytes.length);
  out.bytes.set(bytes, out.length);
  out.length += bytes.length;
}

export const written = (out: Writer): Uint8Array<ArrayBuffer> => out.bytes.slice(0, out.length);

/** Bytes that are read from the front. */
export interface Reader {
  readonly bytes: Uint8Array;
  at: number;
}

/** Reads what `writeVarint` wrote; 0 behind the end. */
export function readVarint(from: Reader): number {
  const { bytes } = from;
  let value = 0;
  for (let shift = 0; shift < 35; shift += 7) {
    const byte = bytes[from.at++] ?? 0;
    value |= (byte & 127) << shift;
    if (byte < 128) break;
  }
  return value;
}

/** Writes a text by its UTF-16 code units. */
export function writeText(out: Writer, text: string): void {
  writeVarint(out, text.length);
  for (let i = 0; i < text.length; i++) writeVarint(out, text.charCodeAt(i));
}

/** Reads what `writeText` wrote. */
export function readText(from: Reader): string {
  let text = '';
  for (let left = readVarint(from); left > 0; left--) text += String.fromCharCode(readVarint(from));
  return text;
}

/** Behind a text, without reading it. */
export function passText(from: Reader): void {
  for (let left = readVarint(from); left > 0; left--) readVarint(from);
}
