import { firstAt } from '../text/first-at';
import { CharClass, canonicalOf, classOf } from '../text/letters';
import { toNfcMapped } from '../text/offset-map';
import type { Span } from '../text/span';
import { newTonePlacement } from './tone-placement';

/**
 * A text as quotes are compared: NFC, every run of white space one space, nothing invisible, one form of dashes, quotes
 * and tone placement; letter case and everything else as it stands. Every unit knows where it came from.
 */
export interface PlainText {
  readonly original: string;
  readonly text: string;
  /** Where unit i starts and ends in `original`. */
  readonly from: Int32Array;
  readonly to: Int32Array;
}

const ELLIPSIS = 0x2026;
const SPACE = 0x20;
/** Letters that fonts draw like đ and Đ, and some newsrooms type. */
const D_ALIKE: Readonly<Record<number, number>> = { 240: 0x111, 208: 0x110, 598: 0x111, 393: 0x110 };

/** Brings a text to the form in which quotes are compared; what is in that form already is given back. */
export function plainText(text: string | PlainText): PlainText {
  if (typeof text !== 'string') return text;
  const nfc = toNfcMapped(text);
  const same = nfc.text === text;
  const growing = grow(nfc.text);
  const { units, count } = growing;
  const from = growing.from.slice(0, count);
  const to = growing.to.slice(0, count);
  for (let i = 0; !same && i < count; i++) {
    from[i] = nfc.toOriginal(from[i] as number);
    to[i] = nfc.toOriginal(to[i] as number);
  }
  return { original: text, text: newTonePlacement(toText(units, count)), from, to };
}

function grow(text: string) {
  // "…" is the only unit that becomes more than one.
  const size = text.length + 2 * (text.split('…').length - 1);
  const units = new Uint16Array(size);
  const from = new Int32Array(size);
  const to = new Int32Array(size);
  let count = 0;
  const push = (unit: number, at: number) => {
    units[count] = unit;
    from[count] = at;
    to[count] = at + 1;
    count++;
  };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === CharClass.Invisible) continue;
    if (kind === CharClass.Space || kind === CharClass.LineBreak) {
      if (count > 0 && units[count - 1] === SPACE) to[count - 1] = at + 1;
      else push(SPACE, at);
    } else if (code === ELLIPSIS) {
      for (let i = 0; i < 3; i++) push(0x2e, at);
    } else push(kind === CharClass.Mark ? canonicalOf(code) : (D_ALIKE[code] ?? code), at);
  }
  return { units, from, to, count };
}

const CHUNK = 8192;

function toText(units: Uint16Array, count: number): string {
  let out = '';
  for (let at = 0; at < count; at += CHUNK)
    out += String.fromCharCode(...units.subarray(at, Math.min(count, at + CHUNK)));
  return out;
}

/** The span of the original that a span of the plain text stands for. */
export function toOriginal(plain: PlainText, span: Span): Span {
  const start = plain.from[span.start] ?? plain.original.length;
  if (span.end <= span.start) return { start, end: start };
  return { start, end: plain.to[span.end - 1] ?? plain.original.length };
}

/** The first unit of the plain text at or behind an offset of the original. */
export function fromOriginal(plain: PlainText, offset: number): number {
  return firstAt(plain.from.length, (i) => (plain.from[i] as number) >= offset);
}
