const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const codes = Uint8Array.from(SIGNS, (sign) => sign.charCodeAt(0));
const values = new Uint8Array(128);
for (const [value, code] of codes.entries()) values[code] = value;
const PAD = '='.charCodeAt(0);
/** `fromCharCode` takes its characters as arguments, and engines bear some ten thousands. */
const AT_ONCE = 8192;

const ascii = (bytes: Uint8Array): string => {
  let text = '';
  for (let from = 0; from < bytes.length; from += AT_ONCE)
    text += String.fromCharCode(...bytes.subarray(from, from + AT_ONCE));
  return text;
};

/** Bytes in base64 (RFC 4648). `Uint8Array.toBase64` is younger than the browsers we run in. */
export function toBase64(bytes: Uint8Array): string {
  const out = new Uint8Array(Math.ceil(bytes.length / 3) * 4);
  for (let from = 0, to = 0; from < bytes.length; from += 3, to += 4) {
    const word = ((bytes[from] ?? 0) << 16) | ((bytes[from + 1] ?? 0) << 8) | (bytes[from + 2] ?? 0);
    for (let i = 0; i < 4; i++) out[to + i] = codes[(word >> (18 - 6 * i)) & 63] ?? 0;
  }
  const missing = (3 - (bytes.length % 3)) % 3;
  out.fill(PAD, out.length - missing);
  return ascii(out);
}

/** How many bytes a text in base64 stands for. */
export const base64Length = (text: string): number => (text.length / 4) * 3 - (/=*$/.exec(text)?.[0].length ?? 0);

/** The bytes of a text in base64; undefined where it is none, or another would be written for the same bytes. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return undefined;
  const bytes = new Uint8Array(base64Length(text));
  for (let from = 0, to = 0; from < text.length; from += 4, to += 3) {
    let word = 0;
    for (let i = 0; i < 4; i++) word = (word << 6) | (values[text.charCodeAt(from + i)] ?? 0);
    // What does not fit any more is not kept by a typed array.
    for (let i = 0; i < 3; i++) bytes[to + i] = word >> (16 - 8 * i);
    const left = to + 3 - bytes.length;
    if (left > 0 && (word & (256 ** left - 1)) !== 0) return undefined;
  }
  return bytes;
}
