import type { Clipped } from '../clipped';

/** Some output, and the name of the file it goes into under `--out`. */
export interface Piece {
  readonly file: string;
  readonly text: string | Uint8Array;
  /** What parts it from the piece before it where both go to standard output. */
  readonly separator?: string;
}

/** Turns what was read into output, a piece at a time, so that a large folder never stands in memory. */
export interface Format {
  readonly render: (clips: AsyncIterable<Clipped>) => AsyncIterable<Piece>;
  /** Whether a line `{ file, error }` may stand between its pieces; elsewhere faults go to standard error. */
  readonly linewise: boolean;
}
