import { takeMemory } from './spare-memory';
import type { SyllableTable } from './syllable-table';
import type { Tokens } from './tokens';

type Arrays = Pick<Tokens, 'start' | 'end' | 'kind' | 'shape' | 'syllable' | 'gap'>;

/** What a text holds that its tokens do not show. */
export interface Unseen {
  hidden: boolean;
  decomposed: boolean;
  /** Whether its lines were cut to a width, once that was asked. */
  cut: boolean | undefined;
}

/** What is known before the first character is read. */
export function nothingUnseen(): Unseen {
  return { hidden: false, decomposed: false, cut: undefined };
}

// A field that was never written twice counts as constant in machine code. The first text whose lines are cut then threw away
// the tokenizer's, and in some processes it was never compiled as a whole again (ten tokens in the time of seven).
Object.assign(nothingUnseen(), { hidden: true, decomposed: true, cut: true });

/** Room for so many tokens in one buffer, with what the text before left there: six of them a text cost more than filling them. */
export function allocate(capacity: number): Arrays {
  const buffer = takeMemory(capacity * 15);
  return {
    start: new Int32Array(buffer, 0, capacity),
    end: new Int32Array(buffer, capacity * 4, capacity),
    syllable: new Int32Array(buffer, capacity * 8, capacity),
    kind: new Uint8Array(buffer, capacity * 12, capacity),
    shape: new Uint8Array(buffer, capacity * 13, capacity),
    gap: new Uint8Array(buffer, capacity * 14, capacity),
  };
}

/** The arrays as `Tokens`, once the text is at its end. */
export function finish(
  text: string,
  count: number,
  { start, end, kind, shape, syllable, gap }: Arrays,
  { words, listed, vietnamese }: SyllableTable,
  { hidden, decomposed }: Unseen,
): Tokens {
  return {
    text,
    count,
    start: start.subarray(0, count),
    end: end.subarray(0, count),
    kind: kind.subarray(0, count),
    shape: shape.subarray(0, count),
    syllable: syllable.subarray(0, count),
    gap: gap.subarray(0, count),
    words,
    listed,
    vietnamese,
    hidden,
    decomposed,
  };
}
