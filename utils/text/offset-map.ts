import { type NfcText, toNfc } from './nfc';

/** Text brought to NFC, with the way back to the offsets of the text it came from. */
export interface MappedText {
  readonly text: NfcText;
  /** Offset in the original for an offset in `text`; inside a composed character, its start. */
  toOriginal(offset: number): number;
  /** Offset in `text` for an offset in the original; inside a composed character, its start. */
  fromOriginal(offset: number): number;
}

/** A letter with the combining marks after it: the only places where NFC changes lengths. */
const CLUSTER = /[^\p{M}]\p{M}+/gu;

/** Normalizes to NFC and remembers where the length changed. */
export function toNfcMapped(original: string): MappedText {
  const text = toNfc(original);
  // Behind change i, `text` is at `after[i]` where the original is at `before[i]`.
  const before: number[] = [0];
  const after: number[] = [0];
  if (text !== original) collectChanges(original, before, after);
  return {
    text,
    toOriginal: (offset) => shift(offset, after, before),
    fromOriginal: (offset) => shift(offset, before, after),
  };
}

function collectChanges(original: string, before: number[], after: number[]): void {
  let delta = 0;
  for (const match of original.matchAll(CLUSTER)) {
    const cluster = match[0];
    const composed = cluster.normalize('NFC');
    if (composed.length === cluster.length) continue;
    before.push(match.index + 1);
    after.push(match.index + delta + 1);
    delta += composed.length - cluster.length;
    before.push(match.index + cluster.length);
    after.push(match.index + cluster.length + delta);
  }
}

/** Maps by the last change at or before the offset, never past the next one. */
function shift(offset: number, from: readonly number[], to: readonly number[]): number {
  let low = 0;
  let high = from.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((from[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  const mapped = (to[low] as number) + offset - (from[low] as number);
  const next = to[low + 1];
  return next !== undefined && mapped > next ? next : mapped;
}
