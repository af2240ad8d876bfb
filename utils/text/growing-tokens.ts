import type { SyllableTable } from './syllable-table';
import type { Tokens } from './tokens';

/** The arrays while they grow: `Tokens` before its last token. */
export interface Growing {
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
  shape: Uint8Array;
  syllable: Int32Array;
  gap: Uint8Array;
  count: number;
  hidden: boolean;
  decomposed: boolean;
}

/** One buffer for all arrays: six of them a text cost more than filling them. */
export function allocate(capacity: number): Growing {
  const buffer = new ArrayBuffer(capacity * 15);
  return {
    start: new Int32Array(buffer, 0, capacity),
    end: new Int32Array(buffer, capacity * 4, capacity),
    syllable: new Int32Array(buffer, capacity * 8, capacity),
    kind: new Uint8Array(buffer, capacity * 12, capacity),
    shape: new Uint8Array(buffer, capacity * 13, capacity),
    gap: new Uint8Array(buffer, capacity * 14, capacity),
    count: 0,
    hidden: false,
    decomposed: false,
  };
}

/** Puts a token behind the others. */
export function add(
  out: Growing,
  start: number,
  end: number,
  kind: number,
  shape: number,
  syllable: number,
  gap: number,
): void {
  const i = out.count++;
  if (i === out.start.length) grow(out);
  out.start[i] = start;
  out.end[i] = end;
  out.syllable[i] = syllable;
  out.kind[i] = kind;
  out.shape[i] = shape;
  out.gap[i] = gap;
}

function grow(out: Growing): void {
  const wider = allocate(out.start.length * 2);
  wider.start.set(out.start);
  wider.end.set(out.end);
  wider.kind.set(out.kind);
  wider.shape.set(out.shape);
  wider.syllable.set(out.syllable);
  wider.gap.set(out.gap);
  Object.assign(out, wider, { count: out.count, hidden: out.hidden, decomposed: out.decomposed });
}

/** The arrays as `Tokens`, once the text is at its end. */
export function finish(text: string, out: Growing, { words, listed, vietnamese }: SyllableTable): Tokens {
  const { count } = out;
  return {
    text,
    count,
    start: out.start.subarray(0, count),
    end: out.end.subarray(0, count),
    kind: out.kind.subarray(0, count),
    shape: out.shape.subarray(0, count),
    syllable: out.syllable.subarray(0, count),
    gap: out.gap.subarray(0, count),
    words,
    listed,
    vietnamese,
    hidden: out.hidden,
    decomposed: out.decomposed,
  };
}
